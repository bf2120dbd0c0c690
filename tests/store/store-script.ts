// The store as one script, to be run in the extension's own pages and its worker: the package itself offers it to nobody.
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');

/** Text of a script that puts what `in-browser.ts` exports into the global object, as `selonStore`. */
export async function storeScript(): Promise<string> {
  const made = (await build({
    root: ROOT, configFile: false, logLevel: 'silent', publicDir: false,
    build: { write: false, lib: { entry: join(ROOT, 'tests', 'store', 'in-browser.ts'), formats: ['iife'], name: 'selonStore' } },
  })) as Rolldown.RolldownOutput[];
  return `${made[0]?.output[0].code};globalThis.selonStore=selonStore;0`;
}
