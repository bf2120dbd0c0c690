/** A place in the tree of names: the words read so far. */
export type NamePlace = number;
/** Before the first word of a name, of a name's stems, and before a host. */
export const NAMES: NamePlace = -1, STEMS: NamePlace = -2, HOSTS: NamePlace = -3;

/**
 * Two sums over the place where a word stands and its letters `from` to `to`: where in the table it is looked for, and
 * the number by which it is known there (24 bits: among the two or three words that may stand in a slot one in eight million
 * is taken for another, and the eighth byte that is nought packs away). FNV-1a, and one with another factor whose high bits come down.
 */
export function wordSums(place: NamePlace, word: string, from: number, to: number): [slot: number, check: number] {
  let a = Math.imul(place ^ 0x811c9dc5, 0x01000193), b = Math.imul(place ^ 0x2f0b4c47, 0x5bd1e995);
  for (let i = from; i < to; i += 1) {
    const code = word.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
    b ^= b >>> 15;
  }
  return [a ^ (a >>> 15), b >>> 8];
}
