import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeJson } from '../../core/export/library-file.ts';
import { openChromium, type ChromiumWithSelon, waitForBadge } from '../../scripts/open-chromium.ts';
import { madeLibrary, madeNote } from '../made-library.ts';
import { COPY, copyOf, hostile, openUpstreamServer, type UpstreamServer } from '../upstream-server.ts';
import { axeFaultsOfBoth } from './axe.ts';
import { isLong } from './part-of.ts';

interface Extension {
  readonly tabs: { query(of: object): Promise<{ id: number; url?: string }[]> };
  readonly windows: { create(how: object): Promise<{ id: number }> };
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>>; set(record: object): Promise<void> } };
  readonly developerPrivate: { updateProfileConfiguration(how: object): Promise<void>; updateExtensionConfiguration(how: object): Promise<void> };
}
type World = { chrome: Extension };
/** A state that stands open; `again` brings it about once more where it does not last. */
interface State {
  readonly name: string;
  readonly page: Page;
  /** What is there as long as it lasts. */
  readonly shows: string;
  again?(): Promise<void>;
}
let chromium: ChromiumWithSelon, server: UpstreamServer, home: string;
const states: State[] = [];

const change = (some: object): Promise<void> =>
  chromium.worker.evaluate(async (changed) => {
    const { storage } = (globalThis as unknown as World).chrome;
    await storage.local.set({ settings: { version: 1, ...((await storage.local.get('settings'))['settings'] as object | undefined), ...changed } });
  }, some);
/** Opens a page and gives its tab's id. */
async function openTab(url: string): Promise<number> {
  await (await chromium.context.newPage()).goto(url);
  return (await waitForBadge(chromium.worker, url)).tabId;
}
async function openOwn(name: string, path: string, shows: string, then: (page: Page) => Promise<void> = async () => undefined): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.setViewportSize({ width: path.startsWith('library') ? 960 : 400, height: 600 });
  await page.goto(home + path);
  await page.locator('h1:not([aria-live])').waitFor();
  await then(page);
  if (name !== 'looking') await page.locator(shows).first().waitFor();
  states.push({ name, page, shows });
  return page;
}
/** Speaks a language, and waits until all that stands open does. */
async function speak(locale: string, pages: readonly Page[]): Promise<void> {
  await change({ language: locale });
  for (const page of pages) await page.waitForFunction((tag) => document.documentElement.lang === tag, locale);
}

describe.runIf(isLong)('states that a reader gets screens into', () => {
  beforeAll(async () => {
    server = await openUpstreamServer();
    chromium = await openChromium({ headless: true, proxy: server.port });
    home = `chrome-extension://${chromium.id}/`;
    const story = await openTab(COPY), popup = `popup.html?tab=${story}`;
    await openOwn('copy menu', popup, '.share[open]', (page) => page.locator('.share summary').click());
    await openOwn('note form, wrong', popup, 'form.noting', (page) => page.locator('.open-wrong').click());
    await openOwn('letter', popup, '.letter textarea', async (page) => {
      await page.locator('.open-leaves-out').click();
      await page.locator('form.noting .main').click();
      await page.locator('.letter-of').click();
    });
    await openOwn('find, with its consent', popup, '.consent', async (page) => {
      await page.locator('.do button[aria-expanded=false]').first().click();
      await page.locator('.way button').first().click();
    });
    const look = (page: Page): Promise<void> => page.locator('.do.two button').first().click();
    const hangs = await openOwn('looking', `popup.html?tab=${await openTab(copyOf(hostile('hang')))}`, '.size');
    states[states.length - 1] = { name: 'looking', page: hangs, shows: '.size', async again() {
      if ((await hangs.locator('.size').count()) > 0) return;
      await look(hangs);
      await hangs.locator('.size').waitFor();
    } };
    await openOwn('look failed', `popup.html?tab=${await openTab(copyOf(hostile('404')))}`, '.source .told', look);
    await openOwn('error, with its report', 'popup.html?tab=987654321', '.report textarea');
    const list = 'https://ferry.example/links.html';
    server.answers.set(list.slice(8), (_, r) => r.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<html lang="en"><title>Links</title><main><ul>${['reuters.com', 'theguardian.com', 'bbc.co.uk'].flatMap((host) => Array.from({ length: 8 }, (_, i) => `<li><a href="https://www.${host}/news/2026/03/04/a-story-of-the-harbour-and-its-${i}-boats">A story of the harbour and of its ${i + 2} boats in the fog</a></li>`)).join('')}</ul></main></html>`));
    await (await chromium.context.newPage()).goto(list);
    const listed = await chromium.worker.evaluate(async (url) => (await (globalThis as unknown as World).chrome.tabs.query({})).find((tab) => tab.url === url)?.id, list);
    await openOwn('list, filtered', `popup.html?tab=${listed}`, '.stories', (page) => page.locator('input').fill('reuters'));
    await openOwn('list, filtered to nothing', `popup.html?tab=${listed}`, '.count:not(:empty)', (page) => page.locator('input').fill('whale'));

    const pages = madeLibrary(40), file = Buffer.from(writeJson({ pages, notes: [madeNote(pages[3]?.url ?? '', { title: pages[3]?.title ?? '', source: 'Harbour Wire', note: 'Word for word.' })] }, '2026-11-27T18:00:00.000Z'));
    await openOwn('library, before it is emptied', 'library.html', '.sure', async (page) => {
      await page.setInputFiles('input[type=file]', { name: 'library.json', mimeType: 'application/json', buffer: file });
      await page.locator('.said:not(.silent)').waitFor();
      await page.locator('.keeping > summary').click();
      await page.locator('.keeping .flagged').click();
    });
    await openOwn('library, a file that can’t be taken', 'library.html', '.said:not(.silent)', (page) => page.setInputFiles('input[type=file]', { name: 'library.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') }));
    await openOwn('library, a note that is changed', 'library.html#notes', 'form.noting', (page) => page.locator('.notes li button:not(.remove)').first().click());
  });
  afterAll(async () => {
    await chromium?.close();
    server?.close();
  });

  test.each(['en', 'ar', 'ja'])('axe finds nothing on any, in both themes, in %s', async (locale) => {
    await speak(locale, states.map(({ page }) => page));
    const found: string[] = [];
    for (const { name, page, shows, again } of states) {
      await again?.();
      expect([name, await page.locator(shows).count()]).not.toEqual([name, 0]);
      found.push(...(await axeFaultsOfBoth(page)).map((fault) => `${name}: ${fault}`));
    }
    expect(found).toEqual([]);
  });

  // Each changes the browser or the settings, so that they come last.
  test('where pages are read on a click only, and where sites are withheld, axe finds nothing either', async () => {
    await change({ reads: 'click' });
    const windowId = await chromium.worker.evaluate(async (url) => (await (globalThis as unknown as World).chrome.windows.create({ url })).id, copyOf('https://www.harbour.example/2026/a-story-of-the-day-20260304'));
    const panel = await openOwn('unread', `sidepanel.html?window=${windowId}`, '.ways-on button');
    const settings = await chromium.context.newPage(), found: string[] = [];
    for (const locale of ['en', 'ar', 'ja']) {
      await speak(locale, [panel]);
      found.push(...(await axeFaultsOfBoth(panel)).map((fault) => `unread, ${locale}: ${fault}`));
    }
    const story = await chromium.worker.evaluate(async (url) => (await (globalThis as unknown as World).chrome.tabs.query({})).find((tab) => tab.url === url)?.id, COPY);
    // What the reader does on the browser's own page of extensions.
    await settings.goto('chrome://extensions');
    await settings.evaluate(async (id) => {
      const { developerPrivate } = (globalThis as unknown as World).chrome;
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' });
    }, chromium.id);
    const withheld = await chromium.context.newPage();
    await withheld.goto(`${home}popup.html?tab=${story}`);
    await withheld.locator('.ways-on button').waitFor();
    for (const locale of ['en', 'ar', 'ja']) {
      await withheld.evaluate(async (language) => {
        const { storage } = (globalThis as unknown as World).chrome;
        await storage.local.set({ settings: { version: 1, language } });
      }, locale);
      await withheld.waitForFunction((tag) => document.documentElement.lang === tag, locale);
      found.push(...(await axeFaultsOfBoth(withheld)).map((fault) => `withheld, ${locale}: ${fault}`));
    }
    expect(found).toEqual([]);
  });
});
