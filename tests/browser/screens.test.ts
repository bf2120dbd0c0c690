import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openScreens, type Screens } from '../../scripts/open-screens.ts';
import { LOCALES } from '../../scripts/read-locales.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let all: Screens;
beforeAll(async () => {
  all = await openScreens();
  for (const { page } of all.screens) await page.evaluate(AXE);
});
afterAll(() => all?.close());

interface Axe {
  axe: { run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

// Of the second theme only the colours are others.
describe.each(['ar', 'en', 'ja'])('in %s', (locale) => {
  test.each(['light', 'dark'] as const)('axe finds nothing on any screen, %s', async (colorScheme) => {
    await all.speak(locale);
    const found: string[] = [];
    for (const { name, page } of all.screens) {
      await page.emulateMedia({ colorScheme });
      const violations = await page.evaluate(async (only) => (await (globalThis as unknown as Axe).axe.run(document, only ? { runOnly: only } : {})).violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`)), colorScheme === 'dark' ? ['color-contrast'] : null);
      found.push(...violations.map((violation) => `${name} ${violation}`));
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
