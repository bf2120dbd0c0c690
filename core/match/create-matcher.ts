import { cutWords } from '../text/cut-words.ts';
import { nameWords } from './name-words.ts';
import type { NewsTable } from './news-table.ts';
import { numbersIn } from './numbers.ts';
import type { AllNewsWords } from './pack-news-words.ts';
import { poolLanguage } from './pool-language.ts';
import { heardWords } from './read-words.ts';
import { readTitle } from './read-title.ts';
import { type PoolText, TEXT_FEATURES, textFeatures } from './text-features.ts';
import { type PoolTitle, TITLE_FEATURES, titleFeatures } from './title-features.ts';
import { createWordPool } from './word-pool.ts';
import { writingOf } from './writing-of.ts';

/** The page whose original is looked for. */
export interface ComparedStory {
  /** BCP-47 or ISO 639-3 of the text. */
  readonly lang: string;
  readonly title: string;
  readonly text: string;
}

/** What a candidate is compared by; `text` '' where only its title is known. */
export interface MatchCandidate {
  readonly title: string;
  readonly text: string;
}

/** Number of news keys that tables may have. */
const MOST_KEYS = 512;
/** Of a page's text so many characters are read: a story's names stand in its beginning. Beside titles it only tells names, those of four classes of sound and more; without spaces as much stands in less, and every stretch of it is heard. */
const MOST_TEXT = 6_000, MOST_BESIDE_TITLES = 1_500, MOST_UNSPACED = 600;

const NONE_HELD = new Uint8Array(MOST_KEYS);

/** Compares pages with a pool of candidates that was read once. */
export interface Matcher {
  /** For each candidate the figures of {@link MATCH_FEATURES}, side by side in one list; those of titles alone where no candidate has a text. */
  features(page: ComparedStory): Float32Array;
}

/** All figures, those of titles first. */
export const MATCH_FEATURES: readonly string[] = [...TITLE_FEATURES, ...TEXT_FEATURES];

/**
 * Reads a pool of candidates. `words`: the news words of all languages, null for none; `lang`: the candidates' language where it is
 * known, else it is told by their titles.
 */
export function createMatcher(candidates: readonly MatchCandidate[], words: AllNewsWords | null, lang = ''): Matcher {
  const pool = createWordPool(), table = words ? poolLanguage(candidates.map((c) => c.title), words, lang) : null;
  const isKnown = (word: Parameters<NewsTable['keysOf']>[0]): boolean => (table?.keysOf(word).length ?? 0) > 0;
  const titles = candidates.map(({ title }): PoolTitle => {
    const read = readTitle(title, table);
    return {
      words: nameWords(read.words, read.headlineCase, isKnown).map(({ word, latin, writing }) => ({ id: pool.enter(latin), writing, keys: table?.keysOf(word) ?? [] })),
      keys: [...read.keys], numbers: read.numbers, marks: read.marks, size: read.size,
    };
  });
  const full = candidates.some((c) => c.text !== ''), keyRare = new Float32Array(MOST_KEYS);
  const texts = full ? readTexts(candidates, table, pool.enter, keyRare) : [];
  const width = full ? MATCH_FEATURES.length : TITLE_FEATURES.length;
  return {
    features(page) {
      const pageTable = words?.table(page.lang) ?? null, title = readTitle(page.title, pageTable), text = page.text.slice(0, full ? MOST_TEXT : writingOf(page.title) === 2 ? MOST_UNSPACED : MOST_BESIDE_TITLES), textWords = cutWords(text);
      const keys = new Uint8Array(MOST_KEYS), numbers = new Map<string, 1 | 2>();
      for (const key of title.keys) keys[key] = 1;
      for (const number of numbersIn(text)) numbers.set(number, 1);
      for (const number of title.numbers) numbers.set(number, 2);
      const levels = pool.levels(heardWords(title.words, 2)), textHeard = heardWords(textWords, full ? 3 : 4), textLevels = textHeard.length > 0 ? pool.levels(textHeard) : null;
      const places = pageTable?.places ?? MOST_KEYS;
      const pageTitle = { title, held: pageTable?.held ?? NONE_HELD, keys, places, placeCount: [...title.keys].filter((key) => key >= places).length, levels, textLevels, numbers };
      const out = new Float32Array(width * candidates.length);
      for (let i = 0; i < titles.length; i += 1) titleFeatures(pageTitle, titles[i] as PoolTitle, out.subarray(i * width, (i + 1) * width));
      if (full) {
        const textKeys = new Uint8Array(keys), found = pageTable?.keysIn(text, textWords) ?? new Set<number>();
        for (const key of found) textKeys[key] = 1;
        const both = new Uint8Array(levels.length);
        for (let i = 0; i < both.length; i += 1) both[i] = Math.max(levels[i] as number, textLevels?.[i] ?? 0);
        const pageText = { known: pageTable !== null, keys: textKeys, keyCount: textKeys.reduce((sum, on) => sum + on, 0), levels: both, numbers: new Set(numbers.keys()), length: title.size + page.text.length };
        for (let i = 0; i < texts.length; i += 1) if ((texts[i] as PoolText).ids.length > 0) textFeatures(pageText, texts[i] as PoolText, keyRare, out, i * width + TITLE_FEATURES.length);
      }
      return out;
    },
  };
}

/** Reads the candidates' titles and texts; `keyRare` is filled with how rare each news key is among them. */
function readTexts(candidates: readonly MatchCandidate[], table: NewsTable | null, enter: (latin: string) => number, keyRare: Float32Array): PoolText[] {
  const uses = new Map<number, number>(), numberUses = new Map<string, number>(), keyUses = new Map<number, number>();
  const count = <Key>(map: Map<Key, number>, key: Key): void => void map.set(key, (map.get(key) ?? 0) + 1);
  const read = candidates.map(({ title, text }) => {
    if (text === '') return null;
    const whole = `${title}. ${text}`, cut = cutWords(whole), found = new Map<number, { name: number; small: number }>();
    for (const { latin, writing } of nameWords(cut, false, () => false)) {
      if (latin.length < 3) continue;
      const id = enter(latin), seen = found.get(id) ?? { name: 0, small: 0 };
      if (writing === 2) seen.name += 1;
      else seen.small += 1;
      found.set(id, seen);
    }
    const numbers = new Set(numbersIn(whole)), keys = table?.keysIn(whole, cut) ?? new Set<number>();
    for (const id of found.keys()) count(uses, id);
    for (const number of numbers) count(numberUses, number);
    for (const key of keys) count(keyUses, key);
    return { found, numbers, keys, length: whole.length };
  });
  const all = Math.log(candidates.length + 1), rare = (n: number | undefined): number => Math.log((candidates.length + 1) / (n ?? 1)) / all;
  for (const [key, n] of keyUses) keyRare[key] = rare(n);
  return read.map((entry): PoolText => {
    if (!entry) return { ids: new Int32Array(0), names: new Uint8Array(0), rare: new Float32Array(0), numbers: new Map(), keys: [], length: 0 };
    const ids = [...entry.found];
    return {
      ids: Int32Array.from(ids, ([id]) => id), names: Uint8Array.from(ids, ([, { name, small }]) => (name >= Math.max(1, small) ? 1 : 0)), rare: Float32Array.from(ids, ([id]) => rare(uses.get(id))),
      numbers: new Map([...entry.numbers].map((number) => [number, rare(numberUses.get(number))])), keys: [...entry.keys], length: entry.length,
    };
  });
}
