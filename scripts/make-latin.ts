// `node scripts/make-latin.ts`: writes core/text/latin-table.ts from any-ascii and the browser's own order of Han characters.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import anyAscii from 'any-ascii';

/** The blocks of living alphabets and syllabaries; Hangul is spelled by rule and Han found by order. */
const BLOCKS: readonly (readonly [number, number])[] = [
  [0xc0, 0x24f], [0x250, 0x2af], [0x370, 0x3ff], [0x400, 0x52f], [0x531, 0x58f], [0x5d0, 0x5f4], [0x610, 0x6ff], [0x710, 0x7ff], [0x900, 0xdff], [0xe00, 0xeff], [0xf00, 0xfff], [0x1000, 0x109f],
  [0x10a0, 0x10ff], [0x1200, 0x139f], [0x13a0, 0x13ff], [0x1780, 0x17ff], [0x1800, 0x18af], [0x1c90, 0x1cbf], [0x1e00, 0x1fff], [0x2d30, 0x2d7f], [0x3041, 0x312f],
];
const plain = (code: number): string => anyAscii(String.fromCodePoint(code)).toLowerCase().replace(/[^a-z0-9]/gu, '');

const rows = BLOCKS.map(([first, last]) => {
  const letters = Array.from({ length: last - first + 1 }, (_, i) => plain(first + i));
  return `  [${first}, '${letters.join(' ').trimEnd()}'],`;
});

const order = new Intl.Collator('zh-u-co-pinyin');
const han = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, i) => String.fromCodePoint(0x4e00 + i)).map((char) => ({ char, reading: plain(char.codePointAt(0) as number) })).filter((h) => h.reading !== '').sort((a, b) => order.compare(a.char, b.char));
const places = new Map<string, number[]>();
for (const [i, { reading }] of han.entries()) places.set(reading, [...(places.get(reading) ?? []), i]);
const middles = [...places].filter(([, at]) => at.length > 2).map(([reading, at]) => ({ reading, middle: at[at.length >> 1] as number })).sort((a, b) => a.middle - b.middle);
/** Between the middles of two readings, the place that leaves fewest characters on the wrong side. */
const firsts = middles.map(({ reading, middle }, i) => {
  const before = middles[i - 1];
  if (!before) return 0;
  const between = han.slice(before.middle, middle);
  let wrong = between.filter((h) => h.reading === before.reading).length, least = wrong, best = before.middle;
  for (const [n, h] of between.entries()) {
    wrong += h.reading === before.reading ? -1 : h.reading === reading ? 1 : 0;
    if (wrong < least) [least, best] = [wrong, before.middle + n + 1];
  }
  return best;
});
const readings = middles.map(({ reading }, i) => `${reading}${han[firsts[i] as number]?.char}`).join(' ');

writeFileSync(join(import.meta.dirname, '..', 'core', 'text', 'latin-table.ts'), `// Written by scripts/make-latin.ts from any-ascii 0.3.3 (ISC licence, https://github.com/anyascii/anyascii) and Unicode's order of Han by pinyin; not to be changed by hand.

/** First code point of a block, and for each of its characters the Latin letters that stand for it, '' for none. */
export const LATIN_BLOCKS: readonly (readonly [number, string])[] = [
${rows.join('\n')}
];

/** Readings in the order of pinyin, each with the first character that is read so. */
export const HAN_READINGS =
  '${readings}';
`);
