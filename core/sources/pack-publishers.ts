import { parsePublishers } from './parse-publishers.ts';
import { namesOf } from './publisher-names.ts';
import { HOSTS, NAMES, type NamePlace, STEMS, wordSums } from './word-sums.ts';

/** A table of publishers and the country that they belong to, '' where each line says it itself. */
export interface PublisherTable {
  readonly country: string;
  readonly text: string;
}

/**
 * All tables as one file, so that a worker need not fold and cut twenty thousand names before it reads its first page.
 * Little-endian 32-bit numbers:
 * - 4: slots of the table (a power of two), links, publishers, bytes of the lines;
 * - the table, two numbers a slot, side by side for the processor's cache: the check (see {@link wordSums}) and the value:
 *   0 free, 1 a place where nothing ends, else 2 + a link or, for hosts, 2 + a publisher;
 * - the links, those of one place side by side, each less the one before it, for small numbers pack well: publisher × 512 +
 *   number of its name × 2 + 1 where another follows;
 * - the length of each publisher's line, and at last the lines in UTF-8, their countries filled in.
 * Throws where two words of one place can't be told apart by their sums: a name must then be written otherwise.
 */
export function packPublishers(tables: readonly PublisherTable[]): Uint8Array {
  /** Each place's links by place and word, in the order in which they must be entered: a place before those behind it. */
  const tree = new Map<string, { place: readonly string[]; links: number[] }>();
  const hosts = new Map<string, number>();
  const lines: string[] = [];
  const enter = (root: string, words: readonly string[], link: number): void => {
    for (let i = 1; i <= words.length; i += 1) {
      const way = [root, ...words.slice(0, i)], key = way.join(' ');
      let known = tree.get(key);
      if (!known) {
        known = { place: way, links: [] };
        tree.set(key, known);
      }
      if (i === words.length) known.links.push(link);
    }
  };
  for (const { country, text } of tables)
    for (const line of text.split('\n')) {
      const [publisher] = parsePublishers(line, country);
      if (!publisher) continue;
      const at = lines.length, fields = line.split('|');
      while (fields.length < 7) fields.push('');
      lines.push([publisher.id, ...fields.slice(1, 7), publisher.country].join('|'));
      for (const domain of publisher.domains) if (!hosts.has(domain)) hosts.set(domain, at);
      for (const [number, { words, stems }] of namesOf(publisher).entries()) {
        enter('name', words, at * 512 + number * 2);
        if (stems) enter('stem', stems, at * 512 + number * 2);
      }
    }

  let size = 1024;
  while (size < (tree.size + hosts.size) * 1.25) size *= 2;
  const table = new Int32Array(size * 2), links: number[] = [];
  const put = (place: NamePlace, word: string, value: number): number => {
    const [slot, check] = wordSums(place, word, 0, word.length);
    let at = slot & (size - 1);
    while (table[at * 2 + 1] !== 0) {
      if (table[at * 2] === check) throw new Error(`"${word}" can't be told from another word at the same place.`);
      at = (at + 1) & (size - 1);
    }
    table[at * 2] = check;
    table[at * 2 + 1] = value;
    return at;
  };
  const places = new Map<string, number>([['name', NAMES], ['stem', STEMS]]);
  for (const [key, { place, links: own }] of tree) {
    const before = places.get(place.slice(0, -1).join(' ')) as number;
    places.set(key, put(before, place.at(-1) as string, own.length === 0 ? 1 : 2 + links.length));
    own.forEach((link, i) => {
      links.push(i < own.length - 1 ? link + 1 : link);
    });
  }
  for (const [host, publisher] of hosts) put(HOSTS, host, 2 + publisher);

  const texts = lines.map((line) => new TextEncoder().encode(line));
  const bytes = texts.reduce((sum, text) => sum + text.length, 0);
  const numbers = 4 + size * 2 + links.length + lines.length;
  const packed = new Uint8Array(numbers * 4 + bytes), view = new DataView(packed.buffer);
  let at = 0;
  const write = (number: number): void => {
    view.setInt32(at, number, true);
    at += 4;
  };
  for (const list of [[size, links.length, lines.length, bytes], table]) for (const number of list) write(number);
  for (const [i, link] of links.entries()) write(link - (links[i - 1] ?? 0));
  let from = 0;
  for (const text of texts) {
    write(text.length);
    packed.set(text, numbers * 4 + from);
    from += text.length;
  }
  return packed;
}
