import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page as Tab } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { MarkAnswer } from '../../core/quotes/marks.ts';
import { readLocale } from '../../scripts/read-locales.ts';
import { COPY, openUpstreamServer, PAPER, type UpstreamServer } from '../upstream-server.ts';
import { axeFaults } from './axe.ts';
import { ID, openFirefox } from './borrow-firefox.ts';
import { isLong } from './part-of.ts';
import { allowPrivate, clickMenu, closePanels, openButtonMenu, openPanels, pressAltShift, profileOf } from './firefox-window.ts';

const en = readLocale('en');
let firefox: Browser, home: string, server: UpstreamServer, asker: Tab;
interface Extension {
  browser: {
    runtime: { sendMessage(message: object): Promise<unknown> };
    windows: { create(how: object): Promise<{ id: number }>; remove(id: number): Promise<void> };
    tabs: { query(of: object): Promise<{ id: number; url: string; incognito: boolean }[]>; create(how: object): Promise<unknown> };
    storage: { local: { get(key: string): Promise<Record<string, unknown>> }; session: { get(key: string): Promise<Record<string, unknown>> } };
  };
}

beforeAll(async () => {
  server = await openUpstreamServer();
  ({ firefox, home } = await openFirefox({ proxy: server.port }));
  asker = await firefox.newPage();
  // Never awaited: Firefox does not tell the driver that an extension's page has loaded.
  void asker.goto(`${home}look.html`).catch(() => undefined);
  await vi.waitUntil(() => asker.evaluate(() => document.querySelector('h1') !== null).catch(() => false), { timeout: 20_000 });
});
afterAll(async () => {
  await firefox?.close();
  server?.close();
});

const ask = <Answer>(message: object): Promise<Answer> => asker.evaluate((m) => (globalThis as unknown as Extension).browser.runtime.sendMessage(m), { to: 'background', ...message }) as Promise<Answer>;

test('words are marked and left by keys; the document stays as it was', async () => {
  const tab = await firefox.newPage();
  await tab.goto(COPY);
  const tabId = await asker.evaluate(async (url) => (await (globalThis as unknown as Extension).browser.tabs.query({})).find((t) => t.url === url)?.id ?? -1, COPY);
  expect(await ask({ call: 'traceTab', tabId })).toMatchObject({ state: 'traced' });
  await tab.evaluate(() => {
    const here = globalThis as unknown as { changes: number; keys: string[] };
    Object.assign(here, { changes: 0, keys: [] });
    new MutationObserver((seen) => {
      here.changes += seen.length;
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    document.addEventListener('keydown', (event) => here.keys.push(event.key), true);
  });
  const drawn = (): Promise<string[][]> => tab.evaluate(() => ['selon-credits', 'selon-credit'].map((name) => [...((CSS as unknown as { highlights: Map<string, Set<Range>> }).highlights.get(name) ?? [])].map(String)));
  const answer = await ask<MarkAnswer>({ call: 'mark', tabId, credit: 0, evidence: 0 });
  expect(answer.state).toBe('marked');
  const [all, current] = await drawn();
  expect(current?.length).toBe(1);
  expect(all).toContain(current?.[0]);
  expect(all?.length).toBe(answer.state === 'marked' ? answer.of : 0);
  await tab.bringToFront();
  await tab.keyboard.press('n');
  const told = (): Promise<unknown> => asker.evaluate(async (key) => (await (globalThis as unknown as Extension).browser.storage.session.get(key))[key], `marks-${tabId}`);
  await vi.waitUntil(async () => ((await told()) as { at?: number } | undefined)?.at === (answer.state === 'marked' ? (answer.at % answer.of) + 1 : 0), { timeout: 10_000 });
  await tab.keyboard.press('Escape');
  await vi.waitUntil(async () => (await told()) === undefined, { timeout: 10_000 });
  expect(await drawn()).toEqual([[], []]);
  expect(await tab.evaluate(() => ({ changes: (globalThis as unknown as { changes: number }).changes, keys: (globalThis as unknown as { keys: string[] }).keys }))).toEqual({ changes: 0, keys: [] });
  await tab.close();
});

/** The page of the extension's that was opened at an address that begins so, once it stands. */
async function opened(path: string): Promise<Tab> {
  let found: Tab | undefined;
  await vi.waitUntil(async () => {
    for (const page of await firefox.pages()) if (await page.evaluate((home) => location.href.startsWith(home) && document.querySelector('h1:not([aria-live])') !== null, `${home}${path}`).catch(() => false)) found = page;
    return found;
  }, { timeout: 20_000 });
  return found as Tab;
}
/** Opens the copy in a tab in front, and gives the middle of the first of its elements that fit. */
async function openCopy(selector: string): Promise<{ tab: Tab; x: number; y: number }> {
  const tab = await firefox.newPage();
  await tab.goto(COPY);
  await tab.bringToFront();
  const at = await tab.evaluate((wanted) => {
    const element = document.querySelector(wanted) as HTMLElement;
    element.scrollIntoView({ block: 'center' });
    getSelection()?.selectAllChildren(element);
    const { x, y, height } = element.getBoundingClientRect();
    return { x: x + 8, y: y + height / 2 };
  }, selector);
  return { tab, ...at };
}

test('the menu on a link opens the page in which, on a click, it is traced', async () => {
  const { tab, x, y } = await openCopy(`a[href="${PAPER}"]`);
  await tab.evaluate(() => getSelection()?.removeAllRanges());
  await tab.mouse.click(x, y, { button: 'right' });
  await clickMenu(firefox, en['menu_trace_link'] ?? '');
  const look = await opened('look.html#');
  await vi.waitUntil(() => look.evaluate(() => document.querySelector('button.main') !== null), { timeout: 20_000 });
  server.asked.length = 0;
  expect([await look.evaluate(() => document.querySelector('.address')?.textContent), await look.evaluate(() => document.activeElement?.className)]).toEqual([PAPER, 'main']);
  await look.evaluate(() => (document.querySelector('button.main') as HTMLElement).click());
  await vi.waitUntil(() => look.evaluate(() => document.querySelector('.found-page h1') !== null), { timeout: 20_000 });
  expect(await look.evaluate(() => [...document.querySelectorAll('.found-page .name')].map((name) => name.textContent))).toEqual(['Báo Biển', 'Coast Wire', 'Reuters']);
  expect([server.asked, server.trapped]).toEqual([[PAPER], []]);
  await look.close();
  await tab.close();
});

test('the menu on selected words says who that is; the one on the button turns a site off, and on again', async () => {
  const { tab, x, y } = await openCopy('h1');
  await tab.mouse.click(x, y, { button: 'right' });
  await clickMenu(firefox, en['menu_who'] ?? '');
  const who = await opened('look.html#');
  expect(await who.evaluate(() => document.querySelector('h1')?.textContent)).toContain(await tab.evaluate(() => document.querySelector('h1')?.textContent));
  await who.close();
  await tab.bringToFront();
  const off = (): Promise<unknown> => asker.evaluate(async () => ((await (globalThis as unknown as Extension).browser.storage.local.get('settings'))['settings'] as { offSites?: string[] } | undefined)?.offSites);
  for (const sites of [['relais.example'], []]) {
    await openButtonMenu(firefox, ID);
    await clickMenu(firefox, en['menu_site'] ?? '');
    await vi.waitUntil(async () => JSON.stringify(await off()) === JSON.stringify(sites), { timeout: 10_000 });
  }
  await tab.close();
});

test('keys that are pressed lead to the next credit, open the strongest source, and open the popup', async () => {
  const { tab } = await openCopy('h1'), marked = (): Promise<number> => tab.evaluate(() => (CSS as unknown as { highlights: Map<string, Set<Range>> }).highlights.get('selon-credit')?.size ?? 0);
  await pressAltShift(firefox, 'N');
  await vi.waitUntil(async () => (await marked()) === 1, { timeout: 20_000 });
  await pressAltShift(firefox, 'P');
  await vi.waitUntil(async () => (await openPanels(firefox)).includes(`${home}popup.html`), { timeout: 20_000 });
  await closePanels(firefox);
  await tab.bringToFront();
  await pressAltShift(firefox, 'O');
  await vi.waitUntil(() => asker.evaluate(async (url) => (await (globalThis as unknown as Extension).browser.tabs.query({})).some((t) => t.url === url), PAPER), { timeout: 20_000 });
  await tab.close();
});

test('of what a private window read nothing is on the disk, and the library says that it is not shown there', async () => {
  await allowPrivate(firefox, ID);
  asker = await firefox.newPage();
  await vi.waitUntil(async () => {
    void asker.goto(`${home}look.html`).catch(() => undefined);
    return asker.evaluate(() => document.querySelector('h1') !== null && 'browser' in globalThis).catch(() => false);
  }, { timeout: 20_000, interval: 500 });
  /** A story of invented words, at an address of its own: traced in the tab that shows it. */
  const story = (word: string): string => {
    const at = `www.${word.toLowerCase()}.example/2026/03/${word}-over-the-harbour-20260304`;
    server.answers.set(at, (_, r) => r.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(`<html lang="en"><head><title>${word} over the harbour</title><meta property="og:type" content="article"></head><body><article><h1>${word} over the harbour</h1><p>The ${word} came down on Monday, according to Reuters, and the ferries to the islands stay where they are until the wind turns.</p><p>The mayor said that nobody remembers such a week, and that the town has bread and coal enough for a month at least.</p></article></body></html>`));
    return `https://${at}`;
  };
  const traced = (url: string): Promise<unknown> => asker.evaluate(async (wanted) => {
    const { tabs, runtime } = (globalThis as unknown as Extension).browser, tab = (await tabs.query({})).find((t) => t.url === wanted);
    const { state } = tab ? ((await runtime.sendMessage({ to: 'background', call: 'traceTab', tabId: tab.id })) as { state: string }) : { state: '' };
    return state === 'traced' ? tab?.incognito : state;
  }, url).catch(() => '');
  const onDisk = async (word: string): Promise<string[]> => {
    const folder = await profileOf(firefox), wanted = [Buffer.from(word), Buffer.from(word, 'utf16le')];
    return globSync('**/*', { cwd: folder, withFileTypes: true }).filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name)).filter((file) => {
      // What is the browser's own may go while it is looked at.
      const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
      return wanted.some((one) => bytes.includes(one));
    });
  };
  const open = story('Quorvath'), secret = story('Zelmirand');
  // The control: what another window reads is kept, and found.
  const tab = await firefox.newPage();
  await tab.goto(open);
  await vi.waitUntil(async () => (await traced(open)) === false, { timeout: 20_000 });
  await vi.waitUntil(async () => (await onDisk('Quorvath')).some((file) => file.includes(new URL(home).hostname)), { timeout: 20_000 });
  const windowId = await asker.evaluate(async (url) => (await (globalThis as unknown as Extension).browser.windows.create({ url, incognito: true })).id, secret);
  await vi.waitUntil(async () => (await traced(secret)) === true, { timeout: 20_000 });
  await asker.evaluate((id) => (globalThis as unknown as Extension).browser.tabs.create({ url: '/library.html', windowId: id }).then(() => undefined), windowId);
  const library = await opened('library.html');
  await vi.waitUntil(() => library.evaluate((sentence) => document.querySelector('.explained')?.textContent === sentence, en['lib_private']), { timeout: 20_000 });
  if (isLong) expect(await axeFaults(library)).toEqual([]);
  expect(await library.evaluate(() => document.querySelectorAll('input, nav, .keeping').length)).toBe(0);
  expect(await onDisk('Zelmirand')).toEqual([]);
  await asker.evaluate((id) => (globalThis as unknown as Extension).browser.windows.remove(id), windowId);
  expect(await onDisk('Zelmirand')).toEqual([]);
});
