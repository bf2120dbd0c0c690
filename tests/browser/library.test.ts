import { readFileSync } from 'node:fs';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeJson } from '../../core/export/library-file.ts';
import type { ChromiumWithSelon } from '../../scripts/open-chromium.ts';
import { madeLibrary, madeNote } from '../made-library.ts';
import { axeFaultsOfBoth } from './axe.ts';
import { borrowChromium } from './borrow-chromium.ts';
import { isLong } from './part-of.ts';

const PAGES = madeLibrary(120), NOTES = [madeNote(PAGES[3]?.url ?? '', { title: 'A title to be told by', source: 'Harbour Wire', note: 'Word for word.\nTwice.' })];
const FILE = { name: 'library.json', mimeType: 'application/json', buffer: Buffer.from(writeJson({ pages: PAGES, notes: NOTES }, '2026-11-27T18:00:00.000Z')) };
let chromium: ChromiumWithSelon, tab: Tab;
const errors: string[] = [];

beforeAll(async () => {
  chromium = await borrowChromium();
  tab = await chromium.context.newPage();
  tab.on('pageerror', ({ message }) => errors.push(message));
  tab.on('console', (said) => void (said.type() === 'error' && errors.push(said.text())));
});
afterAll(() => chromium?.close());

const titles = (): Promise<string[]> => tab.locator('.rows > li .title').allTextContents();
const focused = (): Promise<string> => tab.evaluate(() => document.activeElement?.textContent ?? '');
/** Goes on with the Tab key until something with these words has the focus. */
async function tabTo(words: RegExp): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    await tab.keyboard.press('Tab');
    if (words.test(await tab.evaluate(() => `${document.activeElement?.getAttribute('aria-label') ?? ''} ${document.activeElement?.textContent ?? ''}`))) return;
  }
  throw new Error(`Nothing that the Tab key leads to says ${words}.`);
}
test('an empty library says what will stand there; a file fills it', async () => {
  await tab.goto(`chrome-extension://${chromium.id}/library.html`);
  await tab.waitForSelector('.state h2');
  expect(await tab.textContent('.state')).toContain('on this machine');
  expect(await axeFaultsOfBoth(tab)).toEqual([]);
  await tab.setInputFiles('input[type=file]', FILE);
  await tab.waitForSelector('.rows > li');
  await expect.poll(() => tab.textContent('.said')).toContain('121 new');
  expect(await tab.textContent('header')).toMatch(/120 pages, \d+ kB, on this machine only/u);
  expect((await titles())[0]).toBe(PAGES[0]?.title);
  // screens.test.ts looks at it too.
  if (isLong) expect(await axeFaultsOfBoth(tab)).toEqual([]);
});

test('by keys alone: typed words find, a site is chosen, a page is removed and the next has the focus', async () => {
  await tab.reload();
  await tab.waitForSelector('.rows > li');
  await tabTo(/Search titles/u);
  await tab.keyboard.type('BRUCKE');
  await expect.poll(() => tab.textContent('.count')).toMatch(/^\d+ of 120 pages/u);
  for (const row of await tab.locator('.rows > li').allTextContents()) expect(row).toMatch(/Brücke/u);
  await tab.keyboard.press('ControlOrMeta+A');
  await tab.keyboard.press('Delete');
  await expect.poll(() => tab.textContent('.count')).toBe('120 pages');
  const site = PAGES[0]?.publisher.name ?? '';
  await tabTo(new RegExp(` ${site}$`, 'u'));
  await tab.keyboard.press('Enter');
  await expect.poll(() => new URL(tab.url()).hash).toMatch(/^#pages\?site=/u);
  const some = PAGES.filter(({ publisher }) => publisher.name === site);
  await expect.poll(() => tab.textContent('.count')).toContain(`${some.length} of 120 pages`);
  await tabTo(/^Remove “/u);
  await tab.keyboard.press('Enter');
  await expect.poll(() => tab.textContent('.count')).toContain(`${some.length - 1} of 119 pages`);
  expect(await tab.evaluate(() => document.activeElement?.closest('li')?.querySelector('.title')?.textContent)).toBe(some[1]?.title);
  await tab.goBack();
  await expect.poll(() => tab.textContent('.count')).toBe('119 pages');
});

test.each(['Sites', 'Sources', 'Notes'])('%s stand at an address of their own', async (section) => {
  await tab.locator('nav a', { hasText: section }).press('Enter');
  await expect.poll(() => tab.title()).toMatch(new RegExp(`^${section}`, 'u'));
  expect(new URL(tab.url()).hash).toBe(`#${section.toLowerCase()}`);
  await tab.waitForSelector('tbody tr, .notes li');
  if (section === 'Sources') await tab.locator('.chart summary').last().press('Enter');
  if (section === 'Notes') expect(await tab.textContent('.notes .told')).toBe('Source, as you believe: Harbour Wire');
  // screens.test.ts looks at it too.
  if (isLong) expect(await axeFaultsOfBoth(tab)).toEqual([]);
});

test('in the river no name lies over another, and no picture leaves the page, wide or narrow', async () => {
  await tab.goto(`chrome-extension://${chromium.id}/library.html#sources`);
  for (const width of [1000, 320]) {
    await tab.setViewportSize({ width, height: 900 });
    await expect.poll(() => tab.evaluate(() => Number(document.querySelector('.picture svg')?.getAttribute('width')))).toBeLessThanOrEqual(width);
    const { over, beyond, names } = await tab.evaluate(() => {
      const boxes = [...document.querySelectorAll('.picture')[0]?.querySelectorAll('text') ?? []].map((text) => text.getBoundingClientRect());
      return {
        names: boxes.length, beyond: document.documentElement.scrollWidth - innerWidth + boxes.filter(({ left, right }) => left < 0 || right > innerWidth).length,
        over: boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => a.left < b.right && b.left < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom)).length,
      };
    });
    expect([names, over, beyond]).toEqual([26, 0, 0]);
  }
  await tab.setViewportSize({ width: 1000, height: 900 });
});

test('a file is handed out that brings all of it back', async () => {
  await tab.locator('.keeping > summary').press('Enter');
  const [download] = await Promise.all([tab.waitForEvent('download'), tab.getByText('Save as JSON').press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^selon-library-\d{4}-\d\d-\d\d\.json$/u);
  const file = JSON.parse(readFileSync(await download.path(), 'utf8')) as { pages: object[]; notes: object[] };
  expect([file.pages.length, file.notes.length]).toEqual([119, 1]);
});

test('it is emptied by keys, after what goes was said, and another window sees it', async () => {
  const other = await chromium.context.newPage();
  await other.goto(`chrome-extension://${chromium.id}/library.html`);
  await other.waitForSelector('.rows > li');
  await tab.bringToFront();
  await tab.getByText('Empty the library').press('Enter');
  expect(await tab.textContent('.sure')).toContain('119 pages and 1 note ');
  await expect.poll(focused).toBe('Keep them');
  await tab.keyboard.press('Escape');
  await expect.poll(focused).toBe('Empty the library');
  await tab.keyboard.press('Enter');
  await expect.poll(focused).toBe('Keep them');
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
  await tab.waitForSelector('.state h2');
  expect(await tab.textContent('.said')).toBe('The library is empty.');
  await other.waitForSelector('.state h2');
  await tab.reload();
  await tab.waitForSelector('.state h2');
  expect(errors).toEqual([]);
});
