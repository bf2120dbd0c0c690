import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { borrowFirefox, type FirefoxWithSelon } from './borrow-firefox.ts';

const URL_HERE = 'https://www.relais.example/batteries-la-course-au-sel-1234.html';
let firefox: FirefoxWithSelon;
beforeAll(async () => {
  firefox = await borrowFirefox();
});
afterAll(() => firefox?.close());

async function openPopup(): Promise<Page> {
  const popup = await firefox.newPage();
  // Never awaited: Firefox does not tell the driver that an extension's page has loaded.
  void popup.goto(`${firefox.home}popup.html?url=${encodeURIComponent(URL_HERE)}`).catch(() => undefined);
  await expect.poll(() => popup.evaluate(() => document.querySelector('.open-leaves-out') !== null).catch(() => false), { timeout: 20_000 }).toBe(true);
  return popup;
}
const click = (popup: Page, selector: string): Promise<void> => popup.evaluate((of) => document.querySelector<HTMLElement>(of)?.click(), selector);

test('in Firefox a page is copied with its sources, noted with the selected words, found again, and makes a letter', async () => {
  const page = await firefox.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void (request.url() === URL_HERE ? request.respond({ contentType: 'text/html; charset=utf-8', body: readFileSync(join(import.meta.dirname, '..', 'upstream', 'copy.html'), 'utf8') }) : request.abort()));
  await page.goto(URL_HERE, { waitUntil: 'load' });
  const selected = await page.evaluate(() => {
    const text = document.querySelector('article p')?.firstChild as Text, range = document.createRange();
    range.setStart(text, 3);
    range.setEnd(text, 20);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return String(getSelection()).replace(/\s+/gu, ' ').trim();
  });
  let popup = await openPopup();
  await click(popup, '.share summary');
  await (await popup.$('.share li:nth-child(2) button'))?.click();
  await expect.poll(() => popup.evaluate(() => document.querySelector('.share [role=status]')?.textContent)).toBe('Copied.');
  await click(popup, '.open-leaves-out');
  await expect.poll(() => popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('.noting textarea')?.value)).toBe(selected);
  await click(popup, '.noting .main');
  await expect.poll(() => popup.evaluate(() => document.querySelector('.note blockquote')?.textContent)).toBe(selected);
  await popup.close();
  popup = await openPopup();
  await expect.poll(() => popup.evaluate(() => document.querySelector('.note blockquote')?.textContent)).toBe(selected);
  await click(popup, '.letter-of');
  await expect.poll(() => popup.evaluate(() => document.querySelector<HTMLAnchorElement>('.letter a')?.href ?? '')).toMatch(/^mailto:\?subject=.*&body=Madame%2C%20Monsieur%2C%0D%0A/u);
});
