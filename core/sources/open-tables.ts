import { checkBytes, ENDS, FREE, HEADER, LINES, SLOTS } from './packed-layout.ts';
import { hostTable } from './host-table.ts';
import { wholeLine } from './publisher-lines.ts';
import { CHECK_BITS, CHECK_SHIFT, type NamePlace, NOWHERE, wordSums } from './word-sums.ts';

/** The packed tables as they are read. */
export interface OpenTables {
  /** Where the letters `from` to `to` of a word lead from a place, {@link NOWHERE} if nowhere. */
  step(place: NamePlace, word: string, from: number, to: number): NamePlace;
  /** Publishers of whom a name ends at a place. */
  endingAt(place: NamePlace): number[];
  /** Publishers that may have a domain. */
  havingHost(host: string): number[];
  /** A publisher's line as it was written. */
  lineOf(publisher: number): string;
}

const NEWLINE = 10, CHECK_MASK = 2 ** CHECK_BITS - 1;
/** A bit for each of a word's sixteen slots that is used. */
const usedOf = (kinds: number): number => (kinds | (kinds >>> 1)) & 0x55555555;
/** How many of the even bits are set. */
function count(bits: number): number {
  const fours = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Reads what was packed (see {@link HEADER}) as it lies; only how much stands before each part is summed up. Throws where the file was cut. */
export function openTables(packed: Uint8Array): OpenTables {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
  const [size = 0, used = 0, links = 0, publishers = 0, bytes = 0] = Array.from({ length: packed.length < HEADER * 4 ? 0 : HEADER }, (_, i) => view.getInt32(i * 4, true));
  const parts = size / SLOTS, pages = Math.ceil(publishers / LINES);
  const lengths = [HEADER * 4, size / 4, parts * 4, pages * 4, checkBytes(used), links, links, publishers * 2, bytes];
  if (size === 0 || lengths.reduce((sum, length) => sum + length) !== packed.length) throw new Error('The table of publishers is damaged.');
  let at = 0;
  const [, kindsAt = 0, partsAt = 0, pagesAt = 0, checks = 0, publisherLow = 0, publisherHigh = 0, countries = 0, lines = 0] = lengths.map((length) => {
    at += length;
    return at - length;
  });

  const kinds = new Int32Array(size / 16), usedBefore = new Int32Array(size / 16);
  for (let i = 0, sum = 0; i < kinds.length; i += 1) {
    const sixteen = view.getInt32(kindsAt + i * 4, true);
    kinds[i] = sixteen;
    usedBefore[i] = sum;
    sum += count(usedOf(sixteen));
  }
  const summed = (from: number, length: number): Int32Array => {
    const sums = new Int32Array(length);
    for (let i = 0, sum = 0; i < length; i += 1) {
      sums[i] = sum;
      sum += view.getInt32(from + i * 4, true);
    }
    return sums;
  };
  const linksBefore = summed(partsAt, parts), pageStarts = summed(pagesAt, pages);
  const kindOf = (slot: number): number => ((kinds[slot >> 4] as number) >>> ((slot & 15) * 2)) & 3;
  const byte = (of: number): number => packed[of] as number;
  const text = new TextDecoder();
  let hosts: ReturnType<typeof hostTable> | null = null;
  return {
    step(place, word, from, to) {
      const sums = wordSums(place, word, from, to), check = sums >>> CHECK_SHIFT;
      let slot = sums & (size - 1);
      if (kindOf(slot) === FREE) return NOWHERE;
      let rank = (usedBefore[slot >> 4] as number) + count(usedOf(kinds[slot >> 4] as number) & ((1 << ((slot & 15) * 2)) - 1));
      for (;;) {
        const at = checks + ((rank * CHECK_BITS) >> 3);
        if ((((byte(at) | (byte(at + 1) << 8)) >> ((rank * CHECK_BITS) & 7)) & CHECK_MASK) === check) return slot;
        slot = (slot + 1) & (size - 1);
        rank = slot === 0 ? 0 : rank + 1;
        if (kindOf(slot) === FREE) return NOWHERE;
      }
    },
    endingAt(place) {
      const found: number[] = [];
      if (kindOf(place) !== ENDS) return found;
      let slot = place - (place % SLOTS), link = linksBefore[slot / SLOTS] as number;
      for (; slot <= place; slot += 1)
        for (let more = kindOf(slot) === ENDS; more; link += 1) {
          const bits = byte(publisherHigh + link);
          if (slot === place) found.push(((bits >> 1) << 8) | byte(publisherLow + link));
          more = (bits & 1) === 1;
        }
      return found;
    },
    havingHost(host) {
      hosts ??= hostTable(packed.subarray(lines), publishers);
      return hosts(host);
    },
    lineOf(publisher) {
      let start = lines + (pageStarts[Math.floor(publisher / LINES)] as number);
      for (let i = publisher % LINES; i > 0; i -= 1) start = packed.indexOf(NEWLINE, start) + 1;
      const country = text.decode(packed.subarray(countries + publisher * 2, countries + publisher * 2 + 2)).trim();
      return wholeLine(text.decode(packed.subarray(start, packed.indexOf(NEWLINE, start))), country);
    },
  };
}
