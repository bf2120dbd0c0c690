/** A place in the tree of names: the words read so far. */
export type NamePlace = number;
/** Before the first word of a name, of a name's stems, and before a host. */
export const NAMES: NamePlace = -1, STEMS: NamePlace = -2, HOSTS: NamePlace = -3;

/** The high twelve bits of a sum: by them a word is known in its slot. */
export const CHECK_SHIFT = 20;
/** The low twenty bits: in a sum where a word is looked for, in a slot what it holds. */
export const VALUE_MASK = 2 ** CHECK_SHIFT - 1;

/**
 * Two sums in one number over the place where a word stands and its letters `from` to `to`: FNV-1a for the slot, and one
 * with another factor, whose high bits come down, for the check. Among the one or two words that may stand in a slot one in
 * four thousand is taken for another: whoever finds a name must compare its words.
 */
export function wordSums(place: NamePlace, word: string, from: number, to: number): number {
  let a = Math.imul(place ^ 0x811c9dc5, 0x01000193), b = Math.imul(place ^ 0x2f0b4c47, 0x5bd1e995);
  for (let i = from; i < to; i += 1) {
    const code = word.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
    b ^= b >>> 15;
  }
  return (b & ~VALUE_MASK) | ((a ^ (a >>> 15)) & VALUE_MASK);
}

/** The slot that holds a word with these sums, or the free one (0) where it would go. The table's length is a power of two, and not all of it is taken. */
export function seekSlot(table: Int32Array, sums: number): number {
  const mask = table.length - 1;
  let at = sums & mask;
  for (let held = table[at] as number; held !== 0 && (held ^ sums) >>> CHECK_SHIFT !== 0; held = table[at] as number) at = (at + 1) & mask;
  return at;
}
