import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openedPage, waitForBadge } from '../../scripts/open-chromium.ts';
import { readLocale } from '../../scripts/read-locales.ts';
import { HOST_PERMISSIONS, PERMISSIONS } from '../permissions.ts';
import { axeFaultsOfBoth } from './axe.ts';
import { type BorrowedChromium, borrowChromium } from './borrow-chromium.ts';
import { isLong } from './part-of.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const NEWS = 'https://www.relais.example/republished.html', ENGLISH = 'https://gazette.example/agency.html';
const en = readLocale('en'), fr = readLocale('fr');

interface Area { get(key: string | null): Promise<Record<string, unknown>>; set(record: object): Promise<void>; clear(): Promise<void> }
interface Extension { chrome: { storage: { local: Area; session: Area; sync: Area }; runtime: { sendMessage(message: object): Promise<unknown>; getManifest(): { version: string; permissions: string[]; host_permissions: string[] } }; tabs: { query(q: object): Promise<{ url?: string; id: number }[]> }; action: { getBadgeText(t: object): Promise<string> } } }

let chromium: BorrowedChromium, options: Tab, news: Tab, welcome: Tab;
const address = (page: string): string => `chrome-extension://${chromium.id}/${page}`;
const area = (name: 'local' | 'session' | 'sync'): Promise<Record<string, unknown>> => options.evaluate((which) => (globalThis as unknown as Extension).chrome.storage[which].get(null), name);
const set = async (): Promise<Record<string, unknown>> => (await area('local'))['settings'] as Record<string, unknown>;
const badge = (url = NEWS): Promise<string> => options.evaluate(async (wanted) => {
  const { chrome } = globalThis as unknown as Extension, tab = (await chrome.tabs.query({})).find((t) => t.url === wanted);
  return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : 'no tab';
}, url);
const traces = async (): Promise<number> => Object.keys(await area('session')).filter((key) => key.startsWith('trace-')).length;
/** Until a badge, a number of traces, or whatever is asked is so. */
const until = (what: () => Promise<unknown>, is: unknown): Promise<void> => expect.poll(what, { timeout: 8_000, interval: 40 }).toEqual(is);
const said = (part: string, sentence: string): Promise<void> => options.locator(`#${part} [role=status]`, { hasText: sentence }).first().waitFor();
const box = (text: string | undefined): ReturnType<Tab['getByLabel']> => options.getByLabel(text ?? '', { exact: true });

beforeAll(async () => {
  chromium = await borrowChromium({ welcome: true });
  chromium.context.setDefaultTimeout(10_000);
  welcome = await openedPage(chromium.context, '/welcome.html');
  for (const [url, file] of [[NEWS, 'republished.html'], [ENGLISH, 'agency.html']] as const) {
    const body = await readFile(join(ROOT, 'tests', 'demo', file));
    await chromium.context.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  }
  news = await chromium.context.newPage();
  await news.goto(NEWS);
  options = await chromium.context.newPage();
  await options.goto(address('options.html'));
  await waitForBadge(chromium.worker, NEWS);
});
afterAll(() => chromium?.close());

describe('the welcome page', () => {
  test('is opened once after the install, with what the engine says of the example just now', async () => {
    expect(chromium.context.pages().filter((page) => page.url().endsWith('/welcome.html'))).toHaveLength(1);
    await welcome.locator('.preview .step').first().waitFor();
    expect([await welcome.title(), await welcome.locator('.preview .step:not(.here) .name').allTextContents()]).toEqual([en['title_welcome'], ['The Harbour Lamp', 'Reuters', 'X (Twitter)', 'Agence France-Presse']]);
    expect(await welcome.locator('.page mark').count()).toBe(4);
  });
  test('opens nothing from the example', async () => {
    const pages = chromium.context.pages().length;
    await welcome.locator('.preview a').first().click();
    await welcome.locator('.preview a').nth(1).click({ button: 'middle' });
    await welcome.locator('.example [role=status]', { hasText: en['example_would_not'] as string }).waitFor();
    expect(chromium.context.pages()).toHaveLength(pages);
  });
  test('turns the library off and on, which the settings show at once', async () => {
    await welcome.getByLabel(en['kept_switch'] as string).uncheck();
    await until(() => box(en['kept_switch']).isChecked(), false);
    await box(en['kept_switch']).check();
    await until(() => welcome.getByLabel(en['kept_switch'] as string).isChecked(), true);
  });
  test('and the settings have nothing that axe finds, in both themes', async () => {
    await options.locator('.languages summary').click();
    // screens.test.ts looks at both too.
    if (isLong) expect([await axeFaultsOfBoth(welcome), await axeFaultsOfBoth(options)]).toEqual([[], []]);
    await options.locator('.languages summary').click();
    await options.emulateMedia({ colorScheme: 'light' });
  });
});

test('the built extension asks for what is listed, and no more', async () => {
  const { permissions, host_permissions } = await options.evaluate(() => (globalThis as unknown as Extension).chrome.runtime.getManifest());
  expect([[...permissions].sort(), host_permissions]).toEqual([Object.keys(PERMISSIONS).sort(), HOST_PERMISSIONS]);
});

describe('acts at once', () => {
  beforeEach(async () => until(() => badge().then((text) => text !== ''), true));
  test('the badge', async () => {
    const number = await badge();
    await box(en['badge']).uncheck();
    await until(() => badge(), '');
    expect(await traces()).toBe(1);
    await box(en['badge']).check();
    await until(() => badge(), number);
  });
  test('a site that is off: badge and trace are gone, and the popup says so; on again, it is read', async () => {
    await options.getByLabel(en['off_site'] as string).fill(`${NEWS}?x=1`);
    await options.getByRole('button', { name: en['off_add'] as string }).click();
    await until(() => badge(), '');
    await until(() => traces(), 0);
    const popup = await chromium.context.newPage();
    await popup.goto(address(`popup.html?url=${encodeURIComponent(NEWS)}`));
    await popup.locator('h1', { hasText: /Selon is off on .?relais\.example/u }).waitFor();
    await popup.close();
    await news.reload();
    await options.getByRole('button', { name: 'Remove relais.example' }).click();
    await said('reading', 'Selon is on again on relais.example.');
    await until(() => traces(), 1);
  });
  test('only on a click: what was read is forgotten, and read again when the reader asks', async () => {
    await box(en['reads_click']).check();
    await until(() => badge(), '');
    await until(() => traces(), 0);
    const popup = await chromium.context.newPage();
    await popup.goto(address(`popup.html?url=${encodeURIComponent(NEWS)}`));
    await popup.locator('.step').first().waitFor();
    await until(() => traces(), 1);
    await popup.close();
    await box(en['reads_always']).check();
  });
  test('languages: pages in others wait for a click', async () => {
    const other = await chromium.context.newPage();
    await other.goto(ENGLISH);
    await until(() => badge(ENGLISH).then((text) => text !== ''), true);
    await options.locator('.languages summary').click();
    await box('English').check();
    await until(() => badge(), '');
    expect(await badge(ENGLISH)).not.toBe('');
    await options.getByRole('button', { name: en['languages_reset'] as string }).click();
    await until(() => badge().then((text) => text !== ''), true);
    await other.close();
  });
});

test('another language of the interface, on every open page, and back', async () => {
  const language = options.locator('#interface select');
  await language.selectOption('fr');
  for (const page of [options, welcome]) {
    await until(() => page.evaluate(() => document.documentElement.lang), 'fr');
    await until(() => page.title(), fr[page === options ? 'title_settings' : 'title_welcome']);
  }
  await until(() => options.locator('h1').first().textContent(), fr['settings_title']);
  await welcome.locator('.preview .step').first().waitFor();
  await until(() => welcome.locator('.preview h1').textContent(), 'Ce texte vient de Le Phare Bleu, qui cite Reuters.');
  // A page that is opened now begins in it.
  const popup = await chromium.context.newPage();
  await popup.goto(address('options.html'));
  await popup.locator('h1').first().waitFor();
  expect(await popup.locator('h1').first().textContent()).toBe(fr['settings_title']);
  await popup.close();
  await language.selectOption('');
  await until(() => options.locator('h1').first().textContent(), en['settings_title']);
});

test('two windows show the same, and changes in both are kept', async () => {
  const second = await chromium.context.newPage();
  await second.goto(address('options.html'));
  await Promise.all([second.getByLabel(en['badge'] as string).uncheck(), options.locator('#library select').selectOption('500')]);
  await until(() => set(), expect.objectContaining({ badge: false, limit: 500 }));
  await until(() => box(en['badge']).isChecked(), false);
  await until(() => second.locator('#library select').inputValue(), '500');
  await second.getByLabel(en['badge'] as string).check();
  await second.close();
});

const load = (text: string): Promise<void> => options.locator('#all input[type=file]').setInputFiles({ name: 'selon-all.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const take = (): Promise<void> => options.getByRole('button', { name: en['all_take'] as string }).click();
let file = '';
describe('everything as one file', () => {
  test('written, wiped and taken, all is as it was', async () => {
    await options.evaluate(() => (globalThis as unknown as Extension).chrome.storage.local.set({ consents: { version: 1, providers: ['gdelt'] }, 'own-rules': { selon: 'rules', version: 1, sites: [], publishers: [{ name: 'The Harbour Lamp', domains: 'harbourlamp.example', aliases: '', kind: 'outlet', search: '' }] } }));
    await options.locator('#searches .name', { hasText: 'GDELT' }).waitFor();
    // That there is a library is of this machine, and in no file.
    const { 'library-made': made, ...before } = await area('local'), [download] = await Promise.all([options.waitForEvent('download'), options.getByRole('button', { name: en['all_export'] as string }).click()]);
    expect(made).toBe(true);
    file = readFileSync(await download.path(), 'utf8');
    await options.evaluate(() => (globalThis as unknown as Extension).chrome.storage.local.clear());
    await options.locator('#searches .name').waitFor({ state: 'detached' });
    await load(file);
    expect(await options.locator('.held li').allTextContents()).toEqual(['your settings', 'your agreement to ask GDELT', '1 site or publisher of your own']);
    expect(await area('local')).toEqual({});
    await take();
    await said('all', 'Taken from the file: your settings, your agreement to ask GDELT, and 1 site or publisher of your own.');
    expect(await area('local')).toEqual(before);
  });
  test('with the library, which comes back once it was emptied', async () => {
    await box(en['all_with_library']).check();
    const [download] = await Promise.all([options.waitForEvent('download'), options.getByRole('button', { name: en['all_export'] as string }).click()]);
    const whole = readFileSync(await download.path(), 'utf8'), pages = (JSON.parse(whole) as { library: { pages: { url: string }[] } }).library.pages.map(({ url }) => url).sort();
    expect(pages).toEqual([ENGLISH, NEWS].sort());
    const library = await chromium.context.newPage();
    await library.goto(address('library.html'));
    const stored = (): Promise<string[]> => library.evaluate(() => new Promise((done) => {
      const open = indexedDB.open('library');
      open.onsuccess = () => {
        const keys = open.result.transaction('pages').objectStore('pages').getAllKeys();
        keys.onsuccess = () => done(keys.result as string[]);
        open.result.close();
      };
    }));
    await library.getByText(en['lib_manage'] as string).click();
    await library.getByRole('button', { name: en['lib_empty'] as string }).click();
    await library.getByRole('button', { name: en['lib_empty_yes'] as string }).click();
    await library.getByText(en['lib_emptied'] as string).waitFor();
    expect(await stored()).toEqual([]);
    // One record that can't be taken, and nothing is.
    await load(whole.replace('"kind": "republished"', '"kind": "unheard"'));
    await said('all', en['all_library'] as string);
    await load(whole);
    expect(await options.locator('.held li').last().textContent()).toBe('2 pages of the library');
    await take();
    await said('all', 'and 2 pages of the library.');
    expect((await stored()).sort()).toEqual(pages);
    await library.close();
  });
  test('broken, it changes nothing', async () => {
    const before = await area('local');
    for (const [text, sentence] of [[file.slice(0, -20), en['all_form']], [file.replace('"limit": 500', '"limit": 7'), 'The file sets “limit” to what it can’t be.'], [file.replace('"version": 1', '"version": 2'), en['all_later']], [file.replace('harbourlamp.example', 'no host'), '“no” is not a site']] as const) {
      await load(text);
      await said('all', sentence ?? '');
    }
    expect(await area('local')).toEqual(before);
  });
});

test('the browser’s account carries the settings only where the reader says so, and nothing else', async () => {
  expect(await area('sync')).toEqual({});
  await box(en['sync']).check();
  await said('all', 'carries these settings now');
  await box(en['badge']).uncheck();
  await until(() => area('sync'), { settings: expect.objectContaining({ badge: false, limit: 500 }) });
  // It gives 8 KB to a record: what does not fit is refused, and nothing is changed.
  const many = JSON.stringify(Array.from({ length: 200 }, (_, i) => `${i}.${'a'.repeat(60)}.example`)), before = [await area('sync'), await area('local')];
  await load(file.replace('"offSites": []', `"offSites": ${many}`));
  await take();
  await said('all', en['save_failed'] as string);
  await options.getByRole('button', { name: en['cancel'] as string }).click();
  expect([await area('sync'), await area('local'), await options.locator('#reading .own li').count()]).toEqual([...before, 0]);
  // What comes from another machine holds here at once.
  await options.evaluate(async () => {
    const { sync } = (globalThis as unknown as Extension).chrome.storage, { settings } = await sync.get('settings');
    await sync.set({ settings: { ...(settings as object), badge: true } });
  });
  await until(() => box(en['badge']).isChecked(), true);
  await until(() => badge().then((text) => text !== ''), true);
  await box(en['sync']).uncheck();
  await until(() => set(), expect.objectContaining({ badge: true, limit: 500 }));
});

test('updated, the extension welcomes nobody again', async () => {
  await welcome.close();
  const manifest = join(chromium.extension, 'manifest.json'), browser = chromium.context.browser();
  await writeFile(manifest, (await readFile(manifest, 'utf8')).replace(/"version":"[^"]*"/u, '"version":"99.0"'));
  const session = await browser?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked' as never, { path: chromium.extension } as never);
  const tab = await chromium.context.newPage();
  await expect.poll(() => tab.goto(address('options.html')).then(() => 'open', String), { timeout: 20_000 }).toBe('open');
  await tab.locator('h1').waitFor();
  expect(await tab.evaluate(() => (globalThis as unknown as Extension).chrome.runtime.getManifest().version)).toBe('99.0');
  // The worker has been told that it was updated before it answers.
  expect(await tab.evaluate(() => (globalThis as unknown as Extension).chrome.runtime.sendMessage({ to: 'background', call: 'example' }))).toMatchObject({ schema: 1 });
  expect(chromium.context.pages().filter((page) => page.url().endsWith('/welcome.html'))).toEqual([]);
});
