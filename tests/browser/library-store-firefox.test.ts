import type { Page as Tab } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { expectedPages } from '../read-expected.ts';
import type * as Store from '../store/in-browser.ts';
import { keptOf, noteOf } from '../store/kept-of.ts';
import { storeScript } from '../store/store-script.ts';
import { borrowFirefox, type FirefoxWithSelon } from './borrow-firefox.ts';

declare const selonStore: typeof Store;

let firefox: FirefoxWithSelon, window: Tab;

beforeAll(async () => {
  firefox = await borrowFirefox();
  window = await firefox.newPage();
  // Never awaited: Firefox does not tell the driver that an extension's page has loaded.
  void window.goto(`${firefox.home}options.html`).catch(() => undefined);
  await vi.waitUntil(() => window.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete').catch(() => false), { timeout: 20_000 });
  await window.evaluate(await storeScript());
});
afterAll(() => firefox?.close());

test('what is traced is kept', async () => {
  const story = expectedPages.find(({ name }) => name === 'republished-fr');
  if (!story) throw new Error('The page is gone.');
  const tab = await firefox.newPage();
  await tab.setRequestInterception(true);
  tab.on('request', (request) => void (request.url() === story.url ? request.respond({ contentType: 'text/html; charset=utf-8', body: story.html }) : request.abort()));
  await tab.goto(story.url, { waitUntil: 'load' });
  await expect.poll(() => window.evaluate(async () => (await selonStore.open().pages()).map(({ url, kind }) => ({ url, kind }))), { timeout: 15_000 }).toEqual([{ url: story.url, kind: 'republished' }]);
  expect(await window.evaluate(() => selonStore.libraryTrouble.get())).toBeNull();
  await tab.close();
});
test('records are taken in once, the oldest go, those with notes stay, and what they weigh is known', async () => {
  const seen = await window.evaluate(async (records) => {
    const library = selonStore.open();
    await library.empty();
    const counts = [await library.importAll(records), await library.importAll(records)];
    for (let i = 10; i < 19; i += 1) await library.keep(selonStore.keptOf(i, i), 4);
    return { counts, left: (await library.pages()).map(({ url }) => Number(url.split('/').at(-1))), faults: (await selonStore.faults()).faults };
  }, { pages: [keptOf(1, 1), keptOf(2, 2)], notes: [noteOf(1, 1)] });
  expect(seen).toEqual({ counts: [{ added: 3, merged: 0 }, { added: 0, merged: 3 }], left: [18, 17, 16, 1], faults: [] });
});
test('records of another form are set aside', async () => {
  const seen = await window.evaluate(async (good) => {
    const library = selonStore.open();
    await library.empty();
    await library.keep(good, 9);
    await selonStore.writeRaw('library', 'pages', [{ url: 'https://www.lamp.example/x', bytes: crypto.getRandomValues(new Uint8Array(1_000)) }, { ...good, url: 7 }]);
    await selonStore.writeRaw('library', 'notes', [{ id: 1, map: new Map([[1, 1n]]) }]);
    return { pages: await library.pages(), notes: await library.notes(), size: { ...(await library.size()), bytes: 0 } };
  }, keptOf(1, 1));
  expect(seen).toEqual({ pages: [keptOf(1, 1)], notes: [], size: { pages: 1, notes: 0, aside: 3, bytes: 0 } });
});
test('a store is brought from version to version, or stays as it was', async () => {
  const seen = await window.evaluate(async (records) => {
    await selonStore.open('older', selonStore.versions(1)).importAll(records);
    const old = await selonStore.raw('older'), failed = await selonStore.said(selonStore.open('older', selonStore.versions(3, true)).pages()), still = await selonStore.raw('older');
    const pages = await selonStore.open('older', selonStore.versions(2)).pages();
    return { failed, same: JSON.stringify(old) === JSON.stringify(still), pages: pages.length, version: (await selonStore.raw('older')).version, later: await selonStore.said(selonStore.open('older', selonStore.versions(1)).pages()) };
  }, { pages: [keptOf(1, 1), keptOf(2, 2)], notes: [noteOf(1, 1)] });
  expect(seen).toEqual({ failed: 'broken: Error', same: true, pages: 2, version: 2, later: 'newer: VersionError' });
});
