import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserMessages, COUNTED, LOCALES, partsOf, readLocale, readPart, stemOf as stem } from '../scripts/read-locales.ts';

const places = (message: string | undefined): string[] => [...new Set(message?.match(/\$[1-9]/gu) ?? [])].sort();
const english = readLocale('en');

describe.each(LOCALES)('%s', (locale) => {
  const rules = new Intl.PluralRules(locale.replace('_', '-'));
  /** Forms of numbers that readers meet: that some languages have one for a million is left to the form for all others. */
  const forms = [...new Set(Array.from({ length: 201 }, (_, n) => rules.select(n)))];

  test.each(partsOf('en'))('has every message of %s, and no other', (part) => {
    const wanted = Object.keys(readPart('en', part)).flatMap((key) => (stem(key) === key ? [key] : forms.map((form) => `${stem(key)}_${form}`)));
    expect(Object.keys(readPart(locale, part)).sort()).toEqual([...new Set(wanted)].sort());
  });

  test('has something in each, with the same places in it', () => {
    expect(partsOf(locale)).toEqual(partsOf('en'));
    for (const [key, message] of Object.entries(readLocale(locale))) {
      expect(message, key).toMatch(/\S/u);
      expect(message, key).not.toMatch(/\$(?![1-9])/u);
      const here = places(message), there = places(english[COUNTED.has(stem(key)) ? `${stem(key)}_other` : key]);
      // A form for one, or for two, may leave the number to its word.
      if (/_(?:zero|one|two)$/u.test(key) && COUNTED.has(stem(key))) expect(there, key).toEqual(expect.arrayContaining(here));
      else expect(here, key).toEqual(there);
    }
  });
});

test('what menus and keys are called stands where the browser finds it, before any word is read', () => {
  const read = (path: string): string => readFileSync(join(import.meta.dirname, '..', path), 'utf8');
  const asked = [...read('platform/menus.ts').matchAll(/key: '(\w+)'/gu), ...read('wxt.config.ts').matchAll(/__MSG_(\w+)__/gu)].map(([, key]) => key);
  expect(asked.length).toBeGreaterThan(8);
  for (const locale of LOCALES) expect(Object.keys(JSON.parse(browserMessages(locale)) as object)).toEqual(expect.arrayContaining(asked));
});
