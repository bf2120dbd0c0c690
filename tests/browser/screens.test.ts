import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openScreens, type Screens } from '../../scripts/open-screens.ts';
import { LOCALES } from '../../scripts/read-locales.ts';
import { axeFaults } from './axe.ts';

let all: Screens;
beforeAll(async () => {
  all = await openScreens();
});
afterAll(() => all?.close());

// Of the second theme only the colours are others.
describe.each(['ar', 'en', 'ja'])('in %s', (locale) => {
  test.each(['light', 'dark'] as const)('axe finds nothing on any screen, %s', async (colorScheme) => {
    await all.speak(locale);
    const found: string[] = [];
    for (const { name, page } of all.screens) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await axeFaults(page, colorScheme === 'dark' ? ['color-contrast'] : undefined)).map((fault) => `${name} ${fault}`));
    }
    expect(found).toEqual([]);
  });
});

test.each(LOCALES)('in %s nothing stands out of a screen 320 pixels wide, and no key is seen', async (locale) => {
  await all.speak(locale);
  const found: string[] = [];
  for (const { name, page } of all.screens) {
    await page.setViewportSize({ width: 320, height: 600 });
    await page.waitForFunction(() => innerWidth === 320);
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

test('in a tab a screen takes the room that it has', async () => {
  const widths: [string, boolean][] = [];
  for (const { name, page, width } of all.screens.filter((screen) => screen.width > 600)) {
    await page.setViewportSize({ width, height: 600 });
    await page.waitForFunction((wide) => innerWidth === wide, width);
    widths.push([name, await page.evaluate(() => document.body.clientWidth > 600)]);
  }
  expect(widths).toEqual(widths.map(([name]) => [name, true]));
});
