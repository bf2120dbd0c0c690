import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinSounds, likeness, soundLength, soundOf } from './sound.ts';

/** Longest common subsequence by the book, to hold the one in bits against. */
function common(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const next = [0];
    for (let i = 1; i <= b.length; i += 1) next.push(letter === b[i - 1] ? (row[i - 1] as number) + 1 : Math.max(row[i] as number, next[i - 1] as number));
    row = next;
  }
  return row[b.length] as number;
}
const latin = (most: number) => fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'), maxLength: most });

test('names sound alike in the spellings of several languages', () => {
  for (const [hard, ...others] of [['kavanaugh', 'kavano'], ['brentholm', 'prentolm'], ['lindqvist', 'lintkvist'], ['philip', 'filip'], ['cher', 'ser']] as [string, ...string[]][])
    for (const other of others) expect(soundOf(other, true), `${hard} and ${other}`).toBe(soundOf(hard, true));
  expect(soundOf('kawanuo', true)).toBe(soundOf('kavanaugh', true));
  expect(soundOf('kawanuo', false)).not.toBe(soundOf('kawanuo', true));
  expect(soundOf('market', true)).not.toBe(soundOf('mercy', true));
});
test('vowels have no sound, and no word is nothing', () => {
  expect(soundOf('', true)).toBe(0);
  expect(soundOf('aeiouhy', true)).toBe(0);
  expect(soundLength(0)).toBe(0);
});
test('a sound is at most ten classes long, and no two neighbours are of one class', () => {
  fc.assert(fc.property(latin(80), fc.boolean(), (word, lips) => {
    const sound = soundOf(word, lips), length = soundLength(sound);
    expect(length).toBeLessThanOrEqual(10);
    for (let i = 1; i < length; i += 1) expect((sound >> (3 * i)) & 7).not.toBe((sound >> (3 * (i - 1))) & 7);
    for (let i = 0; i < length; i += 1) expect((sound >> (3 * i)) & 7).toBeGreaterThan(0);
  }));
});
test('sounds put together are the sound of what is put together, where no spelling goes over the border', () => {
  // Syllables that end in a vowel and begin with one letter: no "ts", "ph", "ng" comes about between two of them.
  const syllable = fc.tuple(fc.constantFrom(...'bdfklmnrvz'), fc.constantFrom(...'aeio')).map(([a, b]) => a + b), word = fc.array(syllable, { maxLength: 9 }).map((all) => all.join(''));
  fc.assert(fc.property(word, word, word, fc.boolean(), (a, b, c, lips) => {
    expect(joinSounds(soundOf(a, lips), soundOf(b, lips))).toBe(soundOf(a + b, lips));
    expect(joinSounds(joinSounds(soundOf(a, lips), soundOf(b, lips)), soundOf(c, lips))).toBe(soundOf(a + b + c, lips));
  }));
});
test('likeness is twice the longest common subsequence by both lengths', () => {
  fc.assert(fc.property(latin(30), latin(60), (a, b) => {
    if (a.length + b.length > 0) expect(likeness(a, b)).toBeCloseTo((2 * common(a, b)) / (a.length + b.length), 12);
  }));
  expect(likeness('brentholm', 'brentholm')).toBe(1);
  expect(likeness('abc', 'xyz')).toBe(0);
});
test('likeness looks at thirty letters of a word without end, and forgets the word before', () => {
  expect(likeness('a'.repeat(10_000), 'b'.repeat(10_000))).toBe(0);
  likeness('zzzz', 'qqqq');
  expect(likeness('aaaa', 'zzzz')).toBe(0);
});
