import type { CDPSession, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ChromiumWithSelon, waitForBadge } from '../../scripts/open-chromium.ts';
import { readLocale } from '../../scripts/read-locales.ts';
import { expectedPages } from '../read-expected.ts';
import type * as Store from '../store/in-browser.ts';
import { workerRunner } from '../store/in-worker.ts';
import { keptOf, noteOf } from '../store/kept-of.ts';
import { storeScript } from '../store/store-script.ts';
import { borrowChromium } from './borrow-chromium.ts';
import { isLong } from './part-of.ts';

const en = readLocale('en');
declare const selonStore: typeof Store;

let chromium: ChromiumWithSelon, script: string, window: Tab, wire: CDPSession, origin: string;

/** One of the extension's own pages, with the store's script in it. */
async function openWindow(): Promise<Tab> {
  const page = await chromium.context.newPage();
  await page.goto(`${origin}/options.html`);
  await page.evaluate(script);
  return page;
}
const page = (name: string) => {
  const found = expectedPages.find((p) => p.name === name);
  if (!found) throw new Error(`${name} is gone`);
  return found;
};

beforeAll(async () => {
  [chromium, script] = await Promise.all([borrowChromium(), storeScript()]);
  origin = `chrome-extension://${chromium.id}`;
  await chromium.context.route(/^https?:/u, (route) => {
    const found = expectedPages.find((p) => p.url === route.request().url().replace(/[?#].*$/u, ''));
    return found ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: found.html }) : route.abort();
  });
  window = await openWindow();
  wire = await chromium.context.newCDPSession(window);
});
afterAll(() => chromium?.close());
beforeEach(() => window.evaluate(() => selonStore.open().empty()));

describe('what is traced', () => {
  const story = page('republished-fr');
  /** Opens the story and waits until it was kept so often. */
  async function traceIt(address = story.url): Promise<void> {
    const tab = await chromium.context.newPage();
    await tab.goto(address);
    await waitForBadge(chromium.worker, address);
    await tab.close();
  }
  test('is kept once, however often it is traced and from wherever it was come to', async () => {
    await traceIt();
    await expect.poll(() => window.evaluate(async () => (await selonStore.open().pages()).length)).toBe(1);
    const [first] = await window.evaluate(() => selonStore.open().pages());
    await traceIt(`${story.url}?utm_source=mail#top`);
    await expect.poll(() => window.evaluate(async () => (await selonStore.open().pages())[0]?.last)).not.toBe(first?.last);
    const [again, ...others] = await window.evaluate(() => selonStore.open().pages());
    expect(others).toEqual([]);
    expect(again).toMatchObject({ url: story.url, first: first?.first, kind: 'republished', days: 1 });
    expect(again?.credits.length).toBeGreaterThan(0);
  });
  test('is not kept where the reader does not want it', async () => {
    await window.evaluate(() => selonStore.settings.change(() => ({ keeps: false })));
    await traceIt();
    await window.evaluate(() => selonStore.settings.change(() => ({ keeps: true })));
    // Kept after it, another page shows that it would have been there by now.
    const other = page('dpa-de');
    await traceIt(other.url);
    await expect.poll(() => window.evaluate(async () => (await selonStore.open().pages()).map((p) => p.url))).toEqual([other.url]);
  });
});

describe('the store', () => {
  test('keeps the newest where there are more than the reader wants, and those with notes', async () => {
    const left = await window.evaluate(async (notes) => {
      const library = selonStore.open();
      for (const note of notes) await library.putNote(note);
      for (let i = 0; i < 9; i += 1) await library.keep(selonStore.keptOf(i, i), 4);
      const urls = (await library.pages()).map((kept) => Number(kept.url.split('/').at(-1))), newest = await library.newest(3);
      await library.trim(2);
      return [urls, newest.map((kept) => Number(kept.url.split('/').at(-1))), (await library.pages()).map((kept) => Number(kept.url.split('/').at(-1)))];
    }, [noteOf(0, 1), noteOf(3, 2)]);
    expect(left).toEqual([[8, 7, 3, 0], [8, 7, 3], [3, 0]]);
    expect((await window.evaluate(() => selonStore.faults())).faults).toEqual([]);
  });
  test('takes a file in once, or not at all', async () => {
    const pages = [keptOf(1, 3), keptOf(2, 3), keptOf(1, 5_000)], notes = [noteOf(1, 1), noteOf(1, 2)];
    const [twice, there, refused, after] = await window.evaluate(async (records) => {
      const library = selonStore.open(), counts = [await library.importAll(records), await library.importAll(records)], before = await selonStore.raw();
      const bad = await selonStore.said(library.importAll({ pages: [selonStore.keptOf(7, 7), { ...selonStore.keptOf(8, 8), url: 'javascript:alert(1)' }], notes: [] }));
      return [counts, before, bad, await selonStore.raw()] as const;
    }, { pages, notes });
    expect(twice).toEqual([{ added: 4, merged: 0 }, { added: 0, merged: 4 }]);
    expect(there.stores['pages']).toEqual([{ ...keptOf(1, 5_000), first: keptOf(1, 3).first, days: 2 }, keptOf(2, 3)]);
    expect([refused, after]).toEqual(['broken: TypeError', there]);
  });
  test('forgets a page with its notes, a note alone, and everything at once', async () => {
    const counts = await window.evaluate(async (records) => {
      const library = selonStore.open(), sizes = [];
      await library.importAll(records);
      for (const step of [() => library.removeNote(records.notes[2]?.id ?? ''), () => library.removePage(records.pages[0]?.url ?? ''), () => library.empty()]) {
        await step();
        sizes.push(await library.size());
      }
      return sizes;
    }, { pages: [keptOf(1, 1), keptOf(2, 2)], notes: [noteOf(1, 1), noteOf(1, 2), noteOf(2, 3)] });
    expect(counts).toEqual([{ pages: 2, notes: 2, aside: 0, bytes: expect.any(Number) }, { pages: 1, notes: 0, aside: 0, bytes: new TextEncoder().encode(JSON.stringify(keptOf(2, 2))).length }, { pages: 0, notes: 0, aside: 0, bytes: 0 }]);
  });
  test('loses and doubles nothing where two windows and the worker write at once, and tells each of it', async () => {
    const others = [await openWindow(), await openWindow()];
    await window.evaluate(() => {
      (globalThis as { heard?: unknown }).heard = selonStore.changesOf(selonStore.open());
    });
    // The same pages in other states, pages of their own, and notes, all under way before the first is done.
    await Promise.all(others.map((other, mine) => other.evaluate(async (me) => {
      const library = selonStore.open(), under: Promise<unknown>[] = [];
      for (let i = 0; i < 60; i += 1) {
        under.push(library.keep(selonStore.keptOf(i % 10, 1_440 * (1 + Math.floor(i / 10)) + me), 1_000), library.keep(selonStore.keptOf(1_000 * (me + 1) + i, i), 1_000), library.putNote(selonStore.noteOf(i, 1_000 * me + i)));
      }
      await Promise.all(under);
    }, mine)));
    const seen = await window.evaluate(async () => ({ ...(await selonStore.faults()), notes: (await selonStore.open().notes()).length, shared: (await selonStore.open().page(selonStore.keptOf(0, 0).url)) }));
    expect(seen).toMatchObject({ faults: [], pages: 130, notes: 120, shared: { first: keptOf(0, 1_440).first, days: 6, last: keptOf(0, 6 * 1_440 + 1).last } });
    const heard = await window.evaluate(() => new Set((globalThis as unknown as { heard: { urls: string[] }[] }).heard.flatMap(({ urls }) => urls)).size);
    expect(heard).toBe(180);
    for (const other of others) await other.close();
  });
  test('holds no torn record, whenever the worker is killed', async () => {
    const run = await workerRunner(chromium);
    await wire.send('ServiceWorker.enable');
    let from = 0, written = 0;
    for (let round = 0; round < (isLong ? 200 : 12); round += 1) {
      await window.evaluate(() => (globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } }).chrome.runtime.sendMessage({ to: 'background', call: 'worthReading' }).catch(() => undefined));
      await run(`${script};void selonStore.writeOn(20, ${from})`);
      await new Promise((wake) => setTimeout(wake, Math.random() * 60));
      await wire.send('ServiceWorker.stopAllWorkers');
      const { faults, last } = await window.evaluate(() => selonStore.faults());
      expect(faults, `round ${round}`).toEqual([]);
      written += Math.max(0, last - from);
      from = last + 1;
    }
    // Had nothing been written, nothing could have been torn.
    expect(written).toBeGreaterThan(isLong ? 200 : 10);
  });
});

describe('a store that holds what it should not', () => {
  test('gives the rest, and sets that aside as it was', async () => {
    const wrong = [{ url: 'https://www.lamp.example/x' }, { url: 5, title: 'a number' }, { url: ['a', 'list'] }, { ...keptOf(50, 50), url: 'javascript:alert(1)' }, { ...keptOf(51, 51), version: 2 }, { ...keptOf(52, 52), credits: 'none' }, { ...keptOf(53, 53), last: 'never' }];
    const wrongNotes = [{ id: 1 }, { ...noteOf(1, 50), kind: 'praise' }];
    const seen = await window.evaluate(async ({ good, note, pages, notes }) => {
      const library = selonStore.open();
      await library.keep(good, 9);
      await library.putNote(note);
      await selonStore.writeRaw('library', 'pages', pages);
      await selonStore.writeRaw('library', 'pages', [{ url: 'https://www.lamp.example/bytes', bytes: crypto.getRandomValues(new Uint8Array(1_000)), when: new Date(0), map: new Map([[1, 2]]), big: 1n }]);
      await selonStore.writeRaw('library', 'notes', notes);
      const first = [await library.newest(9), await library.pages(), await library.notes(), await library.notesOf(note.url)], size = await library.size(), aside = await library.aside();
      return { first, size, again: (await library.pages()).length, aside: aside.filter(({ store }) => store === 'notes').map(({ record }) => record), all: await library.size() };
    }, { good: keptOf(1, 1), note: noteOf(1, 1), pages: wrong, notes: wrongNotes });
    expect(seen.first).toEqual([[keptOf(1, 1)], [keptOf(1, 1)], [noteOf(1, 1)], [noteOf(1, 1)]]);
    expect(seen.size).toMatchObject({ pages: 1, notes: 1, aside: 10 });
    expect([seen.again, seen.aside, seen.all.aside]).toEqual([1, wrongNotes, 10]);
  });
  test('is opened thirty times with whatever is in it', async () => {
    const opened = await window.evaluate(async (rounds) => {
      const answers: string[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const bytes = crypto.getRandomValues(new Uint8Array(64)), junk: unknown[] = [bytes, [...bytes], String.fromCharCode(...bytes), Number(bytes[0]), null, undefined, { deep: { bytes } }, new Map([[bytes, bytes]]), new Date(Number(bytes[1]) * 1e9), 2n ** 70n];
        const any = (place: number): unknown => junk[(bytes[place] ?? 0) % junk.length];
        const library = selonStore.open();
        await library.keep(selonStore.keptOf(round, round), 1_000);
        await selonStore.writeRaw('library', 'pages', [{ ...selonStore.keptOf(5_000 + round, round), [['title', 'kind', 'publisher', 'first', 'last', 'days', 'credits', 'flags'][(bytes[2] ?? 0) % 8] as string]: { made: any(3) } }, { url: `${round} ${bytes[4]}`, last: any(5) }]);
        await selonStore.writeRaw('library', 'notes', [{ id: `${round}`, url: any(6), at: any(7) }]);
        await selonStore.writeRaw('library', 'sums', [any(8)], 'bytes');
        answers.push(await selonStore.said(Promise.all([library.pages(), library.notes(), library.size()])));
        const { pages, notes, aside } = await library.size();
        if (pages !== round + 1 || notes !== 0 || aside !== 3 * (round + 1)) answers.push(`${round}: ${pages} ${notes} ${aside}`);
      }
      return [...new Set(answers)];
    }, 30);
    expect(opened).toEqual(['done']);
  });
});

test('a library that the browser has thrown away is said, until the reader has seen it, and what is traced is kept anew', async () => {
  const screen = await chromium.context.newPage(), trouble = () => window.evaluate(() => selonStore.libraryTrouble.get());
  const throwAway = (): Promise<void> => window.evaluate(() => new Promise<void>((done, failed) => {
    const request = indexedDB.deleteDatabase('library');
    request.onsuccess = () => done();
    request.onerror = () => failed(request.error);
  }));
  // As the extension itself makes it, for the first time.
  await window.evaluate(() => (globalThis as unknown as { chrome: { storage: { local: { remove(keys: string[]): Promise<void> } } } }).chrome.storage.local.remove(['library-made', 'library-lost']));
  await throwAway();
  await screen.goto(`${origin}/library.html`);
  await screen.locator('.state h2').waitFor();
  expect([await screen.locator('.trouble').count(), await trouble()]).toEqual([0, null]);
  await window.evaluate(() => selonStore.open().keep(selonStore.keptOf(1, 1), 9));
  await screen.locator('.rows > li').waitFor();
  // As browsers do with what they find damaged.
  await throwAway();
  await screen.reload();
  await screen.locator('.trouble').waitFor();
  expect([await screen.locator('.trouble').textContent(), await trouble()]).toEqual([`${en['store_lost']} ${en['lib_seen']}`, 'lost']);
  await window.evaluate(() => selonStore.open().keep(selonStore.keptOf(2, 2), 9));
  await screen.locator('.rows > li').waitFor();
  expect(await screen.locator('.trouble').count()).toBe(1);
  await screen.getByRole('button', { name: en['lib_seen'] as string }).click();
  await screen.locator('.trouble').waitFor({ state: 'detached' });
  expect([await trouble(), await screen.locator('.rows > li').count()]).toEqual([null, 1]);
  await screen.close();
});

describe('versions', () => {
  const made = (name: string) => window.evaluate(async (called) => {
    await selonStore.open(called, selonStore.versions(1)).importAll({ pages: [selonStore.keptOf(1, 1), selonStore.keptOf(2, 2)], notes: [selonStore.noteOf(1, 1)] });
    return selonStore.raw(called);
  }, name);
  test('follow one another, and a second opening changes nothing', async () => {
    const old = await made('upgraded');
    const [first, again] = await window.evaluate(async () => {
      const stores = [];
      for (let i = 0; i < 2; i += 1) {
        await selonStore.open('upgraded', selonStore.versions(2)).size();
        stores.push(await selonStore.raw('upgraded'));
      }
      return stores;
    });
    expect(first).toEqual({ version: 2, stores: { ...old.stores, pages: (old.stores['pages'] as object[]).map((kept) => ({ ...kept, site: 'www.lamp.example' })) } });
    expect(again).toEqual(first);
    // What a later version has written is left alone, and said.
    expect(await window.evaluate(() => selonStore.said(selonStore.open('upgraded', selonStore.versions(1)).pages()))).toBe('newer: VersionError');
  });
  test('that fail on the way leave the store as it was', async () => {
    const old = await made('failing');
    expect(await window.evaluate(() => selonStore.said(selonStore.open('failing', selonStore.versions(3, true)).pages()))).toBe('broken: Error');
    expect(await window.evaluate(() => selonStore.raw('failing'))).toEqual(old);
    expect(await window.evaluate(async () => (await selonStore.open('failing', selonStore.versions(1)).pages()).length)).toBe(2);
  });
  test('wait for no window that is still open with the old one', async () => {
    await made('waiting');
    const other = await openWindow();
    await other.evaluate(async () => {
      const library = selonStore.open('waiting', selonStore.versions(1));
      await library.size();
      (globalThis as { held?: unknown }).held = library;
    });
    expect(await window.evaluate(async () => (await selonStore.open('waiting', selonStore.versions(2)).pages()).length)).toBe(2);
    await other.close();
  });
  test('of what the first release kept are taken over, and twice is once', async () => {
    // As version 0.1.0 wrote them.
    const first = { 'search-page': 'kagi', consents: { version: 1, providers: ['gdelt'] }, 'own-rules': { selon: 'rules', version: 1, sites: [], publishers: [{ name: 'Island Courier', domains: 'islandcourier.example', aliases: '', kind: 'outlet', search: '' }] } };
    const seen = await window.evaluate(async (records) => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: { set(r: object): Promise<void>; get(k: null): Promise<object>; clear(): Promise<void> } } } }).chrome;
      await storage.local.clear();
      await storage.local.set(records);
      const read = async () => ({ page: (await selonStore.settings.get()).searchPage, names: (await selonStore.ownRules.get()).publishers.map(({ name }) => name), agreed: await selonStore.consents.get() });
      const states = [await read()];
      for (let i = 0; i < 2; i += 1) {
        await selonStore.settings.change(() => ({ badge: true }));
        states.push(await read());
      }
      const stored = await storage.local.get(null);
      await storage.local.clear();
      return { states, stored };
    }, first);
    const same = { page: 'kagi', names: ['Island Courier'], agreed: ['gdelt'] };
    expect(seen.states).toEqual([same, same, same]);
    expect(seen.stored).toMatchObject(first);
  });
});
