import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest begins first, so that no worker is left with it in the end: where nothing is known of the last run, vitest takes a file's length for its time. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files), long = (file: TestSpecification): boolean => file.moduleId.endsWith('/screens.test.ts');
    return [...sorted.filter(long), ...sorted.filter((file) => !long(file))];
  }
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit', include: ['{core,rules,page,platform,store,net,cli,components}/**/*.test.{ts,tsx}', 'tests/*.test.ts'], testTimeout: 60_000,
          // Core and rules hold no state: loaded once a thread and not once a file, the tests take a third of the time.
          pool: 'threads', isolate: false, sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser', include: ['tests/browser/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000,
          // Bounds for a machine that is busy with other things; what is waited for ends the wait.
          expect: { poll: { timeout: 20_000 } },
          // Two files at once, and none beside the unit tests where both are run in one go (`npm test` runs those apart, below the
          // others' priority). Files that run one after another share a browser.
          maxWorkers: 2, sequence: { groupOrder: 1 }, pool: 'forks', isolate: false, environment: './tests/browser/environment.ts',
        },
      },
    ],
  },
});
