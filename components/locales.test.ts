import { describe, expect, test } from 'vitest';
import { COUNTED, LOCALES, partsOf, readLocale, readPart, stemOf as stem } from '../scripts/read-locales.ts';

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
      const here = places(message), there = places(english[key] ?? english[`${stem(key)}_other`]);
      // A form for one, or for two, may leave the number to its word.
      if (/_(?:zero|one|two)$/u.test(key) && COUNTED.has(stem(key))) expect(there, key).toEqual(expect.arrayContaining(here));
      else expect(here, key).toEqual(there);
    }
  });
});
