// `npm test`: builds, types, lint, rules, unit tests, and the built extension in real Chromium and real Firefox.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';

type Step = readonly [name: string, command: string, ...args: string[]];
const root = join(import.meta.dirname, '..');
const bin = (name: string): string => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const tests = (project: string, ...how: string[]): Step => [`${project} tests`, bin('vitest'), 'run', '--project', project, ...how, '--reporter=default', '--reporter=json', `--outputFile.json=${resultsOf(project)}`];
const resultsOf = (project: string): string => join(root, '.output', `${project}-tests.json`);
const builds: readonly Step[] = [['build for Chromium', bin('wxt'), 'build'], ['build for Firefox', bin('wxt'), 'build', '-b', 'firefox', '--mv3']];
const checks: readonly Step[] = [['types', bin('tsc'), '-p', '.'], ['types of core, without the DOM', bin('tsc'), '-p', 'core'], ['lint', bin('biome'), 'lint', '--error-on-warnings', '.'], ['rules', process.execPath, 'scripts/check-rules.ts'], tests('unit', '--maxWorkers=1')];
/** Less than half of what the others get of a processor that both want; and not so little that a test would wait for its own server in vain. */
const ASIDE = 4;
let passed = 0, failed = 0;

/** Runs a step and counts what came of it. What it says is shown as it comes, or where `aside`, when it has ended; then it stands back a little where the processor is wanted. */
async function run(step: Step, aside: boolean): Promise<void> {
  const [name, command, ...args] = step, project = / tests$/u.test(name) ? name.split(' ')[0] : undefined;
  if (!aside) console.log(`— ${name}`);
  const { status, said } = await new Promise<{ status: number | null; said: string }>((done) => {
    const child = spawn(command, args, { cwd: root, stdio: aside ? 'pipe' : 'inherit', env: { ...process.env, NO_COLOR: '1', CI: '1' } }), said: string[] = [];
    if (aside && child.pid) setPriority(child.pid, ASIDE);
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => said.push(text));
    child.on('error', (error) => done({ status: null, said: String(error) })).on('close', (status) => done({ status, said: said.join('') }));
  });
  if (aside) console.log(`— ${name}${status === 0 ? '' : ': failed'}\n${said.trimEnd()}`.trimEnd());
  const results = project === undefined ? { numPassedTests: Number(status === 0), numFailedTests: Number(status !== 0) } : resultsIn(resultsOf(project));
  passed += results.numPassedTests;
  // A run that ended badly has failed, whatever its report says.
  failed += Math.max(results.numFailedTests, Number(status !== 0));
}
function resultsIn(file: string): { readonly numPassedTests: number; readonly numFailedTests: number } {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  } catch {
    return { numPassedTests: 0, numFailedTests: 1 };
  }
}

// Tests in browsers wait for them much of their time: what needs no browser is done meanwhile, and never keeps one waiting.
const beside = (async () => {
  for (const step of checks) await run(step, true);
})();
for (const step of [...builds, tests('browser')]) await run(step, false);
await beside;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
