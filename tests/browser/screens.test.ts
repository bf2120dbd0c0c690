import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openScreens, type Screens } from '../../scripts/open-screens.ts';
import { LOCALES } from '../../scripts/read-locales.ts';
import { axeFaults } from './axe.ts';
import { borrowChromium } from './borrow-chromium.ts';
import { isLong } from './part-of.ts';

let all: Screens;
beforeAll(async () => {
  all = await openScreens(60, (proxy) => borrowChromium({ proxy }));
});
afterAll(() => all?.close());

const COLOURS = ['color-contrast'];
// Of the second theme only the colours are others, and in another language they are the same. Japanese is tried in the long run: it reads as English does.
test.each([
  ['en', 'light', {}], ['en', 'dark', { only: COLOURS }],
  ...['ar', 'ja'].flatMap((locale) => (isLong ? ([[locale, 'light', {}], [locale, 'dark', { only: COLOURS }]] as const) : locale === 'ar' ? ([[locale, 'light', { without: COLOURS }]] as const) : [])),
] as const)('in %s, %s, axe finds nothing on any screen', async (locale, colorScheme, how) => {
  await all.speak(locale);
  const found: string[] = [];
  for (const { name, page } of all.screens) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await axeFaults(page, how)).map((fault) => `${name} ${fault}`));
  }
  expect(found).toEqual([]);
});

describe('on a screen 320 pixels wide', () => {
  beforeAll(async () => {
    for (const { page } of all.screens) {
      await page.setViewportSize({ width: 320, height: 600 });
      await page.waitForFunction(() => innerWidth === 320);
    }
  });
  test.each(LOCALES)('in %s nothing stands out, and no key is seen', async (locale) => {
    await all.speak(locale);
    const found: string[] = [];
    for (const { name, page } of all.screens) {
      found.push(...(await page.evaluate(() => {
        const out: string[] = [], wide = document.documentElement.scrollWidth - innerWidth;
        if (wide > 0) out.push(`${wide} pixels too wide`);
        // Words of a button or a heading that are cut, or run into what stands beside them.
        for (const element of document.querySelectorAll<HTMLElement>('button, a, h1, h2, h3, label, summary, select')) if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'visible' && getComputedStyle(element).display !== 'inline') out.push(`"${element.textContent}" does not fit`);
        for (const word of document.body.innerText.match(/\b[a-z]+(?:_[a-z]+)+\b|\$[1-9]/gu) ?? []) out.push(`${word} is no word`);
        return out;
      })).map((fault) => `${name}: ${fault}`));
    }
    expect(found).toEqual([]);
  });
});

test('in a tab a screen takes the room that it has', async () => {
  const widths: [string, boolean][] = [];
  for (const { name, page, width } of all.screens.filter((screen) => screen.width > 600)) {
    await page.setViewportSize({ width, height: 600 });
    await page.waitForFunction((wide) => innerWidth === wide, width);
    widths.push([name, await page.evaluate(() => document.body.clientWidth > 600)]);
  }
  expect(widths).toEqual(widths.map(([name]) => [name, true]));
});
