// Every screen of the extension, open in one real browser: for the pictures and for the tests that look at all of them.
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { writeJson } from '../core/export/library-file.ts';
import { madeLibrary, madeNote } from '../tests/made-library.ts';
import { COPY, copyOf, openUpstreamServer, PAPER } from '../tests/upstream-server.ts';
import { type ChromiumWithSelon, openChromium, waitForBadge } from './open-chromium.ts';
import { LOCALES } from './read-locales.ts';

/** A screen that stands open. `width` is the one in which it is mostly seen, in CSS pixels. */
export interface Screen {
  readonly name: string;
  readonly page: Page;
  readonly width: number;
}
export interface Screens {
  readonly chromium: ChromiumWithSelon;
  readonly screens: readonly Screen[];
  /** Chooses the language of the interface, a folder of `locales/`, as the settings do, and waits until every screen speaks it. */
  speak(locale: string): Promise<void>;
  close(): Promise<void>;
}

const POPUP = 400, TAB = 960;
const NOTHING = 'https://quiet.example/2026/03/a-walk-along-the-dyke-20260304', LIST = 'https://ferry.example/links.html', OFF = 'https://left-alone.example/2026/a-story-that-nobody-reads-20260304';
const WALK = `<html lang="en"><title>A walk along the dyke</title><article><h1>A walk along the dyke</h1><p>${'The path follows the dyke for nine kilometres and ends at the old sluice, where the keepers once lived. '.repeat(3)}</p><p>${'In winter the meadows stand under water, and whoever walks there in the evening hears the geese come in. '.repeat(3)}</p></article></html>`;

interface Extension {
  tabs: { query(of: object): Promise<{ id: number; url?: string }[]>; get(id: number): Promise<object> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(record: object): Promise<void> } };
}
type World = { chrome: Extension };

/** Opens all screens, in a browser of their own or in what `openBrowser` gives; the library holds so many invented records. */
export async function openScreens(records = 60, openBrowser: (proxy: number) => Promise<ChromiumWithSelon> = (proxy) => openChromium({ headless: true, proxy })): Promise<Screens> {
  const server = await openUpstreamServer(), html = (body: string) => (_: unknown, response: ServerResponse) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  server.answers.set(LIST.slice(8), html(await readFile(join(import.meta.dirname, '..', 'tests', 'demo', 'links.html'), 'utf8')));
  for (const url of [NOTHING, OFF]) server.answers.set(url.slice(8), html(WALK));
  const chromium = await openBrowser(server.port), { context, worker } = chromium, home = `chrome-extension://${chromium.id}/`;
  const screens: Screen[] = [];
  const show = async (name: string, path: string, width: number): Promise<Page> => {
    const page = await context.newPage();
    await page.setViewportSize({ width, height: 600 });
    await page.goto(home + path);
    await page.locator('h1:not([aria-live]), h2').first().waitFor();
    screens.push({ name, page, width });
    return page;
  };
  const change = (some: object): Promise<void> =>
    worker.evaluate(async (changed) => {
      const { storage } = (globalThis as unknown as World).chrome;
      await storage.local.set({ settings: { version: 1, ...((await storage.local.get('settings'))['settings'] as object | undefined), ...changed } });
    }, some);
  /** Opens a page in a tab, and gives the tab's id: not of every page is the address told. */
  const open = async (url: string): Promise<number> => {
    await (await context.newPage()).goto(url);
    return worker.evaluate(async () => (await (globalThis as unknown as World).chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1);
  };

  const tabId = await open(COPY);
  await waitForBadge(worker, COPY);
  await change({ offSites: ['left-alone.example'] });
  await show('popup', `popup.html?tab=${tabId}`, POPUP);
  const up = await show('popup-upstream', `popup.html?tab=${await open(copyOf(PAPER))}`, POPUP);
  await up.locator('button.act').filter({ hasText: 'Look at the source' }).first().click();
  await up.locator('.up .name').first().waitFor();
  const flag = await show('popup-flag', `popup.html?tab=${tabId}`, POPUP);
  await flag.locator('.open-leaves-out').click();
  await flag.locator('form').waitFor();
  for (const [name, url] of [['popup-nothing', NOTHING], ['popup-list', LIST], ['popup-off', OFF], ['popup-unreadable', 'chrome://version/']] as const) await show(name, `popup.html?tab=${await open(url)}`, POPUP);

  const pages = madeLibrary(records), library = await show('library-pages', 'library.html', TAB);
  await library.setInputFiles('input[type=file]', { name: 'library.json', mimeType: 'application/json', buffer: Buffer.from(writeJson({ pages, notes: [madeNote(pages[3]?.url ?? '', { title: pages[3]?.title ?? '', source: 'Harbour Wire', note: 'The second half is theirs, word for word.' })] }, '2026-11-27T18:00:00.000Z')) });
  await library.locator('.rows > li').first().waitFor();
  // What was said of the file would stay, in the language that was spoken then.
  await library.reload();
  await library.locator('.rows > li').first().waitFor();
  for (const section of ['sites', 'sources', 'notes']) await show(`library-${section}`, `library.html#${section}`, TAB);
  await show('settings', 'options.html', TAB);
  await show('welcome', 'welcome.html', TAB);
  for (const [name, info] of [['trace-link', { menuItemId: 'trace-link', linkUrl: 'https://www.baobien.example/cuoc-dua-muoi-post20260304.html' }], ['who-is', { menuItemId: 'who-is', selectionText: 'Reuters' }]] as const) {
    const opened = context.waitForEvent('page');
    // No driver can click the browser's own menus.
    await worker.evaluate(async ([clicked, id]) => {
      const { contextMenus, tabs } = (globalThis as unknown as World).chrome;
      contextMenus.onClicked.dispatch(clicked, await tabs.get(id));
    }, [info, tabId] as const);
    const page = await opened;
    await page.locator('h1').waitFor();
    screens.push({ name, page, width: TAB });
  }
  return {
    chromium, screens,
    async speak(locale) {
      if (!LOCALES.includes(locale)) throw new Error(`${locale} is no language of the interface.`);
      await change({ language: locale });
      for (const { page } of screens) await page.waitForFunction((tag) => document.documentElement.lang === tag, locale.replace('_', '-'));
    },
    async close() {
      await chromium.close();
      server.close();
    },
  };
}
