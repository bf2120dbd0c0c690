import { expect, test } from 'vitest';
import { LOCALES } from '../scripts/read-locales.ts';
import { smallNumber } from './small-number.ts';

test('small numbers are written and counted as browsers do it, in each language of the interface', () => {
  for (const folder of LOCALES) {
    const locale = folder.replace('_', '-'), numbers = new Intl.NumberFormat(locale), plurals = new Intl.PluralRules(locale);
    for (let n = 0; n < 1_000; n += 1) expect(smallNumber(n, locale), `${locale} ${n}`).toEqual({ written: numbers.format(n), form: plurals.select(n) });
  }
});

test('all other numbers and languages are left to the browser', () => {
  for (const value of [-1, 0.5, 1_000, Number.NaN, Number.POSITIVE_INFINITY]) expect(smallNumber(value, 'en')).toBeNull();
  expect(smallNumber(1, 'tr')).toBeNull();
});
