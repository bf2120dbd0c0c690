import type { Page as Tab } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Hop, Upstream } from '../../core/upstream/upstream.ts';
import { AGENCY, COPY, copyOf, hostile, openUpstreamServer, PAPER, type UpstreamServer } from '../upstream-server.ts';
import { partOf } from './part-of.ts';
import { borrowFirefox, type FirefoxWithSelon } from './borrow-firefox.ts';

let firefox: FirefoxWithSelon, server: UpstreamServer, asker: Tab;
/** Where pages are opened whose source is looked at once. */
let desk: Tab;

beforeAll(async () => {
  server = await openUpstreamServer();
  firefox = await borrowFirefox({ proxy: server.port });
  desk = await firefox.newPage();
  asker = await firefox.newPage();
  // Never awaited: Firefox does not tell the driver that an extension's page has loaded.
  void asker.goto(`${firefox.home}options.html`).catch(() => undefined);
  await vi.waitUntil(() => asker.evaluate(() => document.querySelector('.add.site') !== null).catch(() => false), { timeout: 20_000 });
});
afterAll(async () => {
  await firefox?.close();
  server?.close();
});
beforeEach(() => {
  server.asked.length = 0;
  server.trapped.length = 0;
});

interface Extension {
  browser: {
    runtime: { sendMessage(message: object): Promise<unknown> };
    tabs: { query(of: object): Promise<{ id: number; url: string }[]> };
    declarativeNetRequest: { getSessionRules(): Promise<{ id: number }[]>; updateSessionRules(how: object): Promise<void> };
  };
}
const ask = <Answer>(message: object): Promise<Answer> => asker.evaluate((m) => (globalThis as unknown as Extension).browser.runtime.sendMessage(m), { to: 'background', ...message }) as Promise<Answer>;

/** Opens a page, has it traced and gives its tab's number; what it asked for itself is forgotten. */
async function open(url: string, at?: Tab): Promise<{ tab: Tab; tabId: number }> {
  const tab = at ?? (await firefox.newPage());
  await tab.goto(url);
  const tabId = await asker.evaluate(async (wanted) => (await (globalThis as unknown as Extension).browser.tabs.query({})).find((t) => t.url === wanted)?.id ?? -1, url);
  expect(await ask({ call: 'traceTab', tabId })).toMatchObject({ state: 'traced' });
  server.asked.length = 0;
  return { tab, tabId };
}

async function lookAt(url: string): Promise<Hop | undefined> {
  const from = copyOf(url), { tabId } = await open(from, desk);
  await ask({ call: 'look', tabId, from, url });
  const { hops } = await ask<Upstream>({ call: 'upstream', tabId });
  return hops[0];
}

test('the chain of two hops stands', async () => {
  const { tab, tabId } = await open(COPY);
  await ask({ call: 'look', tabId, from: COPY, url: PAPER });
  await ask({ call: 'look', tabId, from: PAPER, url: AGENCY });
  const { hops } = await ask<Upstream>({ call: 'upstream', tabId });
  expect(hops.map((h) => [h.url, h.state, h.trace?.page.publisher.name])).toEqual([[PAPER, 'read', 'Báo Biển'], [AGENCY, 'read', 'Coast Wire']]);
  expect([server.asked, server.trapped]).toEqual([[PAPER, AGENCY], []]);
  await tab.close();
});

test('a page whose elements would load something is read without', async () => {
  expect(await lookAt(hostile('wordless'))).toMatchObject({ state: 'failed', failure: 'unreadable' });
  expect(server.trapped).toEqual([]);
});

test.each(partOf([['127.0.0.2', 1], ['10.0.0.1', 2], ['169.254.169.254', 3], ['[::1]', 4], ['localhost', 5], ['nas.local', 1], ['printer', 2], ['news.example:8443', 3]] as const, 3))('a page that forwards to %s over %i steps reaches nobody', async (host, steps) => {
  expect(await lookAt(hostile(`${steps}-to-${encodeURIComponent(`https|${host}`)}`))).toMatchObject({ state: 'failed', failure: 'redirects', trace: null });
  expect(server.trapped).toEqual([]);
});

test('it would have been reached without the guard', async () => {
  const forward = hostile(`2-to-${encodeURIComponent('https|127.0.0.2')}`);
  const rules = await asker.evaluate(async (url) => {
    const { declarativeNetRequest: net } = (globalThis as unknown as Extension).browser;
    const before = await net.getSessionRules();
    await net.updateSessionRules({ removeRuleIds: before.map((rule) => rule.id) });
    await fetch(url).catch(() => undefined);
    return before.length;
  }, forward);
  expect([rules, server.trapped]).toEqual([3, ['https://127.0.0.2/']]);
  server.trapped.length = 0;
  // It is set anew.
  expect(await lookAt(hostile(`1-to-${encodeURIComponent('https|127.0.0.2')}`))).toMatchObject({ failure: 'redirects' });
  expect(server.trapped).toEqual([]);
});
