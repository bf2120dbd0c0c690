// `npm run bench`: how soon the popup of the built extension shows something, and all of it, in real Chromium (P8), with the worker
// alive and after it was ended; and how soon a page that was loaded has its badge (P7). Prints beside the budgets; asserts nothing.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { findBrowser } from '../scripts/find-browser.mjs';
import { openChromium, waitForBadge } from '../scripts/open-chromium.ts';

if (findBrowser('chromium') === null) {
  console.log('P7 and P8, the badge and the popup: no Chromium on this machine; nothing was measured.');
  process.exit(0);
}
const ROUNDS = 20, URL_ = 'https://relais.example/batteries-la-course-au-sel-20260304.html';
const html = await readFile(join(import.meta.dirname, '..', 'tests', 'demo', 'republished.html'), 'utf8');
const chromium = await openChromium({ headless: true });
await chromium.context.route(/^https?:/u, (route) => (route.request().url().startsWith(URL_) ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }) : route.abort()));
const session = await chromium.context.browser()?.newBrowserCDPSession();

/** Ends the worker, as the browser does when it has nothing to do. */
async function endWorker(): Promise<void> {
  const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
  const worker = targetInfos.find((t) => t.type === 'service_worker' && t.url.includes(chromium.id));
  if (worker) await session?.send('Target.closeTarget', { targetId: worker.targetId });
}
const tab = await chromium.context.newPage();
await tab.goto(URL_);
const { tabId } = await waitForBadge(chromium.worker, URL_);

/** Milliseconds from the popup's navigation to its first contentful paint and to its last step, both painted; and the longest task of a click in it. */
async function openPopup(popup: Page): Promise<{ first: number; complete: number; click: number }> {
  await popup.goto('about:blank');
  const address = `chrome-extension://${chromium.id}/popup.html?tab=${tabId}`;
  // While its worker ends, the browser may break off a navigation to the extension: it is begun anew.
  await popup.goto(address).catch(() => popup.goto(address));
  await popup.locator('.step').first().waitFor();
  return popup.evaluate(async () => {
    const painted = (): Promise<number> => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
    const [paint] = performance.getEntriesByName('first-contentful-paint'), complete = (globalThis as unknown as { selonComplete: number }).selonComplete;
    let click = 0;
    for (const button of document.querySelectorAll<HTMLElement>('summary, [aria-expanded]')) {
      const began = performance.now();
      button.click();
      click = Math.max(click, (await painted()) - began);
    }
    return { first: paint?.startTime ?? Number.NaN, complete, click };
  });
}
const popup = await chromium.context.newPage();
await popup.setViewportSize({ width: 384, height: 600 });
// What is complete is told by the document itself: the frame in which the last of the trace is there.
await popup.addInitScript(() => {
  const look = new MutationObserver(() => {
    if (!document.querySelector('.step')) return;
    look.disconnect();
    requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { selonComplete: performance.now() })));
  });
  look.observe(document, { childList: true, subtree: true });
});
const at = (values: readonly number[], share: number): string => `${Math.round([...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] as number)}`;
const show = (values: readonly number[]): string => `${at(values, 0.5)} / ${at(values, 0.95)}`;

await openPopup(popup);
// What opening any page of the extension costs here, to read the others by: a file of two kilobytes, no script, no style.
const plain: number[] = [];
for (let i = 0; i < ROUNDS; i += 1) {
  await popup.goto('about:blank');
  await popup.goto(`chrome-extension://${chromium.id}/words/keys.json`);
  plain.push(await popup.evaluate(() => new Promise<number>((done) => new PerformanceObserver((list) => done(list.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN)).observe({ type: 'paint', buffered: true }))));
}
console.log(`   a packaged file without script or style: first paint ${show(plain)} ms`);
async function measure(name: string, budget: string, before: () => Promise<void>): Promise<void> {
  const rounds = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    await before();
    rounds.push(await openPopup(popup));
  }
  console.log(`P8 popup, ${name}: first paint ${show(rounds.map((r) => r.first))} ms, complete ${show(rounds.map((r) => r.complete))} ms (median / p95; budget ${budget}); the longest of its clicks, painted, ${show(rounds.map((r) => r.click))} ms (budget 50)`);
}
await measure('worker alive', '100 / 200', async () => undefined);
await measure('worker ended before', '100 / 300', endWorker);
const forget = async (): Promise<void> => void (await popup.evaluate((key) => (globalThis as unknown as { chrome: { storage: { session: { remove(name: string): Promise<void> } } } }).chrome.storage.session.remove(key), `trace-${tabId}`));
await measure('worker alive, the page read on the click', '100 / 200', forget);
await measure('worker ended before, the page read on the click', '100 / 300', async () => {
  await forget();
  await endWorker();
});

/** Milliseconds from the page's load to the badge, as the popup's page sees it in the browser's storage: the badge is set right after. */
async function badgeAfterLoad(i: number): Promise<number> {
  const seen = popup.evaluate((key) => new Promise<number>((done) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { onChanged: { addListener(listen: (changes: Record<string, { newValue?: unknown }>) => void): void; removeListener(listen: unknown): void } } } };
    const listen = (changes: Record<string, { newValue?: unknown }>): void => {
      if (!changes[key]?.newValue) return;
      chrome.storage.onChanged.removeListener(listen);
      done(performance.timeOrigin + performance.now());
    };
    chrome.storage.onChanged.addListener(listen);
  }), `trace-${tabId}`);
  await tab.goto(`${URL_}?${i}`);
  const loaded = await tab.evaluate(() => performance.timeOrigin + (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).domContentLoadedEventEnd);
  return (await seen) - loaded;
}
for (const [name, budget, before] of [['worker alive', 150, async () => undefined], ['worker ended before', 350, endWorker]] as const) {
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    await before();
    times.push(await badgeAfterLoad(i));
  }
  console.log(`P7 page loaded to badge, ${name}: ${show(times)} ms (median / p95; budget p95 ${budget})`);
}
await chromium.close();
process.exit(0);
