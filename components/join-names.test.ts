import { expect, test } from 'vitest';
import { LOCALES } from '../scripts/read-locales.ts';
import { joinNames } from './join-names.ts';

const NAMES = ['Reuters', 'AFP', 'Der Spiegel', '新华社', 'Kyodo'];

test('names are joined as browsers join them, in each language of the interface', () => {
  for (const folder of LOCALES) {
    const locale = folder.replace('_', '-'), format = new Intl.ListFormat(locale, { type: 'conjunction' });
    for (let i = 0; i <= NAMES.length; i += 1) expect(joinNames(NAMES.slice(0, i), locale), locale).toBe(format.format(NAMES.slice(0, i)));
  }
});

test('a language that has no line in the table is joined by the browser; Spanish changes its "y" before the sound of an i', () => {
  expect(joinNames(['A', 'B', 'C'], 'tr')).toBe('A, B ve C');
  expect(joinNames(['inglés', 'italiano'], 'es')).toBe('inglés e italiano');
  expect(joinNames(['agua', 'hielo'], 'es')).toBe('agua y hielo');
});
