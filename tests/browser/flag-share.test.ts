import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readImport } from '../../core/export/read-import.ts';
import { checkNote } from '../../core/library/check-kept.ts';
import { type ChromiumWithSelon, waitForBadge } from '../../scripts/open-chromium.ts';
import { axeFaults } from './axe.ts';
import { borrowChromium } from './borrow-chromium.ts';

let chromium: ChromiumWithSelon, page: Tab, popup: Tab, tabId = -1;
const URL_HERE = 'https://www.relais.example/batteries-la-course-au-sel-1234.html?utm_source=x', KEPT_URL = 'https://www.relais.example/batteries-la-course-au-sel-1234.html';

beforeAll(async () => {
  chromium = await borrowChromium();
  await chromium.context.route('https://www.relais.example/**', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: readFileSync(join(import.meta.dirname, '..', 'upstream', 'copy.html')) }));
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await chromium.context.newPage();
  await page.goto(URL_HERE);
  ({ tabId } = await waitForBadge(chromium.worker, URL_HERE));
  popup = await open();
});
afterAll(() => chromium?.close());

async function open(): Promise<Tab> {
  const opened = await chromium.context.newPage();
  await opened.setViewportSize({ width: 400, height: 900 });
  await opened.goto(`chrome-extension://${chromium.id}/popup.html?tab=${tabId}`);
  await opened.locator('.share').waitFor();
  return opened;
}
/** The clipboard as a program that takes this type is given it. */
const clipboard = (type: string): Promise<string> => popup.evaluate(async (wanted) => (await (await navigator.clipboard.read())[0]?.getType(wanted))?.text() ?? '', type);
/** All records of one of the library's stores, as they lie on the disk. */
const stored = (store: 'notes' | 'pages'): Promise<unknown[]> => popup.evaluate((name) => new Promise<unknown[]>((done) => {
  const request = indexedDB.open('library');
  request.onsuccess = () => {
    const all = request.result.transaction(name).objectStore(name).getAll();
    all.onsuccess = () => {
      request.result.close();
      done(all.result);
    };
  };
}), store);
const button = (name: string) => popup.getByRole('button', { name, exact: true });

test('the page is copied with its sources, in each way, by keys alone', async () => {
  await popup.locator('.share summary').focus();
  await popup.keyboard.press('Enter');
  await popup.keyboard.press('Tab');
  expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('As text');
  await popup.keyboard.press('Enter');
  await popup.locator('.share [role=status]', { hasText: 'Copied.' }).waitFor();
  const text = await clipboard('text/plain');
  expect(text).toContain('https://www.relais.example/');
  expect(text).toMatch(/^↑ Republished from: baobien\.example, https:\/\/www\.baobien\.example\//mu);
  await button('As formatted text').click();
  // That it was copied is said already: of the text before.
  await expect.poll(() => clipboard('text/html')).toContain('<a href="https://www.baobien.example/');
  expect(await clipboard('text/plain')).toBe(text);
  await button('As BibTeX').click();
  await expect.poll(() => clipboard('text/plain')).toMatch(/^@online\{relaisexample/u);
  await button('As CSL-JSON').click();
  await expect.poll(async () => (await clipboard('text/plain')).slice(0, 1)).toBe('[');
  expect((JSON.parse(await clipboard('text/plain')) as { type: string }[])[0]?.type).toBe('article-newspaper');
});

test('what the page leaves out is noted with the selected words, kept, found again, changed, and makes a letter', async () => {
  const selected = await page.evaluate(() => {
    const text = document.querySelector('article p')?.firstChild as Text, range = document.createRange();
    range.setStart(text, 3);
    range.setEnd(text, 20);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return String(getSelection()).replace(/\s+/gu, ' ').trim();
  });
  await button('This page leaves out its source').click();
  await expect.poll(() => popup.getByLabel('The words it is about').inputValue()).toBe(selected);
  await popup.getByLabel('What is missing').selectOption('link');
  await popup.getByLabel('The source, as you believe').fill('SCMP "<b>"');
  await popup.getByLabel('Note', { exact: true }).fill('Almost word for word.');
  expect(await axeFaults(popup)).toEqual([]);
  await button('Keep in the library').click();
  await popup.getByText('Kept on this machine. Nothing was sent.').waitFor();
  await popup.close();

  popup = await open();
  await popup.locator('.note').waitFor();
  expect(await popup.locator('.note').textContent()).toContain('SCMP "<b>"');
  await button('Change: This page leaves out its source').click();
  await popup.getByLabel('Note', { exact: true }).fill('Word for word.');
  await button('Keep in the library').click();
  await popup.locator('.note .own', { hasText: 'Word for word.' }).waitFor();
  const kept = await stored('notes');
  expect(kept).toHaveLength(1);
  expect(checkNote(kept[0])).toMatchObject({ url: KEPT_URL, kind: 'leaves-out', what: 'link', source: 'SCMP "<b>"', note: 'Word for word.', quote: { exact: selected, suffix: expect.stringMatching(/\S/u) } });

  // The page is French: so is the letter.
  await button('A letter to the newsroom').click();
  const letter = popup.locator('.letter textarea');
  await letter.waitFor();
  expect(await letter.getAttribute('lang')).toBe('fr');
  await letter.fill(`${await letter.inputValue()}\nUne lectrice`);
  const href = await popup.getByRole('link', { name: 'Open in your mail program' }).getAttribute('href') ?? '';
  expect(href.length).toBeLessThanOrEqual(2_000);
  expect([...new URL(href).searchParams.keys()]).toEqual(['subject', 'body']);
  expect(new URL(href).searchParams.get('body')).toMatch(new RegExp(`^Madame, Monsieur,\r\n[\\s\\S]*\r\n${KEPT_URL.replaceAll('.', '\\.')}\r\n[\\s\\S]*SCMP "<b>"\r\n[\\s\\S]*Une lectrice$`, 'u'));
  await button('Copy the letter').click();
  await popup.getByText('The letter was copied.').waitFor();
  expect(await clipboard('text/plain')).toContain('Une lectrice');
  expect(await axeFaults(popup)).toEqual([]);
});

test('what the library saves as a file comes back from it', async () => {
  const library = await chromium.context.newPage();
  await library.goto(`chrome-extension://${chromium.id}/library.html`);
  await library.locator('.keeping summary').click();
  const files: string[] = [];
  for (const how of ['JSON', 'CSV', 'Markdown', 'Web Annotations']) {
    const [download] = await Promise.all([library.waitForEvent('download'), library.getByRole('button', { name: `Save as ${how}`, exact: true }).click()]);
    files.push(readFileSync(await download.path(), 'utf8'));
  }
  const [json, ...others] = files.map((file) => readImport(file));
  expect(json).toMatchObject({ pages: [{ url: KEPT_URL }], notes: [{ note: 'Word for word.' }], skipped: 0 });
  for (const other of others) expect(other).toEqual(json);
  // Taken into a library that has it all, under a name that says something else, each is taken and nothing stands there twice.
  for (const file of files) await library.locator('.keeping input[type=file]').setInputFiles({ name: 'kept.txt', mimeType: 'text/plain', buffer: Buffer.from(file) });
  await expect.poll(() => stored('notes')).toHaveLength(1);
  expect(await stored('pages')).toHaveLength(1);
  await library.close();
});

test('a note is removed, and the focus goes where one can go on', async () => {
  await button('Remove: This page leaves out its source').click();
  await popup.getByText('Removed.').waitFor();
  expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('This page leaves out its source');
  await expect.poll(() => popup.locator('.note').count()).toBe(0);
});
