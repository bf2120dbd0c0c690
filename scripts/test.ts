// `npm test`: types, lint, builds, unit tests, and the built extension in real Chromium and real Firefox.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Step = readonly [name: string, command: string, ...args: string[]];
const root = join(import.meta.dirname, '..');
const bin = (name: string): string => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const results = join(root, '.output', 'tests.json');
/** Rows that go side by side: the second needs nothing of the first, and the tests need both. */
const rows: readonly (readonly Step[])[] = [
  [['build for Chromium', bin('wxt'), 'build'], ['build for Firefox', bin('wxt'), 'build', '-b', 'firefox', '--mv3']],
  [['types', bin('tsc'), '-p', '.'], ['types of core, without the DOM', bin('tsc'), '-p', 'core'], ['lint', bin('biome'), 'lint', '--error-on-warnings', '.'], ['rules', process.execPath, 'scripts/check-rules.ts']],
];
const tests: Step = ['tests', bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
let passed = 0, failed = 0;

/** Runs a step; gives its exit code, and what it said where that is not shown as it comes. */
const run = ([, command, ...args]: Step, shown: boolean): Promise<{ status: number | null; said: string }> =>
  new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: shown ? 'inherit' : 'pipe', env: { ...process.env, NO_COLOR: '1', CI: '1' } });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => said.push(text));
    child.on('error', (error) => done({ status: null, said: String(error) })).on('close', (status) => done({ status, said: said.join('') }));
  });

await Promise.all(rows.map(async (steps) => {
  for (const step of steps) {
    const { status, said } = await run(step, false);
    if (status === 0) passed += 1;
    else failed += 1;
    console.log(`— ${step[0]}${status === 0 ? '' : ': failed'}`);
    if (said.trim() !== '') console.log(said.trimEnd());
  }
}));

console.log(`— ${tests[0]}`);
const { status } = await run(tests, true);
try {
  const report = JSON.parse(readFileSync(results, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  passed += report.numPassedTests;
  failed += report.numFailedTests;
} catch {
  failed += 1;
}
if (status !== 0 && failed === 0) failed += 1;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
