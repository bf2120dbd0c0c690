import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { traceHtml } from '../../cli/trace-html.ts';
import { type ChromiumWithSelon, waitForBadge } from '../../scripts/open-chromium.ts';
import { SAID_FROM } from '../../core/credits/credit-draft.ts';
import { type ExpectedPage, expectedPages } from '../read-expected.ts';
import { borrowChromium } from './borrow-chromium.ts';
import { partOf } from './part-of.ts';

let chromium: ChromiumWithSelon;
/** A tab and a page for its popup, through which the pages go. */
let desk: { tab: Tab; popup: Tab };
const asked: string[] = [];

beforeAll(async () => {
  chromium = await borrowChromium();
  // Pages are served under their own addresses; whatever else is asked for is written down and refused.
  await chromium.context.route(/^https?:/u, async (route) => {
    const url = route.request().url();
    const page = expectedPages.find((p) => p.url === url);
    if (page) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: page.html });
    if (!/\.(?:jpg|png|ico)$|favicon/u.test(url)) asked.push(url);
    return route.abort();
  });
  desk = { tab: await chromium.context.newPage(), popup: await chromium.context.newPage() };
});
afterAll(() => chromium?.close());

const words = (credits: readonly { role: string; source: { name: string } }[]): string[] => credits.map((c) => `${c.role} ${c.source.name}`).sort();

interface Wanted {
  readonly page: ExpectedPage;
  readonly index: number;
  readonly credits: readonly { role: string; confidence: number; source: { name: string } }[];
  /** How many texts the badge counts; where there are none it stays empty. */
  readonly texts: number;
}
const wanted: readonly Wanted[] = partOf(expectedPages, 5).map((page, index) => {
  const { credits } = traceHtml(new TextEncoder().encode(page.html), page.url);
  return { page, index, credits, texts: credits.filter((c) => c.confidence >= SAID_FROM && (c.role === 'origin' || c.role === 'basis')).length };
});
const silent = wanted.filter(({ texts }) => texts === 0);
/** That a page shows no badge is known only after a while: all such pages are opened at the beginning and looked at in the end. */
const opened = new Map<ExpectedPage, { readonly tab: Tab; readonly at: number }>();
beforeAll(async () => {
  for (const { page } of silent) {
    const tab = await chromium.context.newPage();
    await tab.goto(page.url);
    opened.set(page, { tab, at: Date.now() });
  }
});

// Every fourth page's popup is opened too, and that of each page whose trace only the popup asks for: opening it is most of a test's time.
describe.each([...wanted.filter(({ texts }) => texts > 0), ...silent])('$page.name in Chromium', ({ page, index, credits, texts }) => {
  test('the extension says what the command line says', async () => {
    const early = opened.get(page);
    if (!early) await desk.tab.goto(page.url);
    const { tabId, badge } = await waitForBadge(chromium.worker, page.url, early ? Math.max(100, 1_000 - (Date.now() - early.at)) : undefined);
    expect(tabId).toBeGreaterThan(0);
    expect(badge).toBe(texts > 0 ? String(texts) : '');
    const popup = texts === 0 || index % 4 === 0 ? desk.popup : null;
    await popup?.goto(`chrome-extension://${chromium.id}/popup.html?tab=${tabId}`);
    await popup?.locator('h1:not([aria-live])').waitFor();
    const stored = await chromium.worker.evaluate(async (key) => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { session: { get(k: string): Promise<Record<string, { trace: { credits: { role: string; source: { name: string } }[] } }>> } } } };
      return (await chrome.storage.session.get(key))[key]?.trace.credits ?? [];
    }, `trace-${tabId}`);
    expect(words(stored)).toEqual(words(credits));
    if (popup) expect(await popup.locator('.step:not(.here) .name').count()).toBe(credits.filter((c) => c.confidence >= SAID_FROM).length);
    await early?.tab.close();
  });
});

test('a click on a source opens its article', async () => {
  const page = expectedPages.find((p) => p.name === 'republished-fr');
  if (!page) throw new Error('the page is gone');
  const tab = await chromium.context.newPage();
  await tab.goto(page.url);
  const { tabId } = await waitForBadge(chromium.worker, page.url);
  const popup = await chromium.context.newPage();
  await popup.goto(`chrome-extension://${chromium.id}/popup.html?tab=${tabId}`);
  const before = asked.length;
  await popup.locator('a.open').first().click();
  await expect.poll(() => asked.length).toBeGreaterThan(before);
  expect(asked.slice(before)[0]).toBe('https://www.baobien.example/cang-dong-cua-post1234.html');
  asked.length = before;
});

test('a site of the reader’s own is tried on an open page, saved, and read with from then on', async () => {
  const url = 'https://www.passerby.example/stories/the-ferry-is-back';
  const html = '<html lang="en"><head><title>The ferry is back on the northern route</title></head><body><article><h1>The ferry is back on the northern route</h1><p class="taken"><a href="https://www.islandcourier.example/news/ferry-back-on-northern-route-2026">Island Courier</a></p><p>The ferry to the northern islands sailed again on Monday after eleven weeks in the yard, with new engines and the old captain on the bridge.</p><p>Passengers had to take the longer way by bus and tunnel in the meantime, and the mayor thanked them for their patience at the quay.</p><p>The company expects the timetable to hold through the winter, when the harbour is free of ice most years.</p></article></body></html>';
  await chromium.context.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  const options = await chromium.context.newPage();
  await options.goto(`chrome-extension://${chromium.id}/options.html`);
  await options.getByRole('button', { name: 'Add a site' }).click();
  // A page that is opened while the form waits is offered as well.
  const tab = await chromium.context.newPage();
  await tab.goto(url);
  await options.getByLabel('Try it on this page').selectOption({ label: 'www.passerby.example · The ferry is back on the northern route' });
  await options.getByLabel('Domains').fill('https://www.Passerby.example/');
  await options.getByLabel("Where the publisher's name stands").fill('.taken a');
  await options.getByLabel("Where the original's address stands").fill('.taken a@href');
  await options.getByRole('button', { name: 'Try on the open page' }).click();
  await options.locator('.preview .step:not(.here) .name').first().waitFor();
  expect(await options.locator('.preview .step:not(.here) .name').allTextContents()).toEqual(['Island Courier']);
  await options.getByRole('button', { name: 'Save', exact: true }).click();
  await options.getByText('Saved.').waitFor();
  await tab.reload();
  const { tabId, badge } = await waitForBadge(chromium.worker, url);
  expect(badge).toBe('1');
  const popup = await chromium.context.newPage();
  await popup.goto(`chrome-extension://${chromium.id}/popup.html?tab=${tabId}`);
  expect(await popup.locator('a.open').getAttribute('href')).toBe('https://www.islandcourier.example/news/ferry-back-on-northern-route-2026');
  // Taken away, the page says what it said before.
  await options.getByRole('button', { name: 'Remove passerby.example' }).click();
  await options.getByText('passerby.example was removed.').waitFor();
  await tab.reload();
  expect((await waitForBadge(chromium.worker, url, 1_500)).badge).toBe('');
  for (const page of [popup, options, tab]) await page.close();
});

test('nothing was asked of the network', async () => {
  expect(asked).toEqual([]);
  // Had the background asked for something, it would have been seen.
  await chromium.worker.evaluate(() => fetch('https://control.example/').catch(() => undefined));
  expect(asked).toEqual(['https://control.example/']);
});

test('a page of the browser itself can’t be read, and the popup says so', async () => {
  const tab = await chromium.context.newPage();
  await tab.goto('chrome://version');
  const tabId = await chromium.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id: number }[]> } } };
    return (await chrome.tabs.query({ active: true }))[0]?.id ?? -1;
  });
  const popup = await chromium.context.newPage();
  await popup.goto(`chrome-extension://${chromium.id}/popup.html?tab=${tabId}`);
  await popup.getByText('This page can’t be read.').waitFor();
});

test('a list’s stories stand in the popup by publisher, and the filter finds them', async () => {
  const url = 'https://ferry.example/links.html', html = await readFile(join(import.meta.dirname, '..', 'demo', 'links.html'));
  await chromium.context.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  const tab = await chromium.context.newPage();
  await tab.goto(url);
  const popup = await chromium.context.newPage();
  await popup.goto(`chrome-extension://${chromium.id}/popup.html?url=${encodeURIComponent(url)}`);
  await popup.locator('.stories').first().waitFor();
  expect(await popup.locator('.stories h2 .name').allTextContents()).toEqual(['Reuters', 'The Guardian', 'The Harbour Lamp', 'Associated Press', 'BBC', 'Al Jazeera', 'Der Spiegel', 'El País', 'Le Monde', 'NPR', 'Xinhua News Agency', 'This site']);
  expect(await popup.locator('.stories').nth(2).locator('a').first().getAttribute('href')).toBe('https://lamp.example/2026/03/harbour-towns');
  const filter = popup.locator('input');
  await filter.pressSequentially('ile');
  expect(await popup.locator('.stories li').allTextContents()).toEqual(['Île without a boat: how a village lived through the fog']);
  await filter.pressSequentially(' whale');
  await popup.getByText('Nothing found').waitFor();
  expect(await popup.locator('.stories').count()).toBe(0);
  expect(await filter.evaluate((element) => element === document.activeElement)).toBe(true);
  await filter.fill('');
  await popup.keyboard.press('Tab');
  expect(await popup.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('https://www.reuters.com/world/salt-mines-reopen-2026-03-04/');
  await popup.close();
  await tab.close();
});
