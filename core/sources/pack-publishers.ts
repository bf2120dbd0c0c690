import { tellNames } from './tell-names.ts';
import { checkBytes, ENDS, HEADER, LINES, MOST_PUBLISHERS, PASSED, SLOTS } from './packed-layout.ts';
import { parsePublishers } from './parse-publishers.ts';
import { shortLine } from './publisher-lines.ts';
import { namesOf } from './publisher-names.ts';
import { CHECK_BITS, CHECK_SHIFT, NAMES, type NamePlace, STEMS, wordSums } from './word-sums.ts';

/** A table of publishers and the country that they belong to, '' where each line says it itself. */
export interface PublisherTable {
  readonly country: string;
  readonly text: string;
}

/** The words of all names as a tree in one table: in each slot check + 1, 0 where it is free. null where the table is too small. */
function plant(ways: readonly { root: NamePlace; words: readonly string[]; publisher: number }[], size: number): { table: Uint16Array; ends: Map<NamePlace, Set<number>> } | null {
  const table = new Uint16Array(size), ends = new Map<NamePlace, Set<number>>();
  let used = 0;
  for (const { root, words, publisher } of ways) {
    let place = root;
    for (const word of words) {
      const sums = wordSums(place, word, 0, word.length), held = (sums >>> CHECK_SHIFT) + 1;
      place = sums & (size - 1);
      while (table[place] !== 0 && table[place] !== held) place = (place + 1) & (size - 1);
      if (table[place] === held) continue;
      table[place] = held;
      used += 1;
      if (used > size * 0.8) return null;
    }
    const known = ends.get(place);
    if (known) known.add(publisher);
    else ends.set(place, new Set([publisher]));
  }
  return { table, ends };
}

/** Checks side by side, {@link CHECK_BITS} each. */
function bits(checks: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(checkBytes(checks.length));
  for (const [i, check] of checks.entries()) {
    const at = (i * CHECK_BITS) >> 3, shifted = check << ((i * CHECK_BITS) & 7);
    (bytes[at] as number) |= shifted & 255;
    (bytes[at + 1] as number) |= shifted >> 8;
  }
  return bytes;
}

/** Numbers as four bytes each. */
function numbers(list: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(list.length * 4), view = new DataView(bytes.buffer);
  for (const [i, number] of list.entries()) view.setInt32(i * 4, number, true);
  return bytes;
}

/**
 * All tables as one file (see {@link HEADER}), so that a worker need not fold and cut twenty thousand names before it reads its
 * first page. Two words of one place that have one check share what follows: the names tell them apart. Throws where there are
 * more than {@link MOST_PUBLISHERS}.
 */
export function packPublishers(tables: readonly PublisherTable[]): Uint8Array {
  const ways: { root: NamePlace; words: readonly string[]; publisher: number }[] = [];
  const utf8 = new TextEncoder(), lines: string[] = [];
  let countries = '';
  const read = tables.flatMap(({ country, text }) => text.split('\n').flatMap((line) => parsePublishers(line, country).map((publisher) => ({ line, publisher }))));
  const told = tellNames(read.map(({ publisher }) => publisher));
  for (const { line, publisher } of read) {
    const at = lines.length;
    for (const { words, stems } of namesOf(publisher)) {
      ways.push({ root: NAMES, words, publisher: at });
      if (stems) ways.push({ root: STEMS, words: stems, publisher: at });
    }
    countries += publisher.country.padEnd(2);
    lines.push(`${shortLine(line, publisher, told)}\n`);
  }
  const publishers = lines.length;
  if (publishers > MOST_PUBLISHERS) throw new Error(`There are more than ${MOST_PUBLISHERS} publishers.`);
  let size = 1024, tree = plant(ways, size);
  while (!tree) {
    size *= 2;
    tree = plant(ways, size);
  }

  const kinds = new Uint8Array(size / 4), linksOf: number[] = Array(size / SLOTS).fill(0), checks: number[] = [], links: number[] = [], more: number[] = [];
  for (const [place, held] of tree.table.entries()) {
    if (held === 0) continue;
    const check = held - 1, own = [...(tree.ends.get(place) ?? [])];
    (kinds[place >> 2] as number) |= (own.length > 0 ? ENDS : PASSED) << ((place & 3) * 2);
    checks.push(check);
    (linksOf[Math.floor(place / SLOTS)] as number) += own.length;
    for (const [i, publisher] of own.entries()) {
      links.push(publisher & 255);
      more.push((publisher >> 8) * 2 + (i < own.length - 1 ? 1 : 0));
    }
  }
  const bytesOf: number[] = [], text = utf8.encode(lines.join(''));
  for (let i = 0; i < publishers; i += LINES) bytesOf.push(utf8.encode(lines.slice(i, i + LINES).join('')).length);
  const parts = [numbers([size, checks.length, links.length, publishers, text.length]), kinds, numbers(linksOf), numbers(bytesOf), bits(checks), links, more, utf8.encode(countries), text];
  const packed = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    packed.set(part, at);
    at += part.length;
  }
  return packed;
}
