// `npm run bench`: how soon the library of the built extension is there with ten thousand pages in it, in real Chromium: its first rows and
// all of it, its parts, and each letter that is typed at once into its search. Prints; asserts nothing.
import { findBrowser } from '../scripts/find-browser.mjs';
import { openChromium } from '../scripts/open-chromium.ts';
import { writeJson } from '../core/export/library-file.ts';
import { madeLibrary } from '../tests/made-library.ts';

if (findBrowser('chromium') === null) {
  console.log('The library: no Chromium on this machine; nothing was measured.');
  process.exit(0);
}
const PAGES = 10_000, ROUNDS = 5, TYPED = 'harbour strike';
const chromium = await openChromium({ headless: true, isMeasured: true }), address = `chrome-extension://${chromium.id}/library.html`;
const page = await chromium.context.newPage();
await page.goto(address);
await page.locator('input[type=file]').first().setInputFiles({ name: 'library.json', mimeType: 'application/json', buffer: Buffer.from(writeJson({ pages: madeLibrary(PAGES), notes: [] }, new Date().toISOString())) });
await page.locator('.rows > li').first().waitFor({ timeout: 120_000 });

/** Milliseconds from the navigation until something is in the page and painted. */
const seen = (selector: string): Promise<number> => page.evaluate(async (wanted) => {
  while (!document.querySelector(wanted)) await new Promise((later) => requestAnimationFrame(later));
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  return performance.now();
}, selector);
const median = (values: readonly number[]): number => Math.round([...values].sort((a, b) => a - b)[values.length >> 1] as number);

const opened = new Map<string, number[]>(), letters: number[][] = [];
async function open(hash: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${address}${hash}`);
}
for (let i = 0; i < ROUNDS; i += 1) {
  for (const [name, hash, selector] of [['first rows', '', '.rows > li'], ['sites', '#sites', 'tbody tr'], ['sources', '#sources', 'svg']] as const) {
    await open(hash);
    opened.set(name, [...(opened.get(name) ?? []), await seen(selector)]);
  }
  await open('');
  letters.push(await page.evaluate(async (typed) => {
    const took: number[] = [];
    while (!document.querySelector('.rows > li')) await new Promise((later) => requestAnimationFrame(later));
    const input = document.querySelector('input[type=search]') as HTMLInputElement;
    for (let length = 1; length <= typed.length; length += 1) {
      const began = performance.now();
      input.value = typed.slice(0, length);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      took.push(performance.now() - began);
      await new Promise((later) => setTimeout(later, 80));
    }
    return took;
  }, TYPED));
}
console.log(`The library with ${PAGES} pages, milliseconds from its opening, median of ${ROUNDS}: ${[...opened].map(([name, times]) => `${name} ${median(times)} (longest ${Math.round(Math.max(...times))})`).join(', ')} (first rows wanted under 1,000)`);
console.log(`   each letter typed at once after that, painted: ${[...TYPED].map((_, i) => median(letters.map((took) => took[i] as number))).join(' ')} ms`);
await chromium.close();
process.exit(0);
