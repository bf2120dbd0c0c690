import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MarkAnswer } from '../../core/quotes/marks.ts';
import type { TabState } from '../../platform/messages.ts';
import { type ChromiumWithSelon, waitForBadge } from '../../scripts/open-chromium.ts';
import { openUpstreamServer, type UpstreamServer } from '../upstream-server.ts';
import { axeFaultsOfBoth } from './axe.ts';
import { borrowChromium } from './borrow-chromium.ts';

/** Messages take their time on a machine that has much to do. */
const PATIENT = { timeout: 10_000 };
const URL = 'https://www.lantern.example/2026/03/fog-lifts-over-the-harbour-20260304.html';
const FILL = '<p>The ferry sailed again on Monday, and the harbour was full of people who had waited for it since the fog came down over all of it last week, in the night.</p>'.repeat(12);
const story = `<!doctype html><html lang="en"><head><title>Fog lifts over the harbour at last - Lantern</title><meta property="og:type" content="article"><style>body{font:20px/1.5 serif;max-width:34em;margin:auto}.copy{display:none}</style></head>
<body><article><h1>Fog lifts over the harbour at last</h1>${FILL}<p class="copy">The port is shut until Friday, according to Reuters, which had it from the master.</p><p id="port">The port is shut until Friday, <b>acc</b>ording to&nbsp;<a href="#reuters">Reuters</a>, which had it from the master.</p>${FILL}<p id="bridge">The bridge is open again, the harbour master told the BBC on Tuesday evening, and it stays open.</p>${FILL}<p><input id="field"></p></article></body></html>`;

interface Extension {
  chrome: {
    runtime: { sendMessage(message: object): Promise<unknown> };
    storage: { session: { get(key: string): Promise<Record<string, unknown>> } };
    scripting: { executeScript(how: object): Promise<{ result: unknown }[]> };
    commands: { onCommand: { dispatch(command: string, tab: object): void } };
    tabs: { get(id: number): Promise<object>; update(id: number, how: object): Promise<object> };
  };
}
let chromium: ChromiumWithSelon, server: UpstreamServer, asker: Tab;

beforeAll(async () => {
  server = await openUpstreamServer();
  server.answers.set(URL.slice('https://'.length), (_, r) => r.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(story));
  chromium = await borrowChromium({ proxy: server.port });
  asker = await chromium.context.newPage();
  await asker.goto(`chrome-extension://${chromium.id}/options.html`);
});
afterAll(async () => {
  await chromium?.close();
  server?.close();
});

const ask = <Answer>(call: string, payload: object): Promise<Answer> => asker.evaluate((m) => (globalThis as unknown as Extension).chrome.runtime.sendMessage(m), { to: 'background', call, ...payload }) as Promise<Answer>;
/** What the browser has to draw, as the extension's own world of the page sees it. */
const drawn = (tabId: number): Promise<Record<string, string[]>> =>
  chromium.worker.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as Extension;
    const [injected] = await chrome.scripting.executeScript({ target: { tabId: id }, func: () => Object.fromEntries([...(CSS as unknown as { highlights: Map<string, Set<Range>> }).highlights].map(([name, ranges]) => [name, [...ranges].map(String)])) });
    return injected?.result as Record<string, string[]>;
  }, tabId);
const told = (tabId: number): Promise<unknown> => chromium.worker.evaluate(async (key) => (await (globalThis as unknown as Extension).chrome.storage.session.get(key))[key], `marks-${tabId}`);

/** Opens the story, counts from then on what changes in its document and which keys it hears, and says which number each credit has. */
async function open(): Promise<{ tab: Tab; tabId: number; credit(name: string): number; mark(name: string): Promise<MarkAnswer>; heard(): Promise<{ changes: number; keys: string[] }> }> {
  const tab = await chromium.context.newPage();
  await tab.goto(URL);
  const { tabId } = await waitForBadge(chromium.worker, URL), state = await ask<TabState>('traceTab', { tabId });
  const names = state.state === 'traced' ? state.trace.credits.map((c) => c.source.name) : [];
  expect([...names].sort()).toEqual(['BBC', 'Reuters']);
  await tab.evaluate(() => {
    const here = globalThis as unknown as { changes: number; keys: string[] };
    Object.assign(here, { changes: 0, keys: [] });
    new MutationObserver((seen) => {
      here.changes += seen.length;
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const kind of ['keydown', 'keypress', 'keyup']) document.addEventListener(kind, (event) => here.keys.push(`${kind} ${(event as KeyboardEvent).key}`), true);
  });
  const credit = (name: string): number => names.indexOf(name);
  return {
    tab, tabId, credit,
    mark: (name) => ask<MarkAnswer>('mark', { tabId, credit: credit(name), evidence: 0 }),
    heard: () => tab.evaluate(() => ({ changes: (globalThis as unknown as { changes: number }).changes, keys: (globalThis as unknown as { keys: string[] }).keys })),
  };
}

test('a click on a credit leads to its words and marks them; the document stays as it was', async () => {
  const { tab, tabId, mark, heard } = await open();
  await tab.emulateMedia({ reducedMotion: 'reduce' });
  const answer = await mark('Reuters');
  expect(answer).toMatchObject({ state: 'marked', at: 1, of: 2 });
  expect(await drawn(tabId)).toEqual({ 'selon-credits': ['according to\u00a0Reuters', expect.stringContaining('BBC')], 'selon-credit': ['according to\u00a0Reuters'] });
  expect(await told(tabId)).toEqual(answer);
  const middle = await tab.locator('#port').evaluate((p) => p.getBoundingClientRect().top / innerHeight);
  expect(middle).toBeGreaterThan(0.3);
  expect(middle).toBeLessThan(0.7);
  expect(await heard()).toEqual({ changes: 0, keys: [] });
  // The yellow of the mark is on the screen.
  expect(await hasColour(tab, [255, 220, 102])).toBe(true);
  await ask('unmark', { tabId });
  expect([await drawn(tabId), await told(tabId), await hasColour(tab, [255, 220, 102])]).toEqual([{}, undefined, false]);
  await tab.close();
});

test('the popup shows whose words stand marked, wherever the reader was led from', async () => {
  const { tab, tabId, mark } = await open(), popup = await chromium.context.newPage();
  await popup.goto(`chrome-extension://${chromium.id}/popup.html?tab=${tabId}`);
  await popup.locator('.step:not(.here)').first().waitFor();
  const current = (): Promise<string[]> => popup.locator('.source[aria-current] > .src .name').allTextContents();
  expect(await current()).toEqual([]);
  await mark('Reuters');
  await expect.poll(current, PATIENT).toEqual(['Reuters']);
  await tab.bringToFront();
  await tab.keyboard.press('n');
  await expect.poll(current, PATIENT).toEqual(['BBC']);
  await popup.reload();
  await expect.poll(current, PATIENT).toEqual(['BBC']);
  expect(await popup.locator('.source[aria-current] > .src .name').evaluate((name) => getComputedStyle(name).backgroundColor)).toBe('rgb(255, 220, 102)');
  expect(await axeFaultsOfBoth(popup)).toEqual([]);
  await tab.keyboard.press('Escape');
  await expect.poll(current, PATIENT).toEqual([]);
  await popup.close();
  await tab.close();
});

/** Whether a colour is seen on a page's screen; the picture is read by a page of ours, so that the page itself stays untouched. */
async function hasColour(tab: Tab, colour: readonly number[]): Promise<boolean> {
  const picture = (await tab.screenshot()).toString('base64');
  return asker.evaluate(async ([data, [r, g, b]]) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas'), pen = canvas.getContext('2d') as CanvasRenderingContext2D;
    [canvas.width, canvas.height] = [image.width, image.height];
    pen.drawImage(image, 0, 0);
    const { data: dots } = pen.getImageData(0, 0, image.width, image.height);
    for (let i = 0; i < dots.length; i += 4) if (dots[i] === r && dots[i + 1] === g && dots[i + 2] === b) return true;
    return false;
  }, [picture, colour] as const);
}

test('keys step from mark to mark and take them away; the page hears none of them, and what is typed is left alone', async () => {
  const { tab, tabId, heard } = await open();
  await tab.bringToFront();
  // The command, as the browser calls it: with nothing marked it begins at the first.
  const command = (name: string): Promise<void> => chromium.worker.evaluate(async ([id, which]) => {
    const { chrome } = globalThis as unknown as Extension;
    chrome.commands.onCommand.dispatch(which, await chrome.tabs.get(id));
  }, [tabId, name] as const);
  const at = async (place: number): Promise<void> => expect.poll(() => told(tabId), PATIENT).toMatchObject({ state: 'marked', at: place, of: 2 });
  await command('next-credit');
  await at(1);
  await command('next-credit');
  await at(2);
  await tab.keyboard.press('n');
  await at(1);
  await tab.keyboard.press('p');
  await at(2);
  expect((await drawn(tabId))['selon-credit']).toEqual([expect.stringContaining('BBC')]);
  expect(await heard()).toEqual({ changes: 0, keys: [] });
  await tab.focus('#field');
  await tab.keyboard.type('np');
  await tab.keyboard.press('Escape');
  expect(await tab.inputValue('#field')).toBe('np');
  await at(2);
  await tab.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
    (globalThis as unknown as { keys: string[] }).keys.length = 0;
    // A page can make keys of its own: they are not the reader's.
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape' }));
  });
  await at(2);
  await tab.keyboard.press('Escape');
  await expect.poll(() => told(tabId), PATIENT).toBeUndefined();
  expect([await drawn(tabId), (await heard()).keys]).toEqual([{}, []]);
  // They are the page's again.
  await tab.keyboard.press('n');
  expect((await heard()).keys).toContain('keydown n');
  await tab.close();
});

test('where the page has changed nothing is marked; where it changes under the marks they go, and that is told', async () => {
  const { tab, tabId, mark } = await open();
  expect(await mark('BBC')).toMatchObject({ state: 'marked', at: 2 });
  await tab.evaluate(() => document.querySelector('h1')?.append(' (updated)'));
  expect(Object.keys(await drawn(tabId)).sort()).toEqual(['selon-credit', 'selon-credits']);
  await tab.evaluate(() => {
    (document.querySelector('#bridge') as Element).textContent = 'The bridge is open again.';
  });
  await expect.poll(() => told(tabId), PATIENT).toEqual({ state: 'changed' });
  expect(await drawn(tabId)).toEqual({});
  expect(await mark('BBC')).toEqual({ state: 'changed' });
  expect(await drawn(tabId)).toEqual({});
  // What is still there is still found.
  expect(await mark('Reuters')).toMatchObject({ state: 'marked', at: 1, of: 1 });
  await tab.close();
});

test('two clicks at once: the last stays', async () => {
  const { tab, tabId, mark } = await open();
  const answers = await Promise.all([mark('Reuters'), mark('BBC'), mark('Reuters'), mark('BBC')]);
  expect(answers.map((a) => (a.state === 'marked' ? a.at : a.state))).toEqual([1, 2, 1, 2]);
  expect((await drawn(tabId))['selon-credit']).toEqual([expect.stringContaining('BBC')]);
  await tab.close();
});

test('another address of the same document, and another document, have no marks', async () => {
  const { tab, tabId, mark } = await open();
  await mark('Reuters');
  await tab.evaluate(() => history.pushState(null, '', '/2026/03/another-story-of-the-day-20260305.html'));
  await expect.poll(() => told(tabId), PATIENT).toBeUndefined();
  await expect.poll(() => drawn(tabId), PATIENT).toEqual({});
  // Marked again only once the page was read anew, under its new address.
  expect(['changed', 'marked']).toContain((await mark('Reuters')).state);
  for (const url of [`view-source:${URL}`, 'about:blank']) {
    await chromium.worker.evaluate(async ([id, to]) => void (await (globalThis as unknown as Extension).chrome.tabs.update(id, { url: to })), [tabId, url] as const);
    await expect.poll(() => ask<MarkAnswer>('stepMark', { tabId, by: 1 }), PATIENT).toEqual({ state: 'unreachable' });
  }
  await tab.close();
});

test('a page of 20,000 nodes is marked', async () => {
  const long = `${story.replace('</article>', `${'<div><span>word </span><i>of</i> a <b>long</b> page</div>'.repeat(2_000)}</article>`)}`, url = URL.replace('fog-lifts', 'long-fog-lifts');
  server.answers.set(url.slice('https://'.length), (_, r) => r.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(long));
  const tab = await chromium.context.newPage();
  await tab.goto(url);
  const { tabId } = await waitForBadge(chromium.worker, url);
  expect(await tab.evaluate(() => document.querySelectorAll('*').length)).toBeGreaterThan(8_000);
  expect(await ask<MarkAnswer>('mark', { tabId, credit: 0, evidence: 0 })).toMatchObject({ state: 'marked' });
  await tab.close();
});
