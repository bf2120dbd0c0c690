// Makes a fresh machine ready: packages, then browsers. Plain JavaScript, no package needed: it runs before any is there.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const say = (text) => process.stderr.write(`${text}\n`);
const stop = (text) => {
  say(text);
  process.exit(1);
};

if (Number(process.versions.node.split('.')[0]) < 20) stop(`Selon needs Node 20 or newer; this is Node ${process.versions.node}.`);

const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
const stamp = join(root, 'node_modules', '.selon-lock');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  say('Installing packages …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (npm.status !== 0) stop('The packages could not be installed; npm says why above.');
  writeFileSync(stamp, lock);
}
const node = spawnSync(join(root, 'node_modules', '.bin', 'node'), ['--version'], { encoding: 'utf8' });
const version = Number((node.stdout || process.version).slice(1).split('.')[0]);
if (version < 24) stop('Selon’s scripts need Node 24 on this system; please install it from nodejs.org.');

const { findBrowser } = await import('./find-browser.mjs');
for (const [name, debian] of [['chromium', 'chromium'], ['firefox', 'firefox-esr']]) {
  if (findBrowser(name)) continue;
  say(`No ${name} was found; installing one …`);
  const apt = process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (apt) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const get = (...args) => spawnSync('apt-get', ['-q', '-y', ...args], { stdio: ['ignore', 2, 2], env });
    get('update');
    if (get('install', '--no-install-recommends', debian, 'fonts-noto-core').status !== 0 && name === 'chromium') get('install', '--no-install-recommends', 'chromium-browser');
  }
  if (!findBrowser(name)) {
    try {
      execFileSync(process.execPath, [join(root, 'node_modules', 'playwright-core', 'cli.js'), 'install', name], { stdio: ['ignore', 2, 2] });
    } catch {
      // Said below, in one sentence.
    }
  }
  if (!findBrowser(name)) stop(`Please install ${name === 'chromium' ? 'Chromium or Chrome' : 'Firefox'} and run this command again.`);
}
