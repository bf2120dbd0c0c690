import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLocale } from '../../scripts/read-locales.ts';
import { borrowFirefox, type FirefoxWithSelon } from './borrow-firefox.ts';

const en = readLocale('en'), fr = readLocale('fr');
const NEWS = 'https://www.relais.example/copie';
const STORY = '<html lang="en"><head><title>The ferry is back on the northern route</title><meta property="og:type" content="article"></head><body><article><h1>The ferry is back on the northern route</h1><p>The ferry to the northern islands sailed again on Monday after eleven weeks in the yard, according to Reuters, with new engines and the old captain on the bridge.</p><p>Passengers had to take the longer way by bus and tunnel in the meantime, and the mayor thanked them for their patience at the quay.</p><p>The company expects the timetable to hold through the winter, when the harbour is free of ice most years.</p></article></body></html>';
let firefox: FirefoxWithSelon, options: Page;

interface Extension { browser: { runtime: { openOptionsPage(): Promise<void> }; tabs: { query(q: object): Promise<{ id: number; url?: string; title?: string }[]> }; action: { getBadgeText(t: { tabId: number }): Promise<string> }; storage: { local: { get(key: null): Promise<Record<string, unknown>> } } } }
const tabs = (): Promise<(string | undefined)[]> => options.evaluate(async () => (await (globalThis as unknown as Extension).browser.tabs.query({})).map((tab) => `${tab.url} ${tab.title}`));
const badge = (): Promise<string> => options.evaluate(async (wanted) => {
  const { browser } = globalThis as unknown as Extension, tab = (await browser.tabs.query({})).find((t) => t.url === wanted);
  return tab ? browser.action.getBadgeText({ tabId: tab.id }) : 'no tab';
}, NEWS);
/** Until it is so; while a page is replaced, the driver's questions to it fail and are asked again. */
const until = (what: () => Promise<unknown>, is: unknown): Promise<void> => expect.poll(() => what().catch(() => null), { timeout: 20_000 }).toEqual(is);
/** Clicks the box beside a text. */
const click = (page: Page, text: string | undefined): Promise<boolean> => page.evaluate((wanted) => {
  const label = [...document.querySelectorAll('label')].find((l) => l.textContent === wanted);
  label?.querySelector('input')?.click();
  return label !== undefined;
}, text);

beforeAll(async () => {
  firefox = await borrowFirefox({ welcome: true });
  options = await firefox.newPage();
  void options.goto(`${firefox.home}options.html`).catch(() => undefined);
});
afterAll(() => firefox?.close());

test('the welcome page is opened after the install', async () => {
  await until(() => options.evaluate(() => document.querySelectorAll('.part').length), 6);
  await until(() => tabs().then((all) => all.filter((tab) => tab?.includes('/welcome.html'))), [`${firefox.home}welcome.html ${en['title_welcome']}`]);
});

test('the welcome page shows what the engine says, and turns the library off', async () => {
  const welcome = await firefox.newPage();
  void welcome.goto(`${firefox.home}welcome.html`).catch(() => undefined);
  await until(() => welcome.evaluate(() => [...document.querySelectorAll('.preview .step:not(.here) .name')].map((e) => e.textContent)), ['The Harbour Lamp', 'Reuters', 'X (Twitter)', 'Agence France-Presse']);
  expect(await click(welcome, en['kept_switch'])).toBe(true);
  await until(() => options.evaluate(() => document.querySelector<HTMLInputElement>('#library input')?.checked), false);
  await welcome.close();
});

test('settings act at once: the badge, reading on a click only, the language of the interface', async () => {
  const news = await firefox.newPage();
  await news.setRequestInterception(true);
  news.on('request', (request) => void (request.url() === NEWS ? request.respond({ contentType: 'text/html; charset=utf-8', body: STORY }) : request.abort()));
  await news.goto(NEWS, { waitUntil: 'load' });
  await until(badge, '1');
  await click(options, en['badge']);
  await until(badge, '');
  await click(options, en['badge']);
  await until(badge, '1');
  await click(options, en['reads_click']);
  await until(badge, '');
  await click(options, en['reads_always']);
  await until(badge, '1');
  await options.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('#interface select') as HTMLSelectElement;
    select.value = 'fr';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await until(() => options.evaluate(() => [document.documentElement.lang, document.title, document.querySelector('h1')?.textContent]), ['fr', fr['title_settings'], fr['settings_title']]);
  await news.close();
});

test('the browser opens the settings where it is asked to', async () => {
  await options.evaluate(() => (globalThis as unknown as Extension).browser.runtime.openOptionsPage());
  await until(() => tabs().then((all) => all.filter((tab) => tab?.includes('/options.html')).length > 0), true);
});
