import { join } from 'node:path';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ChromiumWithSelon, waitForBadge } from '../../scripts/open-chromium.ts';
import { readLocale } from '../../scripts/read-locales.ts';
import { AGENCY, COPY, hostile, openUpstreamServer, PAPER, type UpstreamServer } from '../upstream-server.ts';
import { axeFaults } from './axe.ts';
import { borrowChromium } from './borrow-chromium.ts';
import { isLong } from './part-of.ts';

interface Extension {
  chrome: {
    action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string>; openPopup: unknown };
    commands: { onCommand: { dispatch(command: string, tab: object): void } };
    contextMenus: { onClicked: { dispatch(info: object, tab: object): void }; update(id: string, how: object): Promise<void>; create(how: object, done: () => void): void };
    runtime: { onStartup: { dispatch(): void }; lastError?: object };
    storage: { session: { get(key: null): Promise<Record<string, { what?: string; url?: string }>> }; local: { get(key: string): Promise<{ settings?: { offSites: string[] } }> } };
    tabs: { query(of: object): Promise<{ id: number; url?: string }[]>; get(id: number): Promise<object> };
  };
}
let chromium: ChromiumWithSelon, server: UpstreamServer, page: Tab, tabId: number;
const messages = readLocale('en'), say = (key: string, name = ''): string => (messages[key] ?? '').replace('$1', name);
const ITEMS = ['trace-link', 'who-is', 'not-on-this-site', 'library', 'settings'];

beforeAll(async () => {
  server = await openUpstreamServer();
  chromium = await borrowChromium({ proxy: server.port });
  page = await chromium.context.newPage();
  await page.goto(COPY);
  ({ tabId } = await waitForBadge(chromium.worker, COPY));
});
afterAll(async () => {
  await chromium?.close();
  server?.close();
});
beforeEach(() => {
  server.asked.length = 0;
  server.trapped.length = 0;
});

/** Chooses from a menu: no driver can click the browser's own, so its event is sent to those who listen. Gives the page that opens. */
async function choose(info: { menuItemId: string; linkUrl?: string; selectionText?: string }, isPrivate = false): Promise<Tab> {
  const opened = chromium.context.waitForEvent('page');
  await chromium.worker.evaluate(async ([clicked, id, incognito]) => {
    const { chrome } = globalThis as unknown as Extension;
    chrome.contextMenus.onClicked.dispatch(clicked, { ...(await chrome.tabs.get(id)), incognito });
  }, [info, tabId, isPrivate] as const);
  const look = await opened;
  await look.locator('h1').waitFor();
  return look;
}

/** What axe finds in both themes, and whether the page is wider than a narrow window. */
async function faults(look: Tab): Promise<string[]> {
  const found: string[] = [];
  // screens.test.ts looks at these too.
  if (!isLong) return found;
  for (const colorScheme of ['light', 'dark'] as const) {
    await look.emulateMedia({ colorScheme });
    found.push(...(await axeFaults(look)));
    if (process.env['SELON_PICTURES']) {
      for (const width of [320, 760]) {
        await look.setViewportSize({ width, height: 800 });
        await look.screenshot({ path: join(process.env['SELON_PICTURES'], `look-${pictures}-${colorScheme}-${width}.png`) });
      }
      pictures += 1;
    }
  }
  await look.setViewportSize({ width: 320, height: 800 });
  if (await look.evaluate(() => document.documentElement.scrollWidth > 320)) found.push('wider than 320 pixels');
  return found;
}
let pictures = 0;

test('the menus are there, once, however often they are made', async () => {
  await chromium.worker.evaluate(() => {
    for (let i = 0; i < 5; i += 1) (globalThis as unknown as Extension).chrome.runtime.onStartup.dispatch();
  });
  // Each time they are taken away first.
  await expect.poll(() => chromium.worker.evaluate((ids) => {
    const { contextMenus } = (globalThis as unknown as Extension).chrome;
    return Promise.all(ids.map((id) => contextMenus.update(id, {}).then(() => true, () => false)));
  }, [...ITEMS, 'another'])).toEqual([...ITEMS.map(() => true), false]);
});

describe('trace this link', () => {
  test('first it says whom it would ask; on Enter it asks that one page, and shows the way on from there', async () => {
    const look = await choose({ menuItemId: 'trace-link', linkUrl: `https://www.google.com/url?q=${encodeURIComponent(PAPER)}` });
    expect(await look.locator('.address').textContent()).toBe(PAPER);
    expect((await look.locator('.asked').textContent())?.replace(/[\u2068\u2069]/gu, '')).toContain('Selon asks www.baobien.example for this page');
    expect(await look.evaluate(() => document.activeElement?.className)).toBe('main');
    expect([server.asked, server.trapped]).toEqual([[], []]);
    expect(await faults(look)).toEqual([]);
    await look.keyboard.press('Enter');
    await look.locator('.found-page h1').waitFor();
    expect(await look.locator('.found-page .name').allTextContents()).toEqual(['Báo Biển', 'Coast Wire', 'Reuters']);
    expect(await look.evaluate(() => document.activeElement?.className)).toBe('found-page');
    await look.getByRole('button', { name: /^Look at the source: Coast Wire/u }).click();
    await look.locator('.up .name').first().waitFor();
    expect([server.asked, server.trapped]).toEqual([[PAPER, AGENCY], []]);
    expect(await faults(look)).toEqual([]);
    await look.close();
  });

  test.each([['404', 'not_found'], ['403', 'refused'], ['json', 'not_a_page'], ['1-to-https%7C127.0.0.2', 'private']])('a server that answers %s: %s', async (how, failure) => {
    const look = await choose({ menuItemId: 'trace-link', linkUrl: hostile(how) });
    await look.getByRole('button').click();
    await look.getByRole('button', { name: 'Try again' }).waitFor();
    expect(await look.locator('.told p').first().textContent()).toBe(say(`failure_${failure}`, 'news.hostile.example'));
    expect(server.trapped).toEqual([]);
    await look.close();
  });

  test('it is stopped by a click', async () => {
    const look = await choose({ menuItemId: 'trace-link', linkUrl: hostile('drip') });
    await look.getByRole('button').click();
    await look.getByRole('button', { name: 'Stop' }).click();
    await look.getByText(say('failure_stopped')).first().waitFor();
    await look.close();
  });

  test.each(['http://127.0.0.2/a', 'https://nas.local/a', 'https://10.0.0.1/', 'https://news.example:8443/a'])('%s leads off the public web: there is nothing to click', async (linkUrl) => {
    const look = await choose({ menuItemId: 'trace-link', linkUrl });
    await look.getByText(say('failure_private')).waitFor();
    expect(await look.getByRole('button').count()).toBe(0);
    await look.close();
  });

  test('in a private window nobody is asked, and the address is not kept', async () => {
    const look = await choose({ menuItemId: 'trace-link', linkUrl: PAPER }, true);
    expect(await look.locator('h1').textContent()).toBe(say('look_private'));
    expect(await look.getByRole('button').count()).toBe(0);
    const kept = await chromium.worker.evaluate(async () => JSON.stringify(Object.entries(await (globalThis as unknown as Extension).chrome.storage.session.get(null)).filter(([key, { url }]) => key.startsWith('look-') && url === '')));
    expect(kept).toContain('"isPrivate":true');
    expect(server.asked).toEqual([]);
    await look.close();
  });

  test('no web page opens it, and an address that no menu made shows nothing and asks nobody', async () => {
    const forged = `chrome-extension://${chromium.id}/look.html#${crypto.randomUUID()}`, web = await chromium.context.newPage();
    await web.goto(COPY);
    server.asked.length = 0;
    expect(await web.evaluate((url) => fetch(url).then(() => 'loaded', () => 'refused'), forged)).toBe('refused');
    await web.evaluate((url) => {
      location.href = url;
    }, forged).catch(() => undefined);
    await expect.poll(() => web.url()).not.toContain('look.html');
    await web.close();
    for (const hash of [forged, `chrome-extension://${chromium.id}/look.html#${PAPER}`, `chrome-extension://${chromium.id}/look.html`]) {
      const own = await chromium.context.newPage();
      await own.goto(hash);
      expect(await own.locator('h1').textContent()).toBe(say('look_gone'));
      expect(await own.getByRole('button').count()).toBe(0);
      await own.close();
    }
    expect([server.asked.filter((url) => url !== COPY), server.trapped]).toEqual([[], []]);
  });
});

test.each([
  ['路透社', ['Reuters']], ['“Reuters”', ['Reuters']], ['theguardian.com', ['The Guardian']], ['the harbour in the fog', []],
] as const)('who is %s', async (selectionText, names) => {
  const look = await choose({ menuItemId: 'who-is', selectionText });
  expect(await look.locator('.known .name').allTextContents()).toEqual(names);
  if (names.length === 0) await look.getByText(say('who_none')).waitFor();
  expect([server.asked, server.trapped]).toEqual([[], []]);
  await look.close();
});

test('of several by one name all are shown, each with its country and its site', async () => {
  const look = await choose({ menuItemId: 'who-is', selectionText: 'The Times' });
  await look.getByText(say('who_several')).waitFor();
  expect(await look.locator('.known').count()).toBeGreaterThan(2);
  expect(await look.locator('.known').first().locator('.slug').textContent()).toContain('United Kingdom');
  expect(await look.locator('.known').first().getByRole('link').first().getAttribute('href')).toBe('https://thetimes.com/');
  expect(await faults(look)).toEqual([]);
  await look.close();
});

test('a site is left alone and read again from the button’s menu', async () => {
  const turn = (): Promise<void> => chromium.worker.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as Extension;
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'not-on-this-site' }, await chrome.tabs.get(id));
  }, tabId);
  const off = (): Promise<string[]> => chromium.worker.evaluate(async () => (await (globalThis as unknown as Extension).chrome.storage.local.get('settings')).settings?.offSites ?? []);
  await turn();
  await expect.poll(off).toEqual(['relais.example']);
  await turn();
  await expect.poll(off).toEqual([]);
});

describe('the key for the strongest source', () => {
  const press = (id: number): Promise<void> => chromium.worker.evaluate(async (at) => {
    const { chrome } = globalThis as unknown as Extension;
    chrome.commands.onCommand.dispatch('open-strongest', await chrome.tabs.get(at));
  }, id);
  test('opens its article', async () => {
    const opened = chromium.context.waitForEvent('page');
    await press(tabId);
    const story = await opened;
    await story.waitForURL(PAPER);
    await story.close();
  });
  test('says so where there is none and no popup can be opened', async () => {
    const plain = await chromium.context.newPage();
    await plain.goto(hostile('empty'));
    const said = await chromium.worker.evaluate(async (url) => {
      const { chrome } = globalThis as unknown as Extension;
      const id = (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
      // Older browsers have no such call.
      chrome.action.openPopup = undefined;
      chrome.commands.onCommand.dispatch('open-strongest', await chrome.tabs.get(id));
      for (let i = 0; i < 100 && (await chrome.action.getBadgeText({ tabId: id })) === ''; i += 1) await new Promise((wake) => setTimeout(wake, 50));
      return [await chrome.action.getBadgeText({ tabId: id }), await chrome.action.getTitle({ tabId: id })];
    }, hostile('empty'));
    expect(said).toEqual(['–', say('open_none')]);
    await plain.close();
  });
});
