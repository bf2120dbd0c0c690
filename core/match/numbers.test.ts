import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersIn } from './numbers.ts';

const ZEROS: Record<string, number> = { Arabic: 0x660, Persian: 0x6f0, 'N’Ko': 0x7c0, Devanagari: 0x966, Bengali: 0x9e6, Gurmukhi: 0xa66, Gujarati: 0xae6, Tamil: 0xbe6, Telugu: 0xc66, Kannada: 0xce6, Malayalam: 0xd66, Thai: 0xe50, Lao: 0xed0, Tibetan: 0xf20, Burmese: 0x1040, Khmer: 0x17e0, Mongolian: 0x1810, wide: 0xff10 };

test.each(Object.entries(ZEROS))('%s figures', (_, zero) => {
  const written = [...'1424'].map((figure) => String.fromCharCode(zero + Number(figure))).join('');
  expect(numbersIn(`a ${written} b`)).toEqual(['1424']);
});
test('marks between thousands are none, one before a part is a point', () => {
  for (const text of ['1,424,000', '1.424.000', '1’424’000', '1\u00a0424\u00a0000', '1\u202f424\u202f000', '١٬٤٢٤٬٠٠٠']) expect(numbersIn(text), text).toEqual(['1424000']);
  expect(numbersIn('5:30 or 5.30 or 5,30 or ٥٫٣٠')).toEqual(['5.30', '5.30', '5.30', '5.30']);
  expect(numbersIn('3-1, 2019.')).toEqual(['3', '1', '2019']);
  expect(numbersIn('no figures')).toEqual([]);
  expect(numbersIn('第47届，3명')).toEqual(['47', '3']);
});
test('never throws, and gives figures and points only', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
    for (const number of numbersIn(text)) expect(number).toMatch(/^\d+(?:\.\d+)?$/u);
  }));
  expect(numbersIn('9'.repeat(10_000)).length).toBeGreaterThan(0);
});
