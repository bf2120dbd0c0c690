import { tokenise } from '../text/tokens.ts';
import { parsePublishers } from './parse-publishers.ts';
import type { Publisher } from './publisher.ts';
import { namesOf, type PublisherName } from './publisher-names.ts';

/** A place in the tree of names: the words read so far. */
export type NamePlace = number;
/** No name goes on so. */
export const NOWHERE: NamePlace = -1;

/** All publishers, to be found by name (a tree of folded words), by domain or by id. */
export interface NameIndex {
  /** Before the first word of a name. */
  readonly names: NamePlace;
  /** The same for names by the stems of all their words, for languages that inflect them: "Української правди", "Lidových novin". */
  readonly stems: NamePlace;
  /** Where the letters `from` to `to` of a folded word lead; {@link NOWHERE} where no name goes on so. */
  step(place: NamePlace, word: string, from?: number, to?: number): NamePlace;
  /** The names that end at a place. */
  at(place: NamePlace): readonly PublisherName[];
  /** Publisher of a host: its own domain or the nearest parent that is known. */
  byHost(host: string): Publisher | null;
  /** Publishers known under exactly this name. */
  byName(name: string): readonly PublisherName[];
  byId(id: string): Publisher | null;
}

const NEWLINE = 10, SPACE = 32, TAB = 9, BAR = 124, EQUALS = 61;
/** What a key is of stands before its first letter, so that a name is no domain. */
const OF_NAME = 1, OF_STEM = 2, OF_HOST = 3, OF_ID = 4;
/** Two sums over the letters of a key: FNV-1a, and one with another factor whose high bits come down. */
const FIRST = 0x01000193, SECOND = 0x5bd1e995;
const firstOf = (sum: number, code: number): number => Math.imul(sum ^ code, FIRST);
const secondOf = (sum: number, code: number): number => {
  const next = Math.imul(sum ^ code, SECOND);
  return next ^ (next >>> 15);
};
const NONE: readonly PublisherName[] = [];

/**
 * Opens what {@link packPublishers} packed. One pass over the bytes enters every name, domain and id into a table of
 * hashes (two sums of 32 bits a key: that two of a hundred thousand keys fall together has a chance of one in four
 * thousand millions); a publisher's line is only read when a page first names it.
 */
export function openPublishers(packed: Uint8Array): NameIndex {
  const head = packed.indexOf(NEWLINE), text = new TextDecoder();
  const [keys = 0, links = 0] = text.decode(packed.subarray(0, head)).split(' ').map(Number);
  let size = 1024;
  while (size < keys * 1.6) size *= 2;
  const last = size - 1;
  /** Three numbers a key, side by side for the processor's cache: both sums, and 0 free, -1 a place where nothing ends, else 1 + a link (names) or 1 + a publisher (hosts and ids). */
  const table = new Int32Array(size * 3);
  const linkPublisher = new Int32Array(links), linkName = new Uint8Array(links), linkNext = new Int32Array(links);
  const lines: number[] = [];

  /** Where a key stands, or would stand. */
  const find = (a: number, b: number): number => {
    let at = (a ^ (a >>> 15)) & last;
    while (table[at * 3 + 2] !== 0 && (table[at * 3] !== a || table[at * 3 + 1] !== b)) at = (at + 1) & last;
    return at * 3;
  };
  const enter = (a: number, b: number, as: number): number => {
    const at = find(a, b);
    if (table[at + 2] === 0) {
      table[at] = a;
      table[at + 1] = b;
      table[at + 2] = as;
    }
    return at;
  };
  let link = 0;
  const addLink = (place: number, publisher: number, name: number): void => {
    linkPublisher[link] = publisher;
    linkName[link] = name;
    // Namesakes stay in the order of the tables.
    if (table[place + 2] === -1) table[place + 2] = link + 1;
    else {
      let end = (table[place + 2] as number) - 1;
      while (linkNext[end] !== 0) end = (linkNext[end] as number) - 1;
      linkNext[end] = link + 1;
    }
    link += 1;
  };
  const begin = (of: number): [number, number] => [firstOf(0x811c9dc5, of), secondOf(0x2f0b4c47, of)];
  const names = enter(...begin(OF_NAME), -1), stems = enter(...begin(OF_STEM), -1);

  /**
   * Enters the words that stand at `from` and are parted by spaces, each as a key (`whole` false) or as the way to the
   * next (`whole` true: a name); returns where they end. Letters are counted as JavaScript counts them.
   */
  const enterWords = (from: number, of: number, whole: boolean, publisher: number, name: number): number => {
    const [a0, b0] = begin(of);
    let a = whole ? firstOf(a0, SPACE) : a0, b = whole ? secondOf(b0, SPACE) : b0, at = from;
    for (;;) {
      const byte = packed[at] as number;
      if (byte > SPACE && byte !== EQUALS && byte !== BAR) {
        let code = byte;
        if (byte < 0x80) at += 1;
        else if (byte < 0xe0) {
          code = ((byte & 0x1f) << 6) | ((packed[at + 1] as number) & 0x3f);
          at += 2;
        } else if (byte < 0xf0) {
          code = ((byte & 0x0f) << 12) | (((packed[at + 1] as number) & 0x3f) << 6) | ((packed[at + 2] as number) & 0x3f);
          at += 3;
        } else {
          const point = ((byte & 0x07) << 18) | (((packed[at + 1] as number) & 0x3f) << 12) | (((packed[at + 2] as number) & 0x3f) << 6) | ((packed[at + 3] as number) & 0x3f);
          const high = 0xd800 + ((point - 0x10000) >> 10);
          a = firstOf(a, high);
          b = secondOf(b, high);
          code = 0xdc00 + ((point - 0x10000) & 0x3ff);
          at += 4;
        }
        a = firstOf(a, code);
        b = secondOf(b, code);
        continue;
      }
      if (at === from) return at;
      if (!whole) {
        enter(a, b, publisher + 1);
        a = a0;
        b = b0;
      } else if (byte === SPACE) {
        enter(a, b, -1);
        a = firstOf(a, SPACE);
        b = secondOf(b, SPACE);
      } else addLink(enter(a, b, -1), publisher, name);
      if (byte !== SPACE) return at;
      at += 1;
    }
  };
  for (let at = head + 1; at < packed.length; at += 1) {
    const publisher = lines.length;
    lines.push(at);
    at = enterWords(at, OF_ID, false, publisher, 0);
    at = enterWords(packed.indexOf(BAR, at + 1) + 1, OF_HOST, false, publisher, 0);
    at = packed.indexOf(NEWLINE, at) + 1;
    for (let name = 0; packed[at] !== NEWLINE; name += 1) {
      const from = at;
      at = enterWords(from, OF_NAME, true, publisher, name);
      if (packed[at] === EQUALS) {
        const behind = at + 1, same = packed[behind] === TAB || packed[behind] === NEWLINE;
        at = enterWords(same ? from : behind, OF_STEM, true, publisher, name);
        if (same) at = behind;
      }
      if (packed[at] === TAB) at += 1;
    }
  }

  const known = new Map<number, Publisher>(), knownNames = new Map<number, readonly PublisherName[]>(), ended = new Map<NamePlace, readonly PublisherName[]>();
  const publisherAt = (i: number): Publisher => {
    let made = known.get(i);
    if (!made) {
      const from = lines[i] as number;
      made = parsePublishers(text.decode(packed.subarray(from, packed.indexOf(NEWLINE, from))), '')[0] as Publisher;
      known.set(i, made);
    }
    return made;
  };
  const nameAt = (i: number, name: number): PublisherName => {
    let made = knownNames.get(i);
    if (!made) {
      made = namesOf(publisherAt(i));
      knownNames.set(i, made);
    }
    return made[name] as PublisherName;
  };
  const publisherOf = (of: number, key: string): Publisher | null => {
    let [a, b] = begin(of);
    for (let i = 0; i < key.length; i += 1) {
      a = firstOf(a, key.charCodeAt(i));
      b = secondOf(b, key.charCodeAt(i));
    }
    const found = table[find(a, b) + 2] as number;
    return found > 0 ? publisherAt(found - 1) : null;
  };
  const step = (place: NamePlace, word: string, from = 0, to = word.length): NamePlace => {
    let a = firstOf(table[place] as number, SPACE), b = secondOf(table[place + 1] as number, SPACE);
    for (let i = from; i < to; i += 1) {
      a = firstOf(a, word.charCodeAt(i));
      b = secondOf(b, word.charCodeAt(i));
    }
    const next = find(a, b);
    return table[next + 2] === 0 ? NOWHERE : next;
  };
  const namesAt = (place: NamePlace): readonly PublisherName[] => {
    if ((table[place + 2] as number) < 0) return NONE;
    let made = ended.get(place);
    if (!made) {
      const all: PublisherName[] = [];
      for (let i = table[place + 2] as number; i > 0; i = linkNext[i - 1] as number) all.push(nameAt(linkPublisher[i - 1] as number, linkName[i - 1] as number));
      made = all;
      ended.set(place, made);
    }
    return made;
  };
  return {
    names, stems, step, at: namesAt,
    byHost(host) {
      for (let h = host.toLowerCase(); h.includes('.'); h = h.slice(h.indexOf('.') + 1)) {
        const found = publisherOf(OF_HOST, h);
        if (found) return found;
      }
      return null;
    },
    byName(name) {
      let place = names;
      for (const key of tokenise(name).key) {
        place = step(place, key);
        if (place === NOWHERE) return NONE;
      }
      return namesAt(place);
    },
    byId: (id) => publisherOf(OF_ID, id),
  };
}
