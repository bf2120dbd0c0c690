import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Hop, Upstream } from '../../core/upstream/upstream.ts';
import { type ChromiumWithSelon, waitForBadge } from '../../scripts/open-chromium.ts';
import { expectedPages } from '../read-expected.ts';
import { AGENCY, COPY, copyOf, hostile, openUpstreamServer, PAPER, type UpstreamServer } from '../upstream-server.ts';
import { borrowChromium } from './borrow-chromium.ts';
import { beginTogether } from './begin-together.ts';
import { partOf } from './part-of.ts';

let chromium: ChromiumWithSelon, server: UpstreamServer;
/** A page of the extension's own, from which the background is asked. */
let asker: Tab;
/** Where pages are opened whose source is looked at once. */
let desk: Tab;

beforeAll(async () => {
  server = await openUpstreamServer();
  chromium = await borrowChromium({ proxy: server.port });
  asker = await chromium.context.newPage();
  await asker.goto(`chrome-extension://${chromium.id}/options.html`);
  desk = await chromium.context.newPage();
});
afterAll(async () => {
  await chromium?.close();
  server?.close();
});
beforeEach(() => {
  server.asked.length = 0;
  server.trapped.length = 0;
});

type Runtime = { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } };
const ask = <Answer>(message: object): Promise<Answer> => asker.evaluate((m) => (globalThis as unknown as Runtime).chrome.runtime.sendMessage(m), { to: 'background', ...message }) as Promise<Answer>;
const upstream = (tabId: number): Promise<Upstream> => ask<Upstream>({ call: 'upstream', tabId });

/** Opens a page and waits until it is traced; what it asked for itself is forgotten. */
async function open(url: string, at?: Tab): Promise<{ tab: Tab; tabId: number }> {
  const tab = at ?? (await chromium.context.newPage());
  await tab.goto(url);
  const { tabId } = await waitForBadge(chromium.worker, url);
  server.asked.length = 0;
  return { tab, tabId };
}

/** Looks at the source of a page that copies `url`: its hop. */
async function lookAt(url: string, at = desk): Promise<Hop> {
  const from = copyOf(url), { tabId } = await open(from, at);
  await ask({ call: 'look', tabId, from, url });
  const { hops } = await upstream(tabId);
  expect(hops.length).toBe(1);
  return hops[0] as Hop;
}

const setRules = (change: object): Promise<unknown> =>
  chromium.worker.evaluate(async (how) => {
    const { declarativeNetRequest: net } = (globalThis as unknown as { chrome: { declarativeNetRequest: { updateSessionRules(how: object): Promise<void>; getSessionRules(): Promise<unknown[]> } } }).chrome;
    await net.updateSessionRules(how);
    return net.getSessionRules();
  }, change);

test('nothing is asked by itself', async () => {
  // All pages are opened in chromium.test.ts; here what a worker asks before anything was clicked would be seen on its way.
  const opened = expectedPages.slice(0, 3);
  for (const page of opened) server.answers.set(page.url.replace(/^https:\/\//u, ''), (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page.html));
  const tabs = await Promise.all(opened.map(async (page) => {
    const tab = await chromium.context.newPage();
    await tab.goto(page.url);
    await waitForBadge(chromium.worker, page.url, 3_000);
    return tab;
  }));
  for (const tab of tabs) await tab.close();
  const pages = new Set(opened.map((p) => p.url));
  expect(server.asked).toEqual(expect.arrayContaining([...pages]));
  expect([...server.asked, ...server.trapped].filter((url) => !pages.has(url) && !/favicon|\.(?:jpg|png|webp)/u.test(url))).toEqual([]);
  for (const page of opened) server.answers.delete(page.url.replace(/^https:\/\//u, ''));
});

test('on two clicks the chain of two hops stands; what was read is not asked for again', async () => {
  const { tab, tabId } = await open(COPY);
  expect(await upstream(tabId)).toMatchObject({ hops: [], flags: [] });
  await ask({ call: 'look', tabId, from: COPY, url: PAPER });
  await ask({ call: 'look', tabId, from: PAPER, url: AGENCY });
  const found = await upstream(tabId);
  expect(found.hops.map((h) => [h.from, h.url, h.state, h.status, h.trace?.page.publisher.name, h.trace?.page.kind])).toEqual([[COPY, PAPER, 'read', 200, 'Báo Biển', 'republished'], [PAPER, AGENCY, 'read', 200, 'Coast Wire', 'article']]);
  expect(found.hops[0]?.trace?.credits.map((c) => [c.role, c.source.name])).toEqual([['origin', 'Coast Wire'], ['basis', 'Reuters']]);
  expect(found.hops.every((h) => h.received > 500 && Math.abs(Date.now() - Date.parse(h.at)) < 60_000)).toBe(true);
  expect(server.asked).toEqual([PAPER, AGENCY]);
  await ask({ call: 'look', tabId, from: COPY, url: PAPER });
  // Loaded anew the page has no way upstream; what was read is known all the same.
  await tab.reload();
  await waitForBadge(chromium.worker, COPY);
  await expect.poll(async () => (await upstream(tabId)).hops.length).toBe(0);
  await ask({ call: 'traceTab', tabId });
  server.asked.length = 0;
  await ask({ call: 'look', tabId, from: COPY, url: PAPER });
  expect((await upstream(tabId)).hops.map((h) => h.state)).toEqual(['read']);
  expect([server.asked, server.trapped]).toEqual([[], []]);
  await tab.close();
});

test('a source is not told who asks, from where, or that it was visited before', async () => {
  const url = hostile('cookie'), heard: Record<string, string | string[] | undefined>[] = [];
  server.answers.set(url.slice('https://'.length), (request, response) => {
    heard.push(request.headers);
    response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'id=1; SameSite=None; Secure; Path=/' }).end('<p>Hello</p>');
  });
  const visit = await chromium.context.newPage();
  for (let i = 0; i < 2; i += 1) await visit.goto(url);
  await visit.close();
  // The control: a tab sends the cookie.
  expect(heard.filter((headers) => headers['accept'] !== '*/*').at(-1)?.['cookie']).toBe('id=1');
  heard.length = 0;
  await lookAt(url);
  expect(heard).toHaveLength(1);
  expect(Object.keys(heard[0] ?? {}).filter((name) => /cookie|referer|origin|auth/u.test(name))).toEqual([]);
  expect(heard[0]).toMatchObject({ accept: expect.stringContaining('text/html'), host: 'news.hostile.example' });
});

test('two that begin at once are both guarded', async () => {
  const urls = [hostile('410'), hostile('500')], opened = [await open(copyOf(urls[0] as string)), await open(copyOf(urls[1] as string))];
  await setRules({ removeRuleIds: [1, 2, 3] });
  await Promise.all(opened.map(({ tabId }, i) => ask({ call: 'look', tabId, from: copyOf(urls[i] as string), url: urls[i] })));
  expect(await Promise.all(opened.map(async ({ tabId }) => (await upstream(tabId)).hops[0]?.failure))).toEqual(['not-found', 'server']);
  for (const { tab } of opened) await tab.close();
});

test('the document that reads for the worker is closed behind it', async () => {
  const contexts = await chromium.worker.evaluate(() => (globalThis as unknown as { chrome: { runtime: { getContexts(of: object): Promise<unknown[]> } } }).chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] }));
  expect(contexts).toEqual([]);
});

const waited = beginTogether(['hang', 'drip'], async (how) => {
  const tab = await chromium.context.newPage(), hop = await lookAt(hostile(how), tab);
  await tab.close();
  return hop;
});
describe.each([
  ...partOf([
  ['close', 'unreachable', null], ['circle', 'redirects', null], ['endless', 'too-large', 200], ['large', 'too-large', 200], ['bomb', 'too-large', 200],
  ['401', 'refused', 401], ['402', 'paywall', 402], ['403', 'refused', 403], ['404', 'not-found', 404], ['410', 'not-found', 410], ['429', 'busy', 429], ['451', 'refused', 451], ['500', 'server', 500],
  ['json', 'not-a-page', 200], ['empty', 'unreadable', 200], ['wordless', 'unreadable', 200], ['consent', 'unreadable', 200], ['missing', 'unreadable', 200], ['front', 'unreadable', 200], ['divs', 'unreadable', 200], ['nested', 'unreadable', 200], ['bold', 'unreadable', 200], ['paid', 'paywall', 200],
  ] as const, 3), ['hang', 'timeout', null], ['drip', 'timeout', 200],
] as const)('%s', (how, failure, status) => {
  test(failure, async () => {
    const slow = waited(how), hop = await (slow ?? lookAt(hostile(how)));
    expect(hop).toMatchObject({ state: 'failed', failure, status, trace: null });
    expect(hop.received).toBeLessThanOrEqual(512 * 1024);
    expect(server.trapped).toEqual([]);
  });
});

test('where the memory for the session is full, what can be asked for again makes room', async () => {
  const filled = await chromium.worker.evaluate(async () => {
    const { session } = (globalThis as unknown as { chrome: { storage: { session: { set(record: object): Promise<void> } } } }).chrome.storage;
    let count = 0;
    for (const size of [1_000_000, 100_000, 10_000, 1_000, 100]) for (let room = true; room; count += 1) await session.set({ [`read-${count}`]: 'x'.repeat(size) }).catch(() => { room = false; });
    return count;
  });
  expect(filled).toBeGreaterThan(10);
  expect((await lookAt(hostile('402'))).failure).toBe('paywall');
  // With full memory every later test would wait for room.
  await chromium.worker.evaluate((many) => (globalThis as unknown as { chrome: { storage: { session: { remove(keys: string[]): Promise<void> } } } }).chrome.storage.session.remove(Array.from({ length: many }, (_, i) => `read-${i}`)), filled);
});

test('a page in windows-1251 is read', async () => {
  const hop = await lookAt(hostile('cyrillic'));
  expect(hop).toMatchObject({ state: 'read', trace: { page: { lang: 'ru', title: 'Паром вернулся на северный маршрут' } } });
  expect(hop.trace?.credits.map((c) => c.source.id)).toEqual(['reuters']);
});

const PRIVATE = ['127.0.0.2', '10.0.0.1', '192.168.1.1', '169.254.169.254', '[::1]', '[fd00::1]', 'localhost', 'printer', 'nas.local', 'db.internal', 'router.home.arpa', 'nas.lan', 'news.example:8443', '2130706433', '0x7f.1'];
describe('the private network', () => {
  test.each(partOf(PRIVATE.map((host, i) => [host, 1 + (i % 5)] as const), 5))('a page that forwards to %s over %i steps reaches nobody', async (host, steps) => {
    const hop = await lookAt(hostile(`${steps}-to-${encodeURIComponent(`https|${host}`)}`));
    expect(hop).toMatchObject({ state: 'failed', failure: 'private', trace: null });
    expect(server.trapped).toEqual([]);
  });
  test('nor does one that forwards to where everyone can listen', async () => {
    expect(await lookAt(hostile(`2-to-${encodeURIComponent('http|169.254.169.254')}`))).toMatchObject({ state: 'failed', failure: 'redirects' });
    expect(await lookAt(hostile(`3-to-${encodeURIComponent('http|news.example')}`))).toMatchObject({ state: 'failed', failure: 'redirects' });
    expect(server.trapped).toEqual([]);
  });
  test('it would have been reached without the guard, which is set anew where it is gone', async () => {
    const forward = hostile(`2-to-${encodeURIComponent('https|127.0.0.2')}`);
    expect(await setRules({ removeRuleIds: [1, 2, 3] })).toEqual([]);
    await chromium.worker.evaluate((url) => fetch(url).catch(() => undefined), forward);
    await chromium.worker.evaluate(() => fetch('https://127.0.0.2/direct').catch(() => undefined));
    expect(server.trapped).toEqual(['https://127.0.0.2/', 'https://127.0.0.2/direct']);
    server.trapped.length = 0;
    expect(await lookAt(hostile(`1-to-${encodeURIComponent('https|127.0.0.2')}`))).toMatchObject({ failure: 'private' });
    expect(await setRules({})).toHaveLength(3);
    await chromium.worker.evaluate((url) => fetch(url).catch(() => undefined), forward);
    await chromium.worker.evaluate(() => fetch('https://127.0.0.2/direct').catch(() => undefined));
    expect(server.trapped).toEqual([]);
  });
  test('rules that say something else are replaced', async () => {
    await setRules({ removeRuleIds: [1, 2, 3], addRules: [{ id: 9, priority: 9, action: { type: 'allow' }, condition: { regexFilter: '^https://' } }] });
    expect(await lookAt(hostile(`4-to-${encodeURIComponent('https|127.0.0.2')}`))).toMatchObject({ failure: 'private' });
    expect(server.trapped).toEqual([]);
  });
});

test('only links that were shown can be looked at, five in all, and messages of another form change nothing', async () => {
  const { tab, tabId } = await open(COPY);
  for (const [from, url] of [[COPY, AGENCY], [PAPER, AGENCY], [COPY, 'https://elsewhere.example/a-b-c'], ['', ''], [3, PAPER], [COPY, null], [COPY, ['x']], [{}, {}]]) await ask({ call: 'look', tabId, from, url });
  for (const call of ['look', 'askArchive', 'upstream', 'stop', 'constructor', '__proto__']) for (const id of [-1, 0.5, 1e9, '1', null]) await ask({ call, tabId: id, from: COPY, url: PAPER });
  await ask({ call: 'askArchive', tabId, from: COPY, url: PAPER });
  expect(await upstream(tabId)).toMatchObject({ hops: [], flags: [] });
  // A page can't speak to the background as the popup does.
  await tab.evaluate((message) => (globalThis as { chrome?: Partial<Runtime['chrome']> }).chrome?.runtime?.sendMessage(message), { to: 'background', call: 'look', tabId, from: COPY, url: PAPER }).catch(() => undefined);
  expect(server.asked).toEqual([]);
  const gone = hostile('404'), from = copyOf(gone), second = await open(from);
  for (let i = 0; i < 7; i += 1) await ask({ call: 'look', tabId: second.tabId, from, url: gone });
  expect(server.asked).toEqual(Array.from({ length: 5 }, () => gone));
  await second.tab.close();
  await tab.close();
});

test('it is stopped when the reader says so, and told while it goes on', async () => {
  const url = hostile('drip'), from = copyOf(url), { tab, tabId } = await open(from);
  const looking = ask({ call: 'look', tabId, from, url });
  await expect.poll(async () => (await upstream(tabId)).hops[0]?.received ?? 0).toBeGreaterThan(3);
  expect((await upstream(tabId)).hops[0]).toMatchObject({ state: 'looking', failure: null });
  await ask({ call: 'stop', tabId });
  await looking;
  expect((await upstream(tabId)).hops[0]).toMatchObject({ state: 'failed', failure: 'stopped' });
  await tab.close();
});

test('what was going on for a page that is left is not kept', async () => {
  const url = hostile('hang'), from = copyOf(url), { tab, tabId } = await open(from);
  const looking = ask({ call: 'look', tabId, from, url });
  await expect.poll(() => server.asked).toEqual([url]);
  await tab.goto(COPY);
  await looking;
  await waitForBadge(chromium.worker, COPY);
  const stored = await chromium.worker.evaluate((key) => (globalThis as unknown as { chrome: { storage: { session: { get(k: string): Promise<Record<string, unknown>> } } } }).chrome.storage.session.get(key), `upstream-${tabId}`);
  expect(stored).toEqual({});
  await tab.close();
});

test('the archive is asked on a click, and its copy offered; the dead original is flagged', async () => {
  const url = hostile('404'), from = copyOf(url), { tab, tabId } = await open(from);
  await ask({ call: 'look', tabId, from, url });
  expect((await upstream(tabId)).flags).toMatchObject([{ kind: 'gone', about: 'hostile.example' }]);
  const copy = `http://web.archive.org/web/20260305000000/${url}`;
  const asked: string[] = [];
  server.answers.set('archive.org/wayback/available', (request, response) => {
    asked.push(new URL(request.url ?? '', 'https://archive.org').searchParams.get('url') ?? '');
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ url, archived_snapshots: { closest: { status: '200', available: true, url: copy, timestamp: '20260305000000' } } }));
  });
  await ask({ call: 'askArchive', tabId, from, url });
  expect((await upstream(tabId)).hops).toMatchObject([{ archive: copy.replace('http:', 'https:'), archiveFailure: null }]);
  expect(asked).toEqual([url]);
  await tab.close();
});
