import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Finding, Question, Upstream } from '../../core/upstream/upstream.ts';
import { type ChromiumWithSelon, waitForBadge } from '../../scripts/open-chromium.ts';
import { answerFile, says } from '../search-server.ts';
import { openUpstreamServer, type UpstreamServer } from '../upstream-server.ts';
import { borrowChromium } from './borrow-chromium.ts';
import { isLong } from './part-of.ts';

const COPY = 'https://www.relais.example/batteries-la-course-au-sel-99.html', ABOUT = 'scmp';
const ORIGINAL = 'https://www.scmp.com/2026/03/03/sodium-batteries-push-salt-demand';
const GDELT = 'api.gdeltproject.org/api/v2/doc/doc', GOOGLE = 'news.google.com/rss/search';

let chromium: ChromiumWithSelon, server: UpstreamServer;
/** A page of the extension's own, from which the background is asked. */
let asker: Tab;

/** An answer file, its invented house under the address of one that the demo's page names. */
const as = (name: string): Buffer => Buffer.from(answerFile(name).toString('utf8').replaceAll('coastwire.example', 'scmp.com').replaceAll('Coast Wire', 'South China Morning Post'));

beforeAll(async () => {
  server = await openUpstreamServer();
  const html = readFileSync(join(import.meta.dirname, '..', 'demo', 'republished.html'));
  for (const [at, answer] of [
    [COPY.slice('https://'.length), says(html, 'text/html; charset=utf-8')],
    [GDELT, says(as('gdelt/found.txt'), 'application/json; charset=utf-8')],
    [GOOGLE, says(as('google-news/found.xml'), 'application/xml; charset=utf-8')],
    ['scmp.com/robots.txt', says(as('sitemap/robots.txt'), 'text/plain')],
    ['www.scmp.com/sitemaps/news/index.xml', says(as('sitemap/index.xml'), 'application/xml')],
    ['www.scmp.com/sitemaps/news/2026-03.xml.gz', says(gzipSync(as('sitemap/news.xml')), 'application/gzip')],
    ['scmp.com/', says(as('feed/front.html'), 'text/html; charset=utf-8')],
    ['scmp.com/feeds/all.xml', says(as('feed/rss.xml'), 'application/rss+xml')],
  ] as const) server.answers.set(at, answer);
  chromium = await borrowChromium({ proxy: server.port });
  asker = await chromium.context.newPage();
  await asker.goto(`chrome-extension://${chromium.id}/options.html`);
});
afterAll(async () => {
  await chromium?.close();
  server?.close();
});
beforeEach(() => {
  server.asked.length = 0;
  server.trapped.length = 0;
});

type Store = { get(key: string | null): Promise<Record<string, unknown>>; remove(key: string): Promise<void> };
type Extension = { chrome: { runtime: { sendMessage(message: object): Promise<unknown> }; storage: { local: Store; session: Store } } };
const ask = <Answer>(message: object): Promise<Answer> => asker.evaluate((m) => (globalThis as unknown as Extension).chrome.runtime.sendMessage(m), { to: 'background', ...message }) as Promise<Answer>;
const questions = (tabId: number, about = ABOUT): Promise<readonly Question[]> => ask({ call: 'questions', tabId, about });
/** Asks a provider what the reader would be told now. */
const find = async (tabId: number, provider: string, agree: boolean, about = ABOUT): Promise<boolean> => ask({ call: 'find', tabId, about, provider, agree, told: (await questions(tabId, about)).find((q) => q.provider === provider) ?? { hosts: [], words: '' } });
const findings = async (tabId: number): Promise<readonly Finding[]> => (await ask<Upstream>({ call: 'upstream', tabId })).findings;
const local = (): Promise<Record<string, unknown>> => asker.evaluate(() => (globalThis as unknown as Extension).chrome.storage.local.get(null));

async function open(): Promise<{ tab: Tab; tabId: number }> {
  const tab = await chromium.context.newPage();
  await tab.goto(COPY);
  const { tabId } = await waitForBadge(chromium.worker, COPY);
  server.asked.length = 0;
  return { tab, tabId };
}

test('before a yes: every provider says what it would be asked, and nothing is', async () => {
  const { tab, tabId } = await open(), all = await questions(tabId);
  expect(all.map(({ provider, agreed }) => [provider, agreed])).toEqual([['sitemap', false], ['feed', false], ['gdelt', false], ['google-news', false]]);
  expect(all.map(({ hosts }) => hosts)).toEqual([['scmp.com'], ['scmp.com'], ['api.gdeltproject.org'], ['news.google.com']]);
  for (const { words } of all) expect(words).not.toMatch(/relais|batteries-la-course|https?:/iu);
  expect(all[2]?.words).toMatch(/Renaud|Ningde/u);
  for (const { provider } of all) await find(tabId, provider, false);
  expect(await questions(tabId, 'somebody else')).toEqual([]);
  await find(tabId, 'gdelt', true, 'somebody else');
  expect(await findings(tabId)).toEqual([]);
  expect([...server.asked, ...server.trapped]).toEqual([]);
  expect(await local()).not.toHaveProperty('consents');
  await tab.close();
});

describe('each provider leads to the right article, and is sent what was told', () => {
  test.each([
    ['gdelt', [`https://${GDELT}`], 'query'],
    ['google-news', [`https://${GOOGLE}`], 'q'],
    ['sitemap', ['https://scmp.com/robots.txt', 'https://www.scmp.com/sitemaps/news/index.xml', 'https://www.scmp.com/sitemaps/news/2026-03.xml.gz'], ''],
    ['feed', ['https://scmp.com/', 'https://scmp.com/feeds/all.xml'], ''],
  ])('%s', async (provider, urls, parameter) => {
    const { tab, tabId } = await open(), question = (await questions(tabId)).find((q) => q.provider === provider) as Question;
    await find(tabId, provider, true);
    const [finding] = await findings(tabId);
    expect(finding).toMatchObject({ about: ABOUT, provider, state: 'answered', failure: null });
    expect(finding?.ranked[0]?.url.replace(/\?.*$/u, '')).toBe(provider === 'google-news' ? ORIGINAL.replace('scmp.com', 'coastwire.example') : ORIGINAL);
    expect(server.asked.map((url) => url.replace(/\?.*$/u, ''))).toEqual(urls);
    for (const asked of server.asked) {
      const { hostname, searchParams } = new URL(asked);
      expect(question.hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))).toBe(true);
      if (parameter !== '') expect(searchParams.get(parameter)).toBe(question.words);
      expect(decodeURIComponent(asked)).not.toMatch(/relais|batteries-la-course/iu);
    }
    expect(server.trapped).toEqual([]);
    // The yes is kept, and so is the answer: asked again, it asks nobody, the page loaded anew as well.
    expect((await questions(tabId)).find((q) => q.provider === provider)?.agreed).toBe(true);
    await tab.reload();
    await waitForBadge(chromium.worker, COPY);
    server.asked.length = 0;
    await find(tabId, provider, false);
    expect((await findings(tabId))[0]?.ranked).toEqual(finding?.ranked);
    expect(server.asked).toEqual([]);
    await tab.close();
  });
});

test('where the page has changed since, nothing is asked but what the reader was told', async () => {
  const { tab, tabId } = await open(), told = (await questions(tabId)).find(({ provider }) => provider === 'gdelt');
  await tab.evaluate(() => {
    for (const text of document.querySelectorAll('h1, p')) if (!/SCMP/u.test(text.textContent ?? '')) text.textContent = 'In Reykjavik Gunnhildur Thorvaldsdottir says what the reader has not seen, and Gunnhildur Thorvaldsdottir says it again in Reykjavik.';
  });
  expect(await ask({ call: 'find', tabId, about: ABOUT, provider: 'gdelt', agree: true, told })).toBe(false);
  expect([...server.asked, ...server.trapped]).toEqual([]);
  await tab.close();
});

test('a service that asks for patience is told so, its pause outlives the worker, and a yes can be withdrawn', async () => {
  const { tab, tabId } = await open(), session = (): Promise<Record<string, unknown>> => asker.evaluate(() => (globalThis as unknown as Extension).chrome.storage.session.get(null));
  expect((await session())['asked-at-gdelt']).toEqual(expect.any(Number));
  for (const key of Object.keys(await session()).filter((name) => name.startsWith('answer-gdelt-'))) await asker.evaluate((name) => (globalThis as unknown as Extension).chrome.storage.session.remove(name), key);
  server.answers.set(GDELT, says(answerFile('gdelt/limit.txt'), 'text/html; charset=utf-8'));
  await find(tabId, 'gdelt', false);
  expect(await findings(tabId)).toMatchObject([{ provider: 'gdelt', state: 'failed', failure: 'busy', ranked: [] }]);
  expect(server.asked).toHaveLength(1);
  await asker.evaluate(() => (globalThis as unknown as Extension).chrome.storage.local.remove('consents'));
  await find(tabId, 'gdelt', false);
  expect(server.asked).toHaveLength(1);
  expect((await questions(tabId)).some(({ agreed }) => agreed)).toBe(false);
  await tab.close();
});

test('forged and broken messages change nothing', async () => {
  const { tab, tabId } = await open();
  // Each with each is 800 messages; every third has each value beside each other.
  const every = isLong ? 1 : 3, odd: unknown[] = [undefined, null, 0, '', ABOUT, {}, [ABOUT], { toString: 'x' }, '__proto__', 'x'.repeat(200_000)];
  await asker.evaluate(async ({ tabId, odd, at, every }) => {
    const forged: object[] = [];
    for (const call of ['questions', 'find', 'toString', '__proto__']) for (const about of odd) for (const provider of [null, '', 'constructor', ['gdelt'], {}]) for (const told of [null, 'x', {}, { hosts: 'x', words: 3 }]) forged.push({ call, tabId, about, provider, agree: 'yes', told });
    for (const id of [null, 'x', -1, 0.5, 1e9, {}]) forged.push({ call: 'find', tabId: id, about: at, provider: 'gdelt', agree: true });
    await Promise.all(forged.filter((_, i) => i % every === 0).map((message) => (globalThis as unknown as Extension).chrome.runtime.sendMessage({ to: 'background', ...message })));
  }, { tabId, odd, at: ABOUT, every });
  // A page's own world has no way to the background.
  expect(await tab.evaluate(() => typeof (globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime?.sendMessage)).toBe('undefined');
  expect(await findings(tabId)).toEqual([]);
  expect([...server.asked, ...server.trapped]).toEqual([]);
  expect(await local()).not.toHaveProperty('consents');
  await tab.close();
});
