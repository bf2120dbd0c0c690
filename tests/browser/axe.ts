import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** axe-core as one script: the driver runs it, for the extension's own pages let in nothing that is not packaged. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
interface Axe {
  axe?: { run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}
/** A page of either driver's. */
interface Page {
  evaluate(script: string): Promise<unknown>;
  evaluate<Argument, Result>(run: (argument: Argument) => Promise<Result>, argument: Argument): Promise<Result>;
}

/** What axe finds on a page as it stands now: the rule and the beginning of what breaks it. `only`: no other rules than these; `without`: not these. */
export async function axeFaults(page: Page, { only, without = [] }: { only?: readonly string[]; without?: readonly string[] } = {}): Promise<string[]> {
  if (!(await page.evaluate(async () => 'axe' in globalThis, null))) await page.evaluate(AXE);
  return page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as Required<Axe>, { violations } = await axe.run(document, options);
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, only ? { runOnly: only } : { rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) });
}

/** What it finds in both themes: of the second only the colours are others. */
export async function axeFaultsOfBoth(page: Page & { emulateMedia(how: { colorScheme: 'light' | 'dark' }): Promise<void> }): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await axeFaults(page, colorScheme === 'dark' ? { only: ['color-contrast'] } : {})).map((fault) => `${colorScheme} ${fault}`));
  }
  return found;
}
