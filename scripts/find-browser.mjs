import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-for-testing'],
  firefox: ['firefox-esr', 'firefox'],
};
const PLACES = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/**
 * Path of a browser that loads unpacked extensions, null where there is none. `SELON_CHROMIUM` and `SELON_FIREFOX`
 * name one. Chrome itself no longer loads extensions from the command line.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | null}
 */
export function findBrowser(name) {
  const named = process.env[`SELON_${name.toUpperCase()}`];
  if (named) return named;
  for (const folder of (process.env.PATH ?? '').split(delimiter)) for (const file of NAMES[name]) if (folder && existsSync(join(folder, file))) return join(folder, file);
  for (const path of PLACES[name]) if (existsSync(path)) return path;
  try {
    const path = createRequire(import.meta.url)('playwright-core')[name].executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}
