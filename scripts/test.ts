// `npm test`: types, lint, builds, unit tests, and the built extension in real Chromium and real Firefox.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = (name: string): string => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const results = join(root, '.output', 'tests.json');
const steps: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['types', bin('tsc'), '-p', '.'],
  ['types of core, without the DOM', bin('tsc'), '-p', 'core'],
  ['lint', bin('biome'), 'lint', '--error-on-warnings', '.'],
  ['rules', process.execPath, 'scripts/check-rules.ts'],
  ['build for Chromium', bin('wxt'), 'build'],
  ['build for Firefox', bin('wxt'), 'build', '-b', 'firefox', '--mv3'],
  ['tests', bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
];
let passed = 0, failed = 0;
for (const [name, command, ...args] of steps) {
  console.log(`— ${name}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, NO_COLOR: '1', CI: '1' } });
  if (name === 'tests') {
    try {
      const report = JSON.parse(readFileSync(results, 'utf8')) as { numPassedTests: number; numFailedTests: number };
      passed += report.numPassedTests;
      failed += report.numFailedTests;
    } catch {
      failed += 1;
    }
    if (status !== 0 && failed === 0) failed += 1;
  } else if (status === 0) passed += 1;
  else {
    failed += 1;
    console.log(`${name}: failed`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
