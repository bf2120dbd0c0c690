import { CHECK_BITS } from './word-sums.ts';

/**
 * How the tables of publishers lie in one file: as it packs best, like beside like, and nothing that can be counted while it is
 * opened.
 * - {@link HEADER} little-endian 32-bit numbers: slots of the table of names (a power of two), slots that are used,
 *   links, publishers, bytes of the lines;
 * - what each slot is, four to a byte, the first in the low bits: {@link FREE}, {@link PASSED} or {@link ENDS};
 * - how many links each {@link SLOTS} slots have, and how many bytes each {@link LINES} lines, in 32 bits;
 * - of the used slots, in their order, the checks, five bits each, the first in the low bits (see `wordSums`), and a byte more;
 * - the links: for each place where names end, in the order of the slots, whose they are: the low bytes of the
 *   publishers' numbers, then the high ones × 2 + 1 where another follows at the same place;
 * - each publisher's country, two letters or spaces, then its line (see `shortLine`) and a newline, in UTF-8.
 */
export const HEADER = 5;
/** A slot without a word, one with a word where no name ends, and one where names end. */
export const FREE = 0, PASSED = 1, ENDS = 2;
/** Seven bits and a byte say which publisher. */
export const MOST_PUBLISHERS = 2 ** 15;
/** So many slots' links, and so many lines, are counted together: what is asked for is sought among them. */
export const SLOTS = 64, LINES = 64;
/** How many bytes so many checks take: {@link CHECK_BITS} each, and a byte behind the last, so that two bytes can be read for each. */
export const checkBytes = (checks: number): number => Math.ceil((checks * CHECK_BITS) / 8) + 1;
