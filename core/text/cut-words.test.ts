import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparable, cutWords } from './cut-words.ts';
import { isZawgyi } from './zawgyi.ts';

const firsts = (text: string): string[] => cutWords(text).map((word) => word.latins[0] ?? word.run?.join('') ?? '');

test('a name without what an apostrophe parts from it', () => {
  expect(firsts('Kavanaugh’un, Brentholm\'s, l’attaque, Türkiye’nin')).toEqual(['kavanaugh', 'brentholm', 'attaque', 'turkiye']);
  expect(cutWords('O’Connor')[0]?.latins).toContain('oconnor');
});
test('Arabic and Hebrew words without what is written onto them, in their own letters', () => {
  expect(cutWords('والبرلمان')[0]?.forms).toEqual(expect.arrayContaining(['والبرلمان', 'برلمان']));
  expect(cutWords('بالصين')[0]?.forms).toContain('صين');
  expect(cutWords('ובממשלה')[0]?.forms).toContain('ממשלה');
  expect(cutWords('בית')[0]?.forms).toHaveLength(1);
});
test('katakana is a word, Han and hiragana around it are runs', () => {
  const words = cutWords('港湾局がブレントホルムを閉鎖、Panasonicも');
  expect(words.map((w) => [w.text, w.run !== null])).toEqual([['港湾局が', true], ['ブレントホルム', false], ['を閉鎖', true], ['Panasonic', false], ['も', true]]);
  expect(words[1]?.latins[0]).toBe('burentohorumu');
});
test('a Tibetan name goes on over the points between its syllables, and ends at a space or a stroke', () => {
  expect(cutWords('བསོད་ནམས་ ཕུན་ཚོགས།').map((w) => w.text)).toEqual(['བསོད་ནམས', 'ཕུན་ཚོགས']);
  expect(cutWords('བསོད་ནམས')[0]?.run?.length).toBeGreaterThan(5);
});
test('figures are no words, and a word behind figures is one', () => {
  expect(firsts('3명이 2019')).toEqual(['myeongi']);
  expect(firsts('12:30 — !')).toEqual([]);
});
test('Burmese in the old fonts is the same words as in Unicode', () => {
  for (const [zawgyi, unicode] of [['ျမန္မာ', 'မြန်မာ'], ['ေက်ာင္း', 'ကျောင်း'], ['ေျမငလ်င္', 'မြေငလျင်'], ['အေမရိကန္', 'အမေရိကန်'], ['ဆူနာမီႏွင့္', 'ဆူနာမီနှင့်']] as const) {
    expect(isZawgyi(zawgyi), zawgyi).toBe(true);
    expect(isZawgyi(unicode), unicode).toBe(false);
    expect(firsts(zawgyi), zawgyi).toEqual(firsts(unicode));
    expect(comparable(unicode)).toBe(unicode);
  }
});
test('signs of direction, joiners and pictures change no word', () => {
  expect(firsts('\u200fBrent\u200bholm\u200e 🚢 \ud800 port')).toEqual(['brentholm', 'port']);
  expect(firsts('می\u200cروند')).toHaveLength(2);
});
test('any text is cut into words of letters', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
    for (const word of cutWords(text)) {
      expect(word.text).not.toBe('');
      if (word.run) expect(word.run.length).toBeGreaterThan(0);
      else expect(word.latins.length).toBeGreaterThan(0);
    }
  }));
});
