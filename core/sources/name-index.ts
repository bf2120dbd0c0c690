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
const NONE: readonly PublisherName[] = [];

/**
 * Opens what {@link packPublishers} packed. One pass over the bytes enters every name, domain and id into a table of
 * hashes (two words of 32 bits a key: that two of a hundred thousand keys fall together has a chance of one in four
 * thousand millions); a publisher's line is only read when a page first names it.
 */
export function openPublishers(packed: Uint8Array): NameIndex {
  const head = packed.indexOf(NEWLINE);
  const [keys = 0, links = 0] = new TextDecoder().decode(packed.subarray(0, head)).split(' ').map(Number);
  let size = 1024;
  while (size < keys * 1.6) size *= 2;
  const mask = size - 1;
  const first = new Int32Array(size), second = new Int32Array(size);
  /** 0 free, -1 a place where nothing ends, else 1 + a link (names) or 1 + a publisher (hosts and ids). */
  const value = new Int32Array(size);
  const linkPublisher = new Int32Array(links), linkName = new Uint8Array(links), linkNext = new Int32Array(links);
  const lines: number[] = [];
  let a = 0, b = 0;

  const begin = (of: number): void => {
    a = Math.imul(0x811c9dc5 ^ of, 0x01000193);
    b = Math.imul(0x2f0b4c47 ^ of, 0x5bd1e995);
  };
  // FNV-1a, and a second sum with other factors.
  const feed = (code: number): void => {
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
    b ^= b >>> 15;
  };
  /** The slot of the key fed so far; where it is free the key is not there yet. */
  const slot = (): number => {
    let at = (a ^ (a >>> 15)) & mask;
    while (value[at] !== 0 && (first[at] !== a || second[at] !== b)) at = (at + 1) & mask;
    return at;
  };
  const enter = (as: number): number => {
    const at = slot();
    if (value[at] === 0) {
      first[at] = a;
      second[at] = b;
      value[at] = as;
    }
    return at;
  };

  let at = head + 1;
  /** Feeds the letter at `at`, as JavaScript counts letters, and steps behind it. */
  const feedLetter = (byte: number): void => {
    if (byte < 0x80) {
      feed(byte);
      at += 1;
    } else if (byte < 0xe0) {
      feed(((byte & 0x1f) << 6) | ((packed[at + 1] as number) & 0x3f));
      at += 2;
    } else if (byte < 0xf0) {
      feed(((byte & 0x0f) << 12) | (((packed[at + 1] as number) & 0x3f) << 6) | ((packed[at + 2] as number) & 0x3f));
      at += 3;
    } else {
      const code = ((byte & 0x07) << 18) | (((packed[at + 1] as number) & 0x3f) << 12) | (((packed[at + 2] as number) & 0x3f) << 6) | ((packed[at + 3] as number) & 0x3f);
      feed(0xd800 + ((code - 0x10000) >> 10));
      feed(0xdc00 + ((code - 0x10000) & 0x3ff));
      at += 4;
    }
  };
  let link = 0;
  const addLink = (place: number, publisher: number, name: number): void => {
    linkPublisher[link] = publisher;
    linkName[link] = name;
    // Namesakes stay in the order of the tables.
    if (value[place] === -1) value[place] = link + 1;
    else {
      let end = (value[place] as number) - 1;
      while (linkNext[end] !== 0) end = (linkNext[end] as number) - 1;
      linkNext[end] = link + 1;
    }
    link += 1;
  };
  /** Enters the words that stand at `at`, and what ends behind the last. */
  const enterName = (of: number, publisher: number, name: number): void => {
    begin(of);
    for (;;) {
      feed(SPACE);
      for (let byte = packed[at] as number; byte > SPACE && byte !== EQUALS; byte = packed[at] as number) feedLetter(byte);
      const place = enter(-1);
      if (packed[at] !== SPACE) {
        addLink(place, publisher, name);
        return;
      }
      at += 1;
    }
  };
  begin(OF_NAME);
  const names = enter(-1);
  begin(OF_STEM);
  const stems = enter(-1);

  while (at < packed.length) {
    const publisher = lines.length;
    lines.push(at);
    begin(OF_ID);
    while (packed[at] !== BAR) feedLetter(packed[at] as number);
    enter(publisher + 1);
    at = packed.indexOf(BAR, at + 1) + 1;
    while (packed[at] !== BAR) {
      begin(OF_HOST);
      while (packed[at] !== BAR && packed[at] !== SPACE) feedLetter(packed[at] as number);
      enter(publisher + 1);
      if (packed[at] === SPACE) at += 1;
    }
    at = packed.indexOf(NEWLINE, at) + 1;
    for (let name = 0; packed[at] !== NEWLINE; name += 1) {
      const from = at;
      enterName(OF_NAME, publisher, name);
      if (packed[at] === EQUALS) {
        const behind = at + 1, same = packed[behind] === TAB || packed[behind] === NEWLINE;
        at = same ? from : behind;
        enterName(OF_STEM, publisher, name);
        if (same) at = behind;
      }
      if (packed[at] === TAB) at += 1;
    }
    at += 1;
  }

  const known = new Map<number, Publisher>(), knownNames = new Map<number, readonly PublisherName[]>(), ended = new Map<NamePlace, readonly PublisherName[]>();
  const publisherAt = (i: number): Publisher => {
    let made = known.get(i);
    if (!made) {
      const from = lines[i] as number;
      made = parsePublishers(new TextDecoder().decode(packed.subarray(from, packed.indexOf(NEWLINE, from))), '')[0] as Publisher;
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
  const find = (of: number, key: string): Publisher | null => {
    begin(of);
    for (let i = 0; i < key.length; i += 1) feed(key.charCodeAt(i));
    const found = value[slot()] as number;
    return found > 0 ? publisherAt(found - 1) : null;
  };
  const step = (place: NamePlace, word: string, from = 0, to = word.length): NamePlace => {
    a = first[place] as number;
    b = second[place] as number;
    feed(SPACE);
    for (let i = from; i < to; i += 1) feed(word.charCodeAt(i));
    const next = slot();
    return value[next] === 0 ? NOWHERE : next;
  };
  const namesAt = (place: NamePlace): readonly PublisherName[] => {
    if ((value[place] as number) < 0) return NONE;
    let made = ended.get(place);
    if (!made) {
      const all: PublisherName[] = [];
      for (let i = value[place] as number; i > 0; i = linkNext[i - 1] as number) all.push(nameAt(linkPublisher[i - 1] as number, linkName[i - 1] as number));
      made = all;
      ended.set(place, made);
    }
    return made;
  };
  return {
    names, stems, step, at: namesAt,
    byHost(host) {
      for (let h = host.toLowerCase(); h.includes('.'); h = h.slice(h.indexOf('.') + 1)) {
        const found = find(OF_HOST, h);
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
    byId: (id) => find(OF_ID, id),
  };
}
