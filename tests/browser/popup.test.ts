import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type ChromiumWithSelon, waitForBadge } from '../../scripts/open-chromium.ts';
import { expectedPages } from '../read-expected.ts';
import { axeFaults } from './axe.ts';
import { borrowChromium } from './borrow-chromium.ts';

interface Chrome {
  chrome: {
    tabs: { query(of: object): Promise<{ id: number; url?: string; pendingUrl?: string }[]> };
    action: { getBadgeText(of: object): Promise<string> };
  };
}
const HOST = 'https://kinds.example/';
const PDF = '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/MediaBox[0 0 99 99]/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';
/** What a server sends under a name: type and body. */
const FILES: Readonly<Record<string, readonly [type: string, body: string]>> = {
  pdf: ['application/pdf', PDF], xml: ['application/xml', '<?xml version="1.0"?><a><b>x</b></a>'], feed: ['application/rss+xml', '<?xml version="1.0"?><rss version="2.0"><channel><title>t</title></channel></rss>'],
  json: ['application/json', '{"a":1}'], text: ['text/plain', 'hello'], svg: ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text>x</text></svg>'],
  frames: ['text/html', '<frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset>'], empty: ['text/html', ''],
  home: ['text/html', '<html lang="en"><title>Members</title><form><input name="user"><button>Sign in</button></form><p>Welcome back. Please sign in.</p>'],
};
const STORY = `<html lang="en"><head><title>The harbour is closed for a week</title></head><body><article><h1>The harbour is closed for a week</h1><p>Fog has closed the harbour for a week, <a href="https://www.reuters.com/world/europe/fog-closes-the-harbour-2026-03-04/">Reuters reports</a>, and the ferries to the islands stay where they are until the wind turns.</p><p>The mayor told <a href="https://www.theguardian.com/world/2026/mar/04/fog-closes-the-harbour-for-a-week">the Guardian</a> that nobody remembers such a week, and that the town has bread and coal enough for a month at least.</p><p>According to the BBC, the lighthouse keepers have been asked to stay on for as long as the fog lasts over the northern coast.</p></article></body></html>`;
const STORY_AT = `${HOST}news/the-harbour-is-closed-for-a-week-20260304`;

/** How long is waited for what a busy machine does late. */
const SLOW = { timeout: 10_000 };
let chromium: ChromiumWithSelon;
const errors: string[] = [];
let open: Page[] = [];
beforeAll(async () => {
  chromium = await borrowChromium();
  await chromium.worker.evaluate(() => {
    const world = globalThis as unknown as { failed: string[] };
    world.failed = [];
    for (const type of ['error', 'unhandledrejection']) addEventListener(type, (event) => world.failed.push(`${type} ${(event as ErrorEvent).message ?? String((event as PromiseRejectionEvent).reason)}`));
  });
  await chromium.context.route(/^https?:/u, (route) => {
    const url = route.request().url(), file = FILES[new URL(url).pathname.slice(1)];
    if (url === STORY_AT) return route.fulfill({ contentType: 'text/html', body: STORY });
    const known = expectedPages.find((p) => p.url === url);
    return known ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: known.html }) : file ? route.fulfill({ contentType: file[0], body: file[1] }) : route.abort();
  });
});
afterAll(() => chromium?.close());
afterEach(async () => {
  for (const page of open) await page.close();
  open = [];
});

/** Opens an address in a tab; gives the tab's id. What opens no page of its own (a PDF) is none for the driver. */
async function openTab(url: string): Promise<number> {
  const tab = await chromium.context.newPage();
  open.push(tab);
  const [active] = await chromium.worker.evaluate(() => (globalThis as unknown as Chrome).chrome.tabs.query({ active: true, lastFocusedWindow: true }));
  await tab.goto(url).catch(() => undefined);
  return active?.id ?? -1;
}
async function openPopup(tabId: number, width = 384): Promise<Page> {
  const popup = await chromium.context.newPage();
  open.push(popup);
  popup.on('pageerror', (error) => errors.push(error.message));
  await popup.setViewportSize({ width, height: 600 });
  await popup.goto(`chrome-extension://${chromium.id}/popup.html?tab=${tabId}`);
  await popup.locator('h1:not([aria-live])').waitFor();
  return popup;
}
const tabUrls = (): Promise<string[]> => chromium.worker.evaluate(async () => (await (globalThis as unknown as Chrome).chrome.tabs.query({})).map((tab) => tab.pendingUrl || tab.url || ''));
const badge = (tabId: number): Promise<string> => chromium.worker.evaluate((id) => (globalThis as unknown as Chrome).chrome.action.getBadgeText({ tabId: id }), tabId);
/** What axe finds, and whether something stands out of the window's width. */
async function faults(popup: Page): Promise<unknown> {
  return [...(await axeFaults(popup)), ...((await popup.evaluate(() => document.documentElement.scrollWidth > innerWidth)) ? ['wider than the window'] : [])];
}

test('pages that can’t be read, or are no news, are told by what they are, and nothing fails', async () => {
  const tabId = await openTab('about:blank'), [tab] = open, popup = await openPopup(tabId);
  const state = () => popup.evaluate(async (id) => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<{ state: string; what?: string; trace?: { page: { kind: string } } }> } } }).chrome;
    const { state: which, what, trace } = await runtime.sendMessage({ to: 'background', call: 'traceTab', tabId: id });
    return [which, what ?? trace?.page.kind].join(' ');
  }, tabId);
  const kinds: Record<string, string> = { 'about:blank': 'unreadable browser', 'chrome://version': 'unreadable browser', [`view-source:${HOST}empty`]: 'unreadable browser', 'data:text/html,<p>x': 'unreadable browser' };
  for (const name of Object.keys(FILES)) kinds[HOST + name] = 'traced other';
  const seen: Record<string, string> = {};
  // What is said of them: one plain sentence.
  const titles: Record<string, string> = { [`view-source:${HOST}empty`]: 'This page can’t be read.', [`${HOST}pdf`]: 'This is not a news page.', [`${HOST}xml`]: 'This is not a news page.' };
  for (const url of Object.keys(kinds)) {
    await tab?.goto(url).catch(() => undefined);
    seen[url] = await state();
    const title = titles[url];
    if (title === undefined) continue;
    await popup.reload();
    await popup.locator('h1:not([aria-live])').waitFor();
    expect([url, await popup.locator('h1').allTextContents()]).toEqual([url, [title]]);
    expect(await popup.locator('.explained').count()).toBe(1);
  }
  expect(seen).toEqual(kinds);
  expect(await faults(popup)).toEqual([]);
  expect([errors, await chromium.worker.evaluate(() => (globalThis as unknown as { failed: string[] }).failed)]).toEqual([[], []]);
});

test('the sentence and the first step are seen without scrolling, and nothing stands out at any width', async () => {
  const copy = expectedPages.find((p) => p.name === 'republished-fr');
  const tabId = await openTab(copy?.url ?? ''), popup = await openPopup(tabId);
  const foot = await popup.locator('.step:not(.here) .source').first().evaluate((e) => e.getBoundingClientRect().bottom);
  expect(foot).toBeLessThan(600);
  for (const details of await popup.locator('summary').all()) await details.click();
  expect(await faults(popup)).toEqual([]);
  for (const width of [320, 360, 192]) {
    await popup.setViewportSize({ width, height: 600 });
    for (const dir of ['ltr', 'rtl']) {
      await popup.evaluate((to) => document.documentElement.setAttribute('dir', to), dir);
      expect([width, dir, await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth)]).toEqual([width, dir, 0]);
    }
  }
});

test('keys open originals, and links open behind: the popup stays', async () => {
  const tabId = await openTab(STORY_AT), popup = await openPopup(tabId), links = ['https://www.reuters.com/world/europe/fog-closes-the-harbour-2026-03-04/', 'https://www.theguardian.com/world/2026/mar/04/fog-closes-the-harbour-for-a-week'];
  expect(await popup.locator('a.open').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))).toEqual(links);
  const opened = async (): Promise<string[]> => (await tabUrls()).filter((url) => links.includes(url)).sort();
  await popup.keyboard.press('Shift+O');
  await expect.poll(opened, SLOW).toEqual([...links].sort());
  await popup.getByText('2 pages were opened behind this one.').waitFor();
  await popup.locator('a.open').first().click({ button: 'middle' });
  await expect.poll(async () => (await opened()).length, SLOW).toBe(3);
  await popup.locator('a.open').last().click({ modifiers: ['ControlOrMeta'] });
  await expect.poll(async () => (await opened()).length, SLOW).toBe(4);
  // Behind: none of them is the one that the reader looks at.
  expect(await chromium.worker.evaluate(async (of) => (await (globalThis as unknown as Chrome).chrome.tabs.query({ active: true })).filter((tab) => of.includes(tab.pendingUrl || tab.url || '')).length, links)).toBe(0);
  await popup.bringToFront();
  await popup.keyboard.press('o');
  await expect.poll(async () => (await opened()).length, SLOW).toBe(5);
  await popup.bringToFront();
  await popup.keyboard.press('Shift+?');
  await expect.poll(() => popup.locator('.keys').evaluate((e) => (e as HTMLDetailsElement).open)).toBe(true);
});

test('a site is left alone at once, and read again at once, by keys alone', async () => {
  const tabId = await openTab(STORY_AT);
  await waitForBadge(chromium.worker, STORY_AT);
  const popup = await openPopup(tabId);
  const press = async (name: string): Promise<void> => {
    for (let i = 0; i < 40; i += 1) {
      await popup.keyboard.press('Tab');
      if (await popup.evaluate((wanted) => document.activeElement?.textContent === wanted, name)) return popup.keyboard.press('Enter');
    }
    throw new Error(`no key leads to ${name}`);
  };
  await press('Not on this site');
  await popup.getByRole('heading', { name: 'Selon is off on' }).waitFor();
  expect(await faults(popup)).toEqual([]);
  await expect.poll(() => badge(tabId), SLOW).toBe('');
  await press('Turn on again');
  await popup.locator('.step').first().waitFor();
  await expect.poll(() => badge(tabId), SLOW).toBe('3');
});

test('an error has a report without a word of the page', async () => {
  const popup = await openPopup(await openTab(STORY_AT));
  // A tab that is gone.
  await popup.goto(`chrome-extension://${chromium.id}/popup.html?tab=987654321`);
  await popup.getByRole('button', { name: 'Copy the report' }).waitFor();
  expect(await popup.getByLabel('The report').inputValue()).toMatch(/^Selon [\d.]+\nMozilla.*\nError$/u);
  expect(await faults(popup)).toEqual([]);
});
