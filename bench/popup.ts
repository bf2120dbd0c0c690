// `npm run bench`: how soon the popup of the built extension shows something, and all of it, after a click on the button in real Chromium
// (P8), with the worker alive and after it was ended; and how soon a page that was loaded has its badge (P7). Prints beside the budgets;
// asserts nothing. The popup is the one that the browser itself opens, its times are the browser's own, from the popup's first moment on.
import { createButton } from '../scripts/click-button.ts';
import { findBrowser } from '../scripts/find-browser.mjs';
import { openChromium, waitForBadge } from '../scripts/open-chromium.ts';
import { serveDemo } from '../scripts/serve-demo.ts';

if (findBrowser('chromium') === null) {
  console.log('P7 and P8, the badge and the popup: no Chromium on this machine; nothing was measured.');
  process.exit(0);
}
/** Milliseconds in which a popup is left alone. */
const UNDISTURBED = 1_500;
const ROUNDS = 15, URL_ = 'http://relais.example/republished.html';
const demo = await serveDemo(), chromium = await openChromium({ headless: true, isMeasured: true, sites: Number(new URL(demo.origin).port) });
const click = await createButton(chromium), session = await chromium.context.browser()?.newBrowserCDPSession();
const tab = chromium.context.pages()[0] ?? (await chromium.context.newPage());
await tab.goto(URL_);
const { tabId } = await waitForBadge(chromium.worker, URL_);

/** Ends the worker, as the browser does when it has nothing to do. */
async function endWorker(): Promise<void> {
  const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
  const worker = targetInfos.find((t) => t.type === 'service_worker' && t.url.includes(chromium.id));
  if (worker) await session?.send('Target.closeTarget', { targetId: worker.targetId });
}

interface Times {
  readonly first: number;
  readonly complete: number;
  readonly click: number;
}
/** The browser's own record of the popup: milliseconds to the first contentful paint and to that of its largest text, which comes with the chain; then each of its buttons that open something is clicked, and the longest of the clicks timed until it is painted. */
const TIMES = `(async () => {
  const last = await new Promise((done) => new PerformanceObserver((list) => {
    const painted = list.getEntries().at(-1);
    if (!painted.element?.closest('.brand') && document.querySelector('.step')) done(painted);
  }).observe({ type: 'largest-contentful-paint', buffered: true }));
  const [first] = performance.getEntriesByName('first-contentful-paint');
  let click = 0;
  for (const button of document.querySelectorAll('summary, [aria-expanded]')) {
    const began = performance.now();
    button.click();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    click = Math.max(click, performance.now() - began);
  }
  return { first: first.startTime, complete: last.startTime, click };
})()`;
async function openPopup(): Promise<Times> {
  const popup = await click(URL_, { undisturbed: UNDISTURBED }), times = await popup.evaluate<Times>(TIMES);
  await popup.close();
  return times;
}
const at = (values: readonly number[], share: number): string => `${Math.round([...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] as number)}`;
const show = (values: readonly number[]): string => `${at(values, 0.5)} / ${at(values, 0.95)}`;


/** Does something through the extension's own interfaces, which its popup has. */
async function inPopup(expression: string): Promise<void> {
  const popup = await click(URL_);
  await popup.evaluate(expression);
  await popup.close();
}
// What opening any popup costs here, to read the others by: a file of a few kilobytes, no script, no style.
const PLAIN = 'words/keys.json';
await inPopup(`chrome.action.setPopup({ popup: '${PLAIN}' })`);
const plain = new Map<string, number[]>();
for (const [worker, before] of [['ended before', endWorker], ['alive', async () => undefined]] as const) {
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    await before();
    const popup = await click(URL_, { path: PLAIN, undisturbed: UNDISTURBED });
    times.push(await popup.evaluate<number>("new Promise((done) => new PerformanceObserver((list) => done(list.getEntries()[0].startTime)).observe({ type: 'largest-contentful-paint', buffered: true }))"));
    if (worker === 'alive' && i === ROUNDS - 1) await popup.evaluate("chrome.action.setPopup({ popup: 'popup.html' })");
    await popup.close();
    if (worker === 'ended before' && i === ROUNDS - 1) await tab.reload();
  }
  plain.set(worker, times);
}
console.log(`   a popup of a packaged file, without script or style: ${[...plain].map(([worker, times]) => `worker ${worker}: first paint ${show(times)} ms`).join(', ')}`);

async function measure(name: string, budget: string, before: () => Promise<void>): Promise<void> {
  const rounds: Times[] = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    await before();
    rounds.push(await openPopup());
  }
  console.log(`P8 popup, ${name}: first paint ${show(rounds.map((r) => r.first))} ms, complete ${show(rounds.map((r) => r.complete))} ms (median / p95; budget ${budget}); the longest of its clicks, painted, ${show(rounds.map((r) => r.click))} ms (budget 50)`);
}
await openPopup();
const forget = (): Promise<void> => inPopup(`chrome.storage.session.remove('trace-${tabId}')`);
await measure('worker alive', '100 / 200', async () => undefined);
await measure('worker ended before', '100 / 300', endWorker);
await measure('worker alive, the page read on the click', '100 / 200', forget);
await measure('worker ended before, the page read on the click', '100 / 300', async () => {
  await forget();
  await endWorker();
});

/** Milliseconds from the page's load to its badge, as a page of the extension sees the trace in the browser's storage: the badge is set right after. */
const seer = await chromium.context.newPage();
await seer.goto(`chrome-extension://${chromium.id}/${PLAIN}`);
async function badgeAfterLoad(i: number): Promise<number> {
  const seen = seer.evaluate((key) => new Promise<number>((done) => {
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
demo.close();
process.exit(0);
