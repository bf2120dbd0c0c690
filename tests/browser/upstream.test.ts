import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ChromiumWithSelon, waitForBadge } from '../../scripts/open-chromium.ts';
import { readLocale } from '../../scripts/read-locales.ts';
import { AGENCY, COPY, copyOf, hostile, openUpstreamServer, PAPER, type UpstreamServer } from '../upstream-server.ts';
import { borrowChromium } from './borrow-chromium.ts';
import { beginTogether } from './begin-together.ts';
import { partOf } from './part-of.ts';

let chromium: ChromiumWithSelon, server: UpstreamServer;
/** A tab and a page for its popup, through which the pages of the table go. */
let desk: { tab: Tab; popup: Tab };
const messages = readLocale('en');
const say = (key: string, name = ''): string => (messages[key] ?? '').replace('$1', name);

beforeAll(async () => {
  server = await openUpstreamServer();
  chromium = await borrowChromium({ proxy: server.port });
  desk = { tab: await chromium.context.newPage(), popup: await chromium.context.newPage() };
});
afterAll(async () => {
  await chromium?.close();
  server?.close();
});
beforeEach(() => {
  server.asked.length = 0;
  server.trapped.length = 0;
});

/** Opens a page, waits until it is traced, and opens the popup on it, as often as wanted; what the page asked for itself is forgotten. */
async function open(url: string, at?: typeof desk): Promise<{ popup: Tab; again(): Promise<Tab>; close(): Promise<void> }> {
  const tab = at?.tab ?? (await chromium.context.newPage()), popups: Tab[] = [];
  await tab.goto(url);
  const { tabId } = await waitForBadge(chromium.worker, url);
  const again = async (popupAt?: Tab): Promise<Tab> => {
    const popup = popupAt ?? (await chromium.context.newPage());
    popups.push(popup);
    await popup.goto(`chrome-extension://${chromium.id}/popup.html?tab=${tabId}`);
    await popup.locator('h1:not([aria-live])').waitFor();
    return popup;
  };
  const popup = await again(at?.popup);
  server.asked.length = 0;
  return {
    popup, again: () => again(),
    async close() {
      for (const page of [...popups, tab]) await page.close();
    },
  };
}
/** Buttons and links by the beginning of their name: "Look at the source: …". */
const verb = (popup: Tab, name: string) => popup.getByRole('button', { name: new RegExp(`^${name}`, 'u') }).or(popup.getByRole('link', { name: new RegExp(`^${name}`, 'u') }));

test('on two clicks the chain of two hops stands in the popup; before, nothing is asked', async () => {
  const { popup, close } = await open(COPY);
  await verb(popup, 'Find it: Reuters').click();
  await verb(popup, 'Ask: GDELT').click();
  await popup.getByText('will get the words above').waitFor();
  await verb(popup, 'Not now').click();
  expect([server.asked, server.trapped]).toEqual([[], []]);
  const look = verb(popup, 'Look at the source');
  expect(await look.getAttribute('title')).toBe('Asks www.baobien.example for this page; nothing else is sent');
  await look.click();
  await popup.locator('.up .name').first().waitFor();
  expect(await popup.locator('.up .name').allTextContents()).toEqual(['Báo Biển', 'Coast Wire', 'Reuters']);
  expect(await popup.locator('.up .headline').allTextContents()).toEqual(['Cuộc đua muối của pin natri']);
  expect(await popup.locator('.up .role').first().textContent()).toMatch(/^Fetched at \d/u);
  // The page names Reuters without a link; what it was made from has one, and the page's own row offers it.
  expect(await popup.locator('.source > .told').allTextContents()).toEqual([expect.stringContaining('Linked by \u2068Báo Biển\u2069')]);
  expect(await popup.getByRole('link', { name: 'Open original: Reuters. Linked by' }).getAttribute('href')).toBe('https://www.reuters.com/business/autos/sodium-cells-reach-cheap-cars-2026-03-03/');
  // Who works by keys is still where they clicked.
  expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('Hide what it says');
  await verb(popup, 'Look at the source: Coast Wire').click();
  await popup.locator('.up .up').waitFor();
  expect(await popup.locator('.up .up .name').allTextContents()).toEqual(['Coast Wire']);
  expect([server.asked, server.trapped]).toEqual([[PAPER, AGENCY], []]);
  await close();
});

test('the popup fits 360 by 600: the sentence and the first step are seen without scrolling', async () => {
  const { popup, close } = await open(COPY);
  await popup.setViewportSize({ width: 360, height: 600 });
  const box = await verb(popup, 'Look at the source').boundingBox();
  expect((box?.y ?? 999) + (box?.height ?? 999)).toBeLessThan(600);
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await close();
});

test('a story is found by clicks: the words that were shown are what is sent, after agreement; what was found is looked at', async () => {
  const story = 'https://www.reuters.com/business/autos/sodium-cells-reach-cheap-cars-2026-03-03/', sent: string[] = [];
  server.answers.set('api.gdeltproject.org/api/v2/doc/doc', (request, response) => {
    sent.push(new URL(request.url ?? '', 'https://gdelt').searchParams.get('query') ?? '');
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify({
      articles: [
        { url: story, url_mobile: '', title: 'Sodium cells reach cheap cars , salt mines reopen', seendate: '20260303T120000Z', socialimage: '', domain: 'reuters.com', language: 'English', sourcecountry: 'United States' },
        { url: 'https://www.reuters.com/world/a-ferry-sails-2026-03-02/', url_mobile: '', title: 'A ferry sails', seendate: '20260302T120000Z', socialimage: '', domain: 'reuters.com', language: 'English', sourcecountry: 'United States' },
      ],
    }));
  });
  server.answers.set(story.slice('https://'.length), (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(join(import.meta.dirname, '..', 'upstream', 'agency.html'))));
  const { popup, again, close } = await open(COPY);
  await verb(popup, 'Find it: Reuters').click();
  const way = popup.locator('.way', { hasText: 'GDELT' });
  const told = (await way.locator('.sent').textContent())?.replace(/^Sends: \u2068|\u2069$/gu, '');
  await verb(popup, 'Ask: GDELT').click();
  expect(sent).toEqual([]);
  await verb(popup, 'Agree and ask').click();
  await way.locator('.found').waitFor();
  expect(sent).toEqual([told]);
  expect(await way.getByRole('link', { name: 'Open: Sodium cells reach cheap cars, salt mines reopen' }).getAttribute('href')).toBe(story);
  await way.getByRole('button', { name: /^Look at the source: Sodium/u }).click();
  await way.locator('.up .headline').waitFor();
  expect(await way.locator('.up .headline').textContent()).toBe('Sodium batteries push salt demand');
  // It is there for whoever comes back, and the next question takes one click.
  const second = await again();
  expect(await second.locator('.way .up .headline').textContent()).toBe('Sodium batteries push salt demand');
  await verb(second, 'Find it: The New York Times').click();
  await second.locator('.way').nth(4).waitFor();
  expect(await second.getByRole('button', { name: 'Ask: GDELT' }).getAttribute('aria-expanded')).toBeNull();
  // Taken back in the options, it is asked for again.
  const options = await chromium.context.newPage();
  await options.goto(`chrome-extension://${chromium.id}/options.html`);
  await options.getByLabel('Search page').selectOption('brave');
  await options.getByText('Kept.', { exact: true }).waitFor();
  await verb(options, 'Withdraw: GDELT').click();
  await options.getByText('GDELT will not be asked').waitFor();
  await options.close();
  const third = await again();
  await verb(third, 'Find it: The New York Times').click();
  await third.getByRole('button', { name: 'Ask: GDELT', expanded: false }).waitFor();
  expect(await third.locator('.pages a').last().getAttribute('href')).toContain('https://search.brave.com/search?q=');
  expect(server.trapped).toEqual([]);
  await close();
});

/** A click on the link of a page that copies what the server answers so: what the popup says then. */
async function clickOn(how: string, at?: typeof desk): Promise<{ told: string | null; status: string | null }> {
  const { popup, close } = await open(copyOf(hostile(how)), at);
  await verb(popup, 'Look at the source').click();
  await verb(popup, 'Try again').waitFor({ timeout: 20_000 });
  const said = { told: await popup.locator('.told p').first().textContent(), status: await popup.locator('p.unseen[role=status]').textContent() };
  if (!at) await close();
  return said;
}

const waited = beginTogether(['hang'], (how) => clickOn(how));
describe.each([
  ...partOf([
  ['close', 'unreachable'], ['circle', 'redirects'], ['large', 'too_large'], ['endless', 'too_large'], ['bomb', 'too_large'],
  ['402', 'paywall'], ['403', 'refused'], ['404', 'not_found'], ['410', 'not_found'], ['429', 'busy'], ['500', 'server'], ['json', 'not_a_page'], ['empty', 'unreadable'], ['wordless', 'unreadable'], ['paid', 'paywall'],
  [`2-to-${encodeURIComponent('https|127.0.0.2')}`, 'private'], [`5-to-${encodeURIComponent('https|169.254.169.254')}`, 'private'],
  ] as const, 3), ['hang', 'timeout'],
] as const)('a server that answers %s', (how, failure) => {
  test(`the popup says: ${failure}`, async () => {
    const slow = waited(how), said = say(`failure_${failure}`, 'news.hostile.example');
    expect(await (slow ?? clickOn(how, desk))).toEqual({ told: said, status: said });
    expect(server.trapped).toEqual([]);
  });
});

test('without the guard nothing is asked, and the popup says so', async () => {
  // No browser that is whole refuses its rules: one that does is what this stands for.
  const refuse = (now: boolean): Promise<void> =>
    chromium.worker.evaluate((refused) => {
      const here = globalThis as unknown as { chrome: { declarativeNetRequest: { getSessionRules: unknown } }; kept?: unknown }, { declarativeNetRequest: net } = here.chrome;
      here.kept ??= net.getSessionRules;
      net.getSessionRules = refused ? () => Promise.reject(new Error('refused')) : here.kept;
    }, now);
  await refuse(true);
  const { popup, close } = await open(copyOf(hostile('json')));
  await verb(popup, 'Look at the source').click();
  await popup.getByText(say('failure_unguarded')).first().waitFor();
  expect([server.asked, server.trapped]).toEqual([[], []]);
  await refuse(false);
  await verb(popup, 'Try again').click();
  await popup.getByText(say('failure_not_a_page', 'news.hostile.example')).first().waitFor();
  await close();
});

test('a look is stopped by a click', async () => {
  const { popup, close } = await open(copyOf(hostile('drip')));
  await verb(popup, 'Look at the source').click();
  await popup.locator('.size').waitFor();
  await verb(popup, 'Stop').click();
  await popup.locator('.told', { hasText: say('failure_stopped') }).waitFor();
  await close();
});

test('closing the popup in the middle of a look loses nothing', async () => {
  let answer = (): void => undefined;
  const url = 'https://www.slowlamp.example/2026/03/the-lamp-is-lit-again-4321.html';
  server.answers.set(url.slice('https://'.length), (_, response) => {
    answer = () => void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(join(import.meta.dirname, '..', 'upstream', 'agency.html')));
  });
  const { popup, again, close } = await open(copyOf(url));
  await verb(popup, 'Look at the source').click();
  await expect.poll(() => server.asked).toEqual([url]);
  await popup.close();
  const second = await again();
  await verb(second, 'Stop').waitFor();
  await second.close();
  answer();
  const third = await again();
  await third.locator('.up .headline').waitFor();
  expect(server.asked).toEqual([url]);
  await close();
});

test('where a page is gone the archive is asked on a click; the popup offers its copy', async () => {
  const url = hostile('404'), { popup, close } = await open(copyOf(url));
  await verb(popup, 'Look at the source').click();
  await popup.locator('.flags', { hasText: 'no longer answers' }).waitFor();
  const copy = `http://web.archive.org/web/20260305000000/${url}`;
  server.answers.set('archive.org/wayback/available', (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ url, archived_snapshots: { closest: { status: '200', available: true, url: copy, timestamp: '20260305000000' } } })));
  expect(server.asked).toEqual([url]);
  await verb(popup, 'Look in the Internet Archive').click();
  await popup.getByRole('link', { name: /^Open the archived copy/u }).waitFor();
  expect(await popup.getByRole('link', { name: /^Open the archived copy/u }).getAttribute('href')).toBe(copy.replace('http:', 'https:'));
  expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('Open the archived copy');
  await close();
});
