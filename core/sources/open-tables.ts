import { ENDS, FREE, HEADER, PASSED } from './packed-layout.ts';
import { wholeLine } from './publisher-lines.ts';
import { CHECK_SHIFT } from './word-sums.ts';

/** The packed tables as they are read. */
export interface OpenTables {
  /** Of each slot the check and {@link PASSED}, or {@link ENDS} + the first of its links; 0 where it is free. */
  readonly table: Int32Array;
  /** The links: a publisher each, and 1 where another follows at the same place. */
  readonly publishers: Uint16Array;
  readonly more: Uint8Array;
  /** A publisher's line as it was written. */
  lineOf(publisher: number): string;
}

const NEWLINE = 10;

/** Lays out what was packed (see {@link HEADER}) for look-ups. Throws where the file was cut. */
export function openTables(packed: Uint8Array): OpenTables {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
  const [size = 0, used = 0, links = 0, count = 0, lineBytes = 0] = Array.from({ length: packed.length < HEADER * 4 ? 0 : HEADER }, (_, i) => view.getInt32(i * 4, true));
  const lengths = [HEADER * 4, size / 4, used, Math.ceil(used / 2), links, links, count * 2, lineBytes];
  if (size === 0 || lengths.reduce((sum, length) => sum + length) !== packed.length) throw new Error('The table of publishers is damaged.');
  let from = 0;
  const next = (length: number): Uint8Array => {
    from += length;
    return packed.subarray(from - length, from);
  };
  next(HEADER * 4);
  const kinds = next(size / 4), low = next(used), high = next(Math.ceil(used / 2)), publisherLow = next(links), publisherHigh = next(links);

  const publishers = new Uint16Array(links), more = new Uint8Array(links);
  for (let i = 0; i < links; i += 1) {
    const bits = publisherHigh[i] as number;
    publishers[i] = ((bits >> 1) << 8) | (publisherLow[i] as number);
    more[i] = bits & 1;
  }
  const table = new Int32Array(size);
  for (let slot = 0, i = 0, link = 0; slot < size; slot += 1) {
    const kind = ((kinds[slot >> 2] as number) >> ((slot & 3) * 2)) & 3;
    if (kind === FREE) continue;
    const check = (low[i] as number) | ((((high[i >> 1] as number) >> ((i & 1) * 4)) & 15) << 8);
    table[slot] = (check << CHECK_SHIFT) | (kind === PASSED ? PASSED : ENDS + link);
    i += 1;
    if (kind === PASSED) continue;
    // The links of the next place begin behind this one's last: no slot need say where.
    while (more[link] === 1) link += 1;
    link += 1;
  }
  const text = new TextDecoder(), countries = text.decode(next(count * 2));
  // A copy, so that the rest of the file need not be kept.
  const lines = next(lineBytes).slice(), ends = new Int32Array(count);
  for (let i = 0, end = -1; i < count; i += 1) {
    end = lines.indexOf(NEWLINE, end + 1);
    ends[i] = end;
  }
  return {
    table, publishers, more,
    lineOf: (i) => wholeLine(text.decode(lines.subarray(i === 0 ? 0 : (ends[i - 1] as number) + 1, ends[i])), countries.slice(i * 2, i * 2 + 2).trim()),
  };
}
