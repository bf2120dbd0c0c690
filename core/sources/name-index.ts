import { tokenise } from '../text/tokens.ts';
import { openTables } from './open-tables.ts';
import { parsePublishers } from './parse-publishers.ts';
import type { Publisher } from './publisher.ts';
import { namesOf, type PublisherName } from './publisher-names.ts';
import { NAMES, type NamePlace, NOWHERE, STEMS } from './word-sums.ts';

/** All publishers, to be found by name (a tree of folded words that begins at `NAMES`; `STEMS` for inflected names) or by domain. */
export interface NameIndex {
  /** Where names begin, and stems of names that inflect. */
  readonly names: readonly NamePlace[];
  readonly stems: readonly NamePlace[];
  /** Where the letters `from` to `to` of a folded word lead; {@link NOWHERE} where no name goes on so. */
  step(place: NamePlace, word: string, from?: number, to?: number): NamePlace;
  /** The names that end at a place; also one that only has the same sums as the words read, so compare them. */
  at(place: NamePlace): readonly PublisherName[];
  /** Publisher of a host: its own domain or the nearest parent that is known. */
  byHost(host: string): Publisher | null;
  /** Publishers known under exactly this name. */
  byName(name: string): readonly PublisherName[];
}

const NONE: readonly PublisherName[] = [];

/** What a publisher's line says, read. */
interface Entry {
  readonly publisher: Publisher;
  readonly names: readonly PublisherName[];
}

/**
 * Opens what {@link packPublishers} packed; a publisher's line is only read when a page first names it. Throws where the
 * file was cut.
 */
export function openPublishers(packed: Uint8Array): NameIndex {
  const tables = openTables(packed);
  const step: NameIndex['step'] = (place, word, from = 0, to = word.length) => tables.step(place, word, from, to);
  const follow = (root: NamePlace, words: readonly string[]): NamePlace => words.reduce((place, word) => (place === NOWHERE ? NOWHERE : step(place, word)), root);
  const known = new Map<number, Entry>();
  const entryOf = (i: number): Entry => {
    let made = known.get(i);
    if (!made) {
      const publisher = parsePublishers(tables.lineOf(i), '')[0] as Publisher;
      made = { publisher, names: namesOf(publisher) };
      known.set(i, made);
    }
    return made;
  };
  const ended = new Map<NamePlace, readonly PublisherName[]>();
  const namesAt = (place: NamePlace): readonly PublisherName[] => {
    let made = ended.get(place);
    if (!made) {
      const ending = tables.endingAt(place);
      if (ending.length === 0) return NONE;
      made = ending.flatMap((i) => entryOf(i).names.filter((n) => follow(NAMES, n.words) === place || (n.stems !== null && follow(STEMS, n.stems) === place)));
      ended.set(place, made);
    }
    return made;
  };
  return {
    names: [NAMES], stems: [STEMS],
    step,
    at: namesAt,
    byHost(host) {
      for (let h = host.toLowerCase(); h.includes('.'); h = h.slice(h.indexOf('.') + 1)) {
        const found = tables.havingHost(h).find((i) => entryOf(i).publisher.domains.includes(h));
        if (found !== undefined) return entryOf(found).publisher;
      }
      return null;
    },
    byName(name) {
      const words = tokenise(name).key, place = follow(NAMES, words);
      return place === NAMES || place === NOWHERE ? NONE : namesAt(place).filter((n) => n.words.length === words.length && n.words.every((word, i) => word === words[i]));
    },
  };
}
