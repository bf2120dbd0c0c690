import { expect, test } from 'vitest';
import { beginsInScript, countUnspaced, firstLetter, hasLetter, hasScript, isUnspaced, LETTER, letterBefore, letterOf, lettersOnly, SCRIPTS, scriptOf, scripts } from './letters.ts';

/** Every character that Unicode gives to a class, below the planes of rare Han. */
function* characters(): Generator<[code: number, char: string]> {
  for (let code = 1; code < 0x20000; code += 1) if (code < 0xd800 || code > 0xdfff) yield [code, String.fromCodePoint(code)];
}

test('letters, numbers and marks are told as Unicode tells them', () => {
  const wrong: string[] = [];
  for (const [code, char] of characters()) {
    const bits = letterOf(code);
    if ((bits & LETTER.letter) !== 0 !== /\p{L}/u.test(char) || (bits & LETTER.begins) !== 0 !== /[\p{L}\p{N}]/u.test(char) || (bits & LETTER.mark) !== 0 !== /\p{M}/u.test(char)) wrong.push(`${code.toString(16)} ${char}`);
  }
  expect(wrong).toEqual([]);
});

test('capitals and small letters are told as Unicode tells them, but for letters without a pair', () => {
  const wrong: string[] = [];
  for (const [code, char] of characters()) {
    if (char.toLowerCase() === char.toUpperCase() || !/\p{L}/u.test(char) || /\p{Lt}|\p{Lm}/u.test(char)) continue;
    const bits = letterOf(code);
    if ((bits & LETTER.capital) !== 0 !== /\p{Lu}/u.test(char) || (bits & LETTER.small) !== 0 !== /\p{Ll}/u.test(char)) wrong.push(`${code.toString(16)} ${char}`);
  }
  expect(wrong).toEqual([]);
});

test("each script's letters are told as Unicode tells them, but for rare blocks", () => {
  const tests = SCRIPTS.map((name) => (name ? new RegExp(`\\p{Script=${name}}`, 'u') : null)), wrong = new Map<string, number>();
  for (const [code, char] of characters()) {
    if (code > 0xffff || !/\p{L}/u.test(char)) continue;
    const told = scriptOf(code), wanted = Math.max(0, tests.findIndex((t) => t?.test(char)));
    if (told !== wanted) wrong.set(`${SCRIPTS[told]} for ${SCRIPTS[wanted]}`, (wrong.get(`${SCRIPTS[told]} for ${SCRIPTS[wanted]}`) ?? 0) + 1);
  }
  // Letters for phonetics, Coptic among Greek.
  expect([...wrong.values()].reduce((a, b) => a + b, 0), JSON.stringify([...wrong])).toBeLessThan(200);
  for (const name of ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Cyrillic', 'Arabic', 'Hebrew', 'Devanagari'] as const)
    expect([...wrong].filter(([pair]) => pair.endsWith(` for ${name}`)).reduce((n, [, count]) => n + count, 0), name).toBeLessThan(40);
});

test('questions to whole texts', () => {
  expect(hasLetter('12 (3)', LETTER.letter)).toBe(false);
  expect(hasLetter('12 (é)', LETTER.letter)).toBe(true);
  expect(hasScript('Der Spiegel 新华社', scripts('Han'))).toBe(true);
  expect(hasScript('Der Spiegel', scripts('Han', 'Thai'))).toBe(false);
  expect(beginsInScript('ウォール', scripts('Katakana'))).toBe(true);
  expect(beginsInScript('', scripts('Katakana'))).toBe(false);
  expect(isUnspaced('Straße – Ελλάδα')).toBe(false);
  expect(countUnspaced('ABC 新华社')).toBe(3);
  expect(firstLetter('Émile') & LETTER.capital).not.toBe(0);
  expect(firstLetter('émile') & LETTER.capital).toBe(0);
  expect(firstLetter('')).toBe(0);
  expect(letterBefore('a𠮷', 3) & LETTER.unspaced).not.toBe(0);
  expect(lettersOnly('a-b 𠮷.')).toBe('ab𠮷');
});
