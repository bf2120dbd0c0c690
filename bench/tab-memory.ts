// `npm run bench`: what the built extension holds in a tab of real Chromium (P13): on a page that is no news, on one that was traced and whose
// words were marked, and after twenty in-page navigations; and how often it looks while the address changes (P16). Each beside the same page in
// the same browser without the extension: the difference is the extension's. Prints; asserts nothing. The extension must be built.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium as playwright, type Page } from 'playwright-core';
import { findBrowser } from '../scripts/find-browser.mjs';
import { openChromium, waitForBadge } from '../scripts/open-chromium.ts';

if (findBrowser('chromium') === null) {
  console.log('P13 and P16, in a tab: no Chromium on this machine; nothing was measured.');
  process.exit(0);
}
const ROUNDS = 5, STEPS = 20, HOST = 'https://paper.example/', NEWS = `${HOST}news/2026/03/04/the-harbour-is-closed-20260304`, PLAIN = `${HOST}members`;
/** Each its own, as sentences of a page are. */
const sentence = (i: number): string => `<p>Pier ${i} of the northern harbour has been closed since Monday, according to Reuters, and ferry ${i} stays where it is until the wind turns and the fog is gone from the coast.</p>`;
const story = (i: number): string => `<h1>The harbour is closed, day ${i}</h1>${Array.from({ length: 600 }, (_, line) => sentence(1_000 * i + line)).join('')}`;
const PAGES: Readonly<Record<string, string>> = {
  [PLAIN]: '<html lang="en"><title>Members</title><form><input name="user"><button>Sign in</button></form><p>Welcome back. Please sign in.</p></html>',
  [NEWS]: `<html lang="en"><head><title>The harbour is closed</title><meta property="og:type" content="article"></head><body><article>${story(0)}</article></body></html>`,
};
const serve = (context: BrowserContext): Promise<unknown> => context.route(/^https?:/u, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGES[route.request().url()] ?? '' }));

/** What lives in a page after all that can go is gone: bytes of objects in all its worlds, the extension's among them, and nodes that stand in no document and are held. */
async function held(page: Page): Promise<{ readonly bytes: number; readonly detached: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage'), { detachedNodes } = await session.send('DOM.getDetachedDomNodes');
  await session.detach();
  return { bytes: usedSize, detached: detachedNodes.length };
}
/** Goes on within the page, to a story of its own each time, and waits as long as the probe does before it looks. */
async function goOn(page: Page): Promise<void> {
  for (let i = 1; i <= STEPS; i += 1) {
    await page.evaluate(([html, step]) => {
      (document.querySelector('article') as Element).innerHTML = html;
      history.pushState(null, '', `/news/2026/03/04/the-harbour-is-closed-day-${step}-20260304`);
    }, [story(i), i] as const);
    await new Promise((later) => setTimeout(later, 1_000));
  }
}
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1_000).toLocaleString('en')} kB`;

/** The medians of some rounds, each in a tab of its own. `read` waits until the page was traced and marks its words. */
async function measure(context: BrowserContext, read: (page: Page) => Promise<void>): Promise<{ plain: number; traced: number; after: number; detached: number }> {
  const plain: number[] = [], traced: number[] = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    for (const [url, into] of [[PLAIN, plain], [NEWS, traced]] as const) {
      const page = await context.newPage();
      await page.goto(url);
      if (url === NEWS) await read(page);
      into.push((await held(page)).bytes);
      await page.close();
    }
  }
  const page = await context.newPage();
  await page.goto(NEWS);
  await read(page);
  await goOn(page);
  const { bytes, detached } = await held(page);
  await page.close();
  return { plain: median(plain), traced: median(traced), after: bytes, detached };
}

const bare = await playwright.launch({ executablePath: findBrowser('chromium') as string, headless: true, chromiumSandbox: process.getuid?.() !== 0 });
const without = await bare.newContext();
await serve(without);
const before = await measure(without, async () => undefined);
await bare.close();

// What the browser itself takes for a script of any extension: the same one, with nothing in it.
const empty = await mkdtemp(join(tmpdir(), 'selon-empty-'));
await cp(join(import.meta.dirname, '..', '.output', 'chrome-mv3'), empty, { recursive: true });
await writeFile(join(empty, 'watch.js'), '');
const idle = await openChromium({ headless: true, isMeasured: true, extension: empty });
await serve(idle.context);
const nothing = await measure(idle.context, async () => undefined);
await idle.close();
await rm(empty, { recursive: true, force: true });

const chromium = await openChromium({ headless: true, isMeasured: true });
await serve(chromium.context);
const asker = await chromium.context.newPage();
await asker.goto(`chrome-extension://${chromium.id}/options.html`);
await chromium.worker.evaluate(() => {
  const world = globalThis as unknown as { probes: number; chrome: { runtime: { onMessage: { addListener(listen: (message: { call?: string }) => void): void } } } };
  world.probes = 0;
  world.chrome.runtime.onMessage.addListener(({ call }) => {
    if (call === 'worthReading') world.probes += 1;
  });
});
const probes = (): Promise<number> => chromium.worker.evaluate(() => (globalThis as unknown as { probes: number }).probes);
const now = await measure(chromium.context, async () => {
  const { tabId } = await waitForBadge(chromium.worker, NEWS);
  await asker.evaluate((message) => (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }).chrome.runtime.sendMessage(message), { to: 'background', call: 'mark', tabId, credit: 0, evidence: 0 });
});
const more = (what: 'plain' | 'traced' | 'after'): string => `${kilobytes(now[what] - before[what])} more, of which ${kilobytes(nothing[what] - before[what])} are any extension's for an empty script`;
console.log('P13 held in a tab, beside the same page without an extension:');
console.log(`   no news: ${more('plain')} (budget 200 kB)`);
console.log(`   100 kB of text, traced and marked: ${more('traced')} (budget 2 MB)`);
console.log(`   after ${STEPS} in-page navigations: ${more('after')}; ${now.detached} nodes held that stand in no document (without it ${before.detached}; budget none)`);

// As fast as a page may: Chromium takes two hundred changes of the address in ten seconds.
const page = await chromium.context.newPage();
await page.goto(NEWS);
await waitForBadge(chromium.worker, NEWS);
const began = Date.now(), had = await probes();
await page.evaluate(async () => {
  for (let i = 0; i < 190; i += 1) {
    history.pushState(null, '', `/news/2026/03/04/on-the-way-${i}-20260304`);
    await new Promise((later) => setTimeout(later, 20));
  }
});
await new Promise((later) => setTimeout(later, 1_000));
const seconds = (Date.now() - began) / 1_000;
console.log(`P16 ${(await probes()) - had} probes in ${seconds.toFixed(1)} s of 190 in-page navigations (budget one in 0.5 s: ${Math.floor(seconds / 0.5)})`);
await chromium.close();
process.exit(0);
