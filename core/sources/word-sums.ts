/** A place in the tree of names: the words read so far. */
export type NamePlace = number;
/** Before the first word of a name, and of a name's stems. */
export const NAMES: NamePlace = -1, STEMS: NamePlace = -2;
/** No name goes on so. */
export const NOWHERE: NamePlace = -9;

/** The high bits of the sums are the check, the low twenty-seven say from which slot on a word is looked for. */
export const CHECK_BITS = 5, CHECK_SHIFT = 32 - CHECK_BITS;
const SLOT_MASK = 2 ** CHECK_SHIFT - 1;

/**
 * Two sums in one number over the place where a word stands and its letters `from` to `to`: FNV-1a for the slot, and one
 * with another factor, whose high bits come down, for the check, by which a word is known in its slot. Of the words that are in
 * no table about one in twenty is taken for another: whoever finds a name must compare its words.
 */
export function wordSums(place: NamePlace, word: string, from: number, to: number): number {
  let a = Math.imul(place ^ 0x811c9dc5, 0x01000193), b = Math.imul(place ^ 0x2f0b4c47, 0x5bd1e995);
  for (let i = from; i < to; i += 1) {
    const code = word.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
    b ^= b >>> 15;
  }
  return (b & ~SLOT_MASK) | ((a ^ (a >>> 15)) & SLOT_MASK);
}
