import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectedPages } from '../read-expected.ts';
import { readLocale } from '../../scripts/read-locales.ts';
import { axeFaults } from './axe.ts';
import { borrowFirefox, type FirefoxWithSelon, ID } from './borrow-firefox.ts';
import { agree, withholdSites } from './firefox-window.ts';

const en = readLocale('en');
const copy = expectedPages.find((p) => p.name === 'republished-fr');
let firefox: FirefoxWithSelon;
beforeAll(async () => {
  firefox = await borrowFirefox();
});
afterAll(() => firefox?.close());

async function openPage(url: string, html: string): Promise<Page> {
  const tab = await firefox.newPage();
  await tab.setRequestInterception(true);
  tab.on('request', (request) => void (request.url() === url ? request.respond({ contentType: 'text/html; charset=utf-8', body: html }) : request.abort()));
  await tab.goto(url, { waitUntil: 'load' });
  return tab;
}
/** Opens a page of the extension's. Never awaited: Firefox does not tell the driver that one has loaded. */
async function openOwn(path: string): Promise<Page> {
  const page = await firefox.newPage();
  void page.goto(firefox.home + path).catch(() => undefined);
  return page;
}
const asked = <Answer>(page: Page, ask: () => Answer): Promise<Answer | null> => page.evaluate(ask).catch(() => null) as Promise<Answer | null>;
const title = (page: Page): Promise<string | null | undefined> => asked(page, () => (document.querySelector('h1[aria-live]') ? null : document.querySelector('h1')?.textContent));
const SLOW = { timeout: 20_000 };
const press = (page: Page, name: string): Promise<void> => page.evaluate((wanted) => [...document.querySelectorAll('button')].find((b) => b.textContent === wanted)?.click(), name);
test('the popup says whose text it is, leaves a site alone at once, and reads it again', async () => {
  if (!copy) throw new Error('the page is gone');
  const tab = await openPage(copy.url, copy.html), popup = await openOwn(`popup.html?url=${encodeURIComponent(copy.url)}`);
  await expect.poll(() => title(popup), SLOW).toMatch(/^This text comes from /u);
  expect(await axeFaults(popup)).toEqual([]);
  await press(popup, 'Not on this site');
  await expect.poll(() => title(popup), SLOW).toMatch(/^Selon is off on /u);
  expect(await axeFaults(popup)).toEqual([]);
  await press(popup, 'Turn on again');
  await expect.poll(() => title(popup), SLOW).toMatch(/^This text comes from /u);
  for (const page of [popup, tab]) await page.close();
});

test('a page of the browser’s own is told as one', async () => {
  const own = await firefox.newPage();
  await own.goto('about:robots', { timeout: 2_000 }).catch(() => undefined);
  const popup = await openOwn('options.html');
  await expect.poll(() => asked(popup, () => document.querySelector('h1') !== null), SLOW).toBe(true);
  const state = await popup.evaluate(async () => {
    const { tabs, runtime } = (globalThis as unknown as { browser: { tabs: { query(of: object): Promise<{ id: number; url?: string }[]> }; runtime: { sendMessage(message: object): Promise<unknown> } } }).browser;
    const hidden = (await tabs.query({})).find((one) => !one.url?.startsWith('http') && !one.url?.startsWith('moz-extension:'));
    return runtime.sendMessage({ to: 'background', call: 'traceTab', tabId: hidden?.id });
  });
  expect(state).toEqual({ state: 'unreadable', what: 'browser' });
  for (const page of [popup, own]) await page.close();
});

test('the sidebar follows the active tab', async () => {
  if (!copy) throw new Error('the page is gone');
  const tab = await openPage(copy.url, copy.html), panel = await openOwn('sidepanel.html');
  await tab.bringToFront();
  await expect.poll(() => title(panel), SLOW).toMatch(/^This text comes from /u);
  expect(await axeFaults(panel)).toEqual([]);
  for (const page of [panel, tab]) await page.close();
});

test('where all sites are withheld the popup says so, asks the browser on a click, and reads the page once the reader has agreed', async () => {
  if (!copy) throw new Error('the page is gone');
  const tab = await openPage(copy.url, copy.html), popup = await openOwn('/options.html');
  // Files before this one may have left tabs that the driver does not know of.
  const find = () => popup.evaluate(async (url) => (await (globalThis as unknown as { browser: { tabs: { query(of: object): Promise<{ id: number; url?: string }[]> } } }).browser.tabs.query({})).find((one) => one.url === url)?.id, copy.url).catch(() => null);
  await expect.poll(find, SLOW).toBeTypeOf('number');
  const tabId = await find();
  await withholdSites(firefox.firefox, ID);
  void popup.goto(`${firefox.home}popup.html?tab=${tabId}`).catch(() => undefined);
  await expect.poll(() => title(popup), SLOW).toBe(en['withheld_unknown']);
  expect(await axeFaults(popup)).toEqual([]);
  await popup.bringToFront();
  const { x, y } = await popup.evaluate(() => {
    const { left, top, width, height } = (document.querySelector('button.main') as HTMLElement).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await popup.mouse.click(x, y);
  await agree(firefox.firefox);
  await expect.poll(() => title(popup), SLOW).toMatch(/^This text comes from /u);
  for (const page of [popup, tab]) await page.close();
});
