import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { openChromium, waitForBadge } from '../../scripts/open-chromium.ts';
import { readLocale } from '../../scripts/read-locales.ts';
import type * as Store from '../store/in-browser.ts';
import { storeScript } from '../store/store-script.ts';
import { COPY, openUpstreamServer, PAPER, type UpstreamServer } from '../upstream-server.ts';
import { axeFaultsOfBoth } from './axe.ts';
import { isLong } from './part-of.ts';

declare const selonStore: typeof Store;
type World = { chrome: { storage: { local: { set(record: object): Promise<void> } } } };
const en = readLocale('en'), ID = 'selon@selon.news', UUID = '5e10e10e-0000-4000-8000-00005e10e114', MANY = 4_000, PATIENT = { timeout: 20_000 };

/** What happens to files on a disk. */
const overwritten = (bytes: Buffer): Buffer => bytes.map((byte, i) => (i > bytes.length / 3 && i < (bytes.length * 2) / 3 ? (i * 7_919) & 255 : byte)) as Buffer;
const DAMAGE: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  overwritten,
  'cut off': (bytes) => bytes.subarray(0, bytes.length >> 1),
  'one byte': (bytes) => bytes.map((byte, i) => (i === bytes.length >> 1 ? byte ^ 255 : byte)) as Buffer,
  empty: () => Buffer.alloc(0),
  'its head': (bytes) => bytes.map((byte, i) => (i < 4_096 ? (i * 7_919) & 255 : byte)) as Buffer,
};
/** A copy of a profile in which the files that fit are damaged. */
async function damagedCopy(of: string, files: string, which: RegExp, how: string): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'selon-damaged-'));
  await cp(of, profile, { recursive: true });
  const found = globSync(files, { cwd: profile }).filter((file) => which.test(basename(file)));
  expect(found.length).toBeGreaterThan(0);
  for (const file of found) await writeFile(join(profile, file), DAMAGE[how]?.(await readFile(join(profile, file))) ?? '');
  return profile;
}

let server: UpstreamServer, script: string;
beforeAll(async () => {
  [server, script] = await Promise.all([openUpstreamServer(), storeScript()]);
});
afterAll(() => server?.close());
/** What the library's screen says, in either browser; run in it. */
const screen = (): { title: string; trouble: string; rows: number; buttons: string[] } => ({
  title: document.querySelector('.state h2')?.textContent ?? '', trouble: document.querySelector('.trouble, .state .explained')?.textContent ?? '',
  rows: document.querySelectorAll('.rows > li').length, buttons: [...document.querySelectorAll('button')].map((button) => button.textContent ?? ''),
});
type Screen = ReturnType<typeof screen>;
/** What must be so, whatever was damaged: the loss is said, or that nothing can be read; then it is begun anew, and keeps. */
async function holds(read: () => Promise<Screen>, press: (name: string) => Promise<void>, trace: (url: string) => Promise<void>): Promise<string> {
  const says = ({ title, trouble }: Screen): string => (title === en['lib_failed_title'] ? 'unread' : trouble.startsWith(en['store_lost'] as string) ? 'lost' : 'silent');
  await expect.poll(async () => says(await read())).not.toBe('silent');
  let seen = await read();
  const said = says(seen);
  if (said === 'unread') {
    expect(seen.trouble).toBe(en['store_broken']);
    await press(en['lib_empty'] as string);
    await press(en['lib_empty_yes'] as string);
    await expect.poll(async () => (await read()).title).not.toBe(en['lib_failed_title']);
  }
  seen = await read();
  if (seen.buttons.includes(en['lib_seen'] as string)) await press(en['lib_seen'] as string);
  await trace(PAPER);
  await expect.poll(async () => {
    const { rows, title, trouble } = await read();
    return rows > 0 ? trouble : title || 'no rows';
  }, PATIENT).toBe('');
  return said;
}

describe.runIf(isLong)('files of the library that were damaged while the browser was closed, in Chromium', () => {
  let whole: string;
  beforeAll(async () => {
    whole = await mkdtemp(join(tmpdir(), 'selon-whole-'));
    for (const more of [1, 2]) {
      const chromium = await openChromium({ headless: true, proxy: server.port, profile: whole }), page = await chromium.context.newPage();
      await page.goto(COPY);
      await waitForBadge(chromium.worker, COPY);
      await page.goto(`chrome-extension://${chromium.id}/options.html`);
      await page.evaluate(script);
      await vi.waitUntil(() => page.evaluate(async () => (await selonStore.open().size()).pages > 0), PATIENT);
      // Enough for the store to make files of every kind.
      await page.evaluate(async ([many, round]) => {
        for (let i = 0; i < 4; i += 1) await selonStore.open().importAll({ pages: Array.from({ length: many / 4 }, (_, k) => selonStore.keptOf(round * 100_000 + i * many + k, k)), notes: [] });
      }, [MANY, more] as const);
      await chromium.close();
    }
  });
  afterAll(() => rm(whole, { recursive: true, force: true, maxRetries: 9 }));
  test('where Chromium can neither open nor remove it that is said, and pages are traced all the same', async () => {
    const profile = await damagedCopy(whole, 'Default/IndexedDB/chrome-extension_*.leveldb/*', /^CURRENT/u, 'overwritten'), chromium = await openChromium({ headless: true, proxy: server.port, profile });
    try {
      const page = await chromium.context.newPage();
      await page.goto(COPY);
      expect((await waitForBadge(chromium.worker, COPY)).badge).toBe('4');
      await page.goto(`chrome-extension://${chromium.id}/library.html`);
      await page.getByText(en['store_broken'] as string).waitFor();
      for (const language of ['ar', 'ja', 'en']) {
        await page.evaluate((chosen) => (globalThis as unknown as World).chrome.storage.local.set({ settings: { version: 1, language: chosen } }), language);
        await page.waitForFunction((tag) => document.documentElement.lang === tag, language);
        expect([language, await axeFaultsOfBoth(page)]).toEqual([language, []]);
      }
      await page.getByRole('button', { name: en['lib_empty'] as string }).click();
      await page.getByRole('button', { name: en['lib_empty_yes'] as string }).click();
      await page.getByText(en['lib_remove_failed'] as string).waitFor();
    } finally {
      await chromium.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 9 });
    }
  });
  test.each([
    ['MANIFEST', /^MANIFEST/u, 'overwritten'], ['MANIFEST', /^MANIFEST/u, 'empty'], ['CURRENT', /^CURRENT/u, 'empty'], ['tables', /\.ldb$/u, 'overwritten'], ['tables', /\.ldb$/u, 'one byte'], ['tables', /\.ldb$/u, 'cut off'], ['log', /\.log$/u, 'overwritten'],
  ] as const)('%s (%s) %s', async (_, which, how) => {
    const profile = await damagedCopy(whole, 'Default/IndexedDB/chrome-extension_*.leveldb/*', which, how), chromium = await openChromium({ headless: true, proxy: server.port, profile });
    try {
      const page = await chromium.context.newPage(), library = await chromium.context.newPage(), errors: string[] = [];
      library.on('pageerror', ({ message }) => errors.push(message));
      const trace = async (url: string): Promise<void> => {
        await page.goto(url);
        expect((await waitForBadge(chromium.worker, url)).badge).not.toBe('');
      };
      await trace(COPY);
      await library.goto(`chrome-extension://${chromium.id}/library.html`);
      const faults: string[] = [];
      const said = await holds(async () => {
        const seen = await library.evaluate(screen);
        if (seen.trouble) faults.push(...(await axeFaultsOfBoth(library)));
        return seen;
      }, (name) => library.locator('button', { hasText: name }).first().click(), trace);
      expect([said, errors, faults]).toEqual([expect.stringMatching(/^(?:lost|unread)$/u), [], []]);
    } finally {
      await chromium.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 9 });
    }
  });
});

describe.runIf(isLong)('files of the library that were damaged while the browser was closed, in Firefox', () => {
  let whole: string;
  const open = async (profile: string): Promise<Browser> => {
    const firefox = await puppeteer.launch({
      browser: 'firefox', executablePath: findBrowser('firefox') as string, headless: true, acceptInsecureCerts: true, userDataDir: profile, args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }), 'intl.locale.requested': 'en-US',
        // What is installed for a test is gone when Firefox ends: what it wrote stays.
        'extensions.webextensions.keepStorageOnUninstall': true, 'extensions.webextensions.keepUuidOnUninstall': true,
        'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': server.port, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': server.port, 'network.proxy.allow_hijacking_localhost': true,
      },
    });
    await firefox.installExtension(join(import.meta.dirname, '..', '..', '.output', 'firefox-mv3'));
    return firefox;
  };
  /** Opens a page of the extension's; and traces a page, asked from there. */
  const openOwn = async (firefox: Browser, path: string) => {
    const page = await firefox.newPage();
    void page.goto(`moz-extension://${UUID}/${path}`).catch(() => undefined);
    await vi.waitUntil(() => page.evaluate(() => document.querySelector('h1') !== null && 'browser' in globalThis).catch(() => false), PATIENT);
    const trace = async (url: string): Promise<void> => {
      const tab = await firefox.newPage();
      await tab.goto(url);
      await vi.waitUntil(() => page.evaluate(async (wanted) => {
        const { tabs, runtime } = (globalThis as unknown as { browser: { tabs: { query(of: object): Promise<{ id: number; url: string }[]> }; runtime: { sendMessage(message: object): Promise<{ state: string }> } } }).browser;
        const there = (await tabs.query({})).find((one) => one.url === wanted);
        return there ? (await runtime.sendMessage({ to: 'background', call: 'traceTab', tabId: there.id })).state === 'traced' : false;
      }, url), PATIENT);
      await tab.close();
    };
    return { page, trace };
  };
  beforeAll(async () => {
    whole = await mkdtemp(join(tmpdir(), 'selon-whole-'));
    const firefox = await open(whole), { page, trace } = await openOwn(firefox, 'options.html');
    await trace(COPY);
    await page.evaluate(script);
    await vi.waitUntil(() => page.evaluate(async () => (await selonStore.open().size()).pages > 0), PATIENT);
    await page.evaluate((many) => selonStore.open().importAll({ pages: Array.from({ length: many }, (_, i) => selonStore.keptOf(i, i)), notes: [] }).then(() => undefined), MANY / 8);
    await firefox.close();
  });
  afterAll(() => rm(whole, { recursive: true, force: true, maxRetries: 9 }));
  test.each(['overwritten', 'cut off', 'its head', 'empty'])('%s', async (how) => {
    const profile = await damagedCopy(whole, `storage/default/moz-extension+++${UUID}/idb/*.sqlite`, /\.sqlite$/u, how), firefox = await open(profile);
    try {
      const { page, trace } = await openOwn(firefox, 'library.html');
      await trace(COPY);
      const said = await holds(() => page.evaluate(screen), (name) => page.evaluate((wanted) => [...document.querySelectorAll('button')].find((button) => button.textContent === wanted)?.click(), name), trace);
      expect(said).toMatch(/^(?:lost|unread)$/u);
    } finally {
      await firefox.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 9 });
    }
  });
});
