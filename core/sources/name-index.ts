import { tokenise } from '../text/tokens.ts';
import { parsePublishers } from './parse-publishers.ts';
import type { Publisher } from './publisher.ts';
import { namesOf, type PublisherName } from './publisher-names.ts';
import { HOSTS, NAMES, type NamePlace, STEMS, wordSums } from './word-sums.ts';

/** No name goes on so. */
export const NOWHERE: NamePlace = -9;

/** All publishers, to be found by name (a tree of folded words that begins at `NAMES`; `STEMS` for inflected names) or by domain. */
export interface NameIndex {
  /** Where names begin, and stems of names that inflect. */
  readonly names: readonly NamePlace[];
  readonly stems: readonly NamePlace[];
  /** Where the letters `from` to `to` of a folded word lead; {@link NOWHERE} where no name goes on so. */
  step(place: NamePlace, word: string, from?: number, to?: number): NamePlace;
  /** The names that end at a place. */
  at(place: NamePlace): readonly PublisherName[];
  /** Publisher of a host: its own domain or the nearest parent that is known. */
  byHost(host: string): Publisher | null;
  /** Publishers known under exactly this name. */
  byName(name: string): readonly PublisherName[];
}

const NONE: readonly PublisherName[] = [];

/** Numbers that were written as what each adds to the one before it. */
function summed(steps: Int32Array): Int32Array {
  const sums = new Int32Array(steps.length);
  let sum = 0;
  for (let i = 0; i < steps.length; i += 1) {
    sum += steps[i] as number;
    sums[i] = sum;
  }
  return sums;
}

/**
 * Opens what {@link packPublishers} packed, as it lies in memory; a publisher's line is only read when a page first names
 * it. Throws where the file was cut.
 */
export function openPublishers(packed: Uint8Array): NameIndex {
  // Numbers must begin at a fourth byte; a file read into a part of a buffer may not.
  const { buffer, byteOffset } = packed.byteOffset % 4 === 0 ? packed : packed.slice();
  const [size = 0, links = 0, publishers = 0, bytes = 0] = packed.length < 16 ? [] : new Int32Array(buffer, byteOffset, 4);
  let at = byteOffset + 16;
  if (size === 0 || at + (size * 2 + links + publishers) * 4 + bytes !== byteOffset + packed.length) throw new Error('The table of publishers is damaged.');
  const next = (count: number): Int32Array => {
    at += count * 4;
    return new Int32Array(buffer, at - count * 4, count);
  };
  const table = next(size * 2), link = summed(next(links)), ends = summed(next(publishers));
  const lines = new Uint8Array(buffer, at, bytes), text = new TextDecoder();

  const step = (place: NamePlace, word: string, from = 0, to = word.length): NamePlace => {
    const [slot, check] = wordSums(place, word, from, to);
    for (let at = slot & (size - 1); table[at * 2 + 1] !== 0; at = (at + 1) & (size - 1)) if (table[at * 2] === check) return at;
    return NOWHERE;
  };
  const known = new Map<number, { publisher: Publisher; names: readonly PublisherName[] }>();
  const entryOf = (i: number): { publisher: Publisher; names: readonly PublisherName[] } => {
    let made = known.get(i);
    if (!made) {
      const publisher = parsePublishers(text.decode(lines.subarray(ends[i - 1] ?? 0, ends[i])), '')[0] as Publisher;
      made = { publisher, names: namesOf(publisher) };
      known.set(i, made);
    }
    return made;
  };
  const ended = new Map<NamePlace, readonly PublisherName[]>();
  const namesAt = (place: NamePlace): readonly PublisherName[] => {
    const value = table[place * 2 + 1] as number;
    if (value === 1) return NONE;
    let made = ended.get(place);
    if (!made) {
      const all: PublisherName[] = [];
      for (let i = value - 2, more = true; more; i += 1) {
        const packedLink = link[i] as number;
        all.push(entryOf(packedLink >> 9).names[(packedLink >> 1) & 255] as PublisherName);
        more = (packedLink & 1) === 1;
      }
      made = all;
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
        const found = step(HOSTS, h);
        if (found !== NOWHERE) return entryOf((table[found * 2 + 1] as number) - 2).publisher;
      }
      return null;
    },
    byName(name) {
      let place = NAMES;
      for (const key of tokenise(name).key) {
        place = step(place, key);
        if (place === NOWHERE) return NONE;
      }
      return place === NAMES ? NONE : namesAt(place);
    },
  };
}
