import type { Page as Tab } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { MarkAnswer } from '../../core/quotes/marks.ts';
import { COPY, openUpstreamServer, PAPER, type UpstreamServer } from '../upstream-server.ts';
import { borrowFirefox, type FirefoxWithSelon } from './borrow-firefox.ts';

let firefox: FirefoxWithSelon, server: UpstreamServer, asker: Tab;
interface Extension {
  browser: {
    runtime: { sendMessage(message: object): Promise<unknown> };
    tabs: { query(of: object): Promise<{ id: number; url: string }[]> };
    storage: { session: { set(record: object): Promise<void>; get(key: string): Promise<Record<string, unknown>> } };
  };
}

beforeAll(async () => {
  server = await openUpstreamServer();
  firefox = await borrowFirefox({ proxy: server.port });
  asker = await firefox.newPage();
  // Never awaited: Firefox does not tell the driver that an extension's page has loaded.
  void asker.goto(`${firefox.home}look.html`).catch(() => undefined);
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

test('a link is traced on a click in the page that the menu opens', async () => {
  server.asked.length = 0;
  const look = await firefox.newPage(), id = crypto.randomUUID();
  // What the menu does before it opens the page: Firefox lets nobody click a menu.
  await asker.evaluate((record) => (globalThis as unknown as Extension).browser.storage.session.set(record), { [`look-${id}`]: { at: 1, what: 'link', url: PAPER, isPrivate: false } });
  void look.goto(`${firefox.home}look.html#${id}`).catch(() => undefined);
  await vi.waitUntil(() => look.evaluate(() => document.querySelector('button.main') !== null).catch(() => false), { timeout: 20_000 });
  expect([await look.evaluate(() => document.activeElement?.className), server.asked]).toEqual(['main', []]);
  await look.evaluate(() => (document.querySelector('button.main') as HTMLElement).click());
  await vi.waitUntil(() => look.evaluate(() => document.querySelector('.found-page h1') !== null), { timeout: 20_000 });
  expect(await look.evaluate(() => [...document.querySelectorAll('.found-page .name')].map((name) => name.textContent))).toEqual(['Báo Biển', 'Coast Wire', 'Reuters']);
  expect([server.asked, server.trapped]).toEqual([[PAPER], []]);
  await look.close();
});
