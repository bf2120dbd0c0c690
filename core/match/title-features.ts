import type { NewsKey } from './news-table.ts';
import type { ReadTitle } from './read-title.ts';
import { MARKS } from './read-title.ts';
import { LEVELS } from './word-pool.ts';
import type { Writing } from './name-words.ts';

/** A candidate's title in the pool. */
export interface PoolTitle {
  readonly words: readonly { readonly id: number; readonly writing: Writing; readonly keys: readonly NewsKey[] }[];
  readonly keys: readonly NewsKey[];
  readonly numbers: readonly string[];
  readonly marks: number;
  readonly size: number;
}

/** The page as titles are compared with it. */
export interface PageTitle {
  readonly title: ReadTitle;
  /** By news key: 1 where its language has words for it, so that their absence tells something. */
  readonly held: Uint8Array;
  /** By news key: 1 where the title has it. */
  readonly keys: Uint8Array;
  /** From this key on keys are places; so many of the title are. */
  readonly places: NewsKey;
  readonly placeCount: number;
  /** By word of the pool: {@link LEVELS} in the title, and in the text. */
  readonly levels: Uint8Array;
  readonly textLevels: Uint8Array | null;
  /** Numbers of title and text, by place: 2 in the title, 1 only in the text. */
  readonly numbers: ReadonlyMap<string, 1 | 2>;
}

const WRITINGS = ['small', 'capital', 'name'] as const;
const MARK_NAMES = Object.keys(MARKS) as (keyof typeof MARKS)[];
/** From this level on a word of the text says a name that the title does not. */
const IN_TEXT = 5;

/** What the likeness of a page and a title is weighed by, by place in the list of figures. */
export const TITLE_FEATURES: readonly string[] = [
  // Words of the candidate's title that the page's title says, by how they are written and how well they were found.
  ...WRITINGS.flatMap((writing) => LEVELS.map((level) => `${writing} ${level}`)),
  // News words in both titles, or only in the candidate's; names that only the page's text says.
  'said', 'unsaid', 'in text', 'words left', 'share found', 'keys shared', 'keys unshared', 'places shared', 'places unshared', 'places of the page unshared',
  'small number missing', 'number missing', 'small number', 'number', 'number in text', 'numbers of the page missing',
  ...MARK_NAMES.flatMap((mark) => [`${mark} both`, `${mark} candidate`, `${mark} page`]),
  'length',
];
const at = new Map(TITLE_FEATURES.map((name, i) => [name, i]));
const place = (name: string): number => at.get(name) as number;
const SAID = place('said'), UNSAID = place('unsaid'), IN = place('in text'), LEFT = place('words left'), SHARE = place('share found'), SHARED = place('keys shared'), UNSHARED = place('keys unshared'), PLACE_SHARED = place('places shared'), PLACE_UNSHARED = place('places unshared'), PLACE_OF_PAGE = place('places of the page unshared');
const SMALL_MISSING = place('small number missing'), MISSING = place('number missing'), SMALL = place('small number'), NUMBER = place('number'), NUMBER_IN_TEXT = place('number in text'), PAGE_MISSING = place('numbers of the page missing');
const MARK_AT = place(`${MARK_NAMES[0]} both`), LENGTH = place('length');

/** Writes the figures of a candidate's title beside a page into `out`, one for each of {@link TITLE_FEATURES}. */
export function titleFeatures(page: PageTitle, candidate: PoolTitle, out: Float32Array): void {
  out.fill(0, 0, TITLE_FEATURES.length);
  const add = (feature: number, value: number): void => {
    out[feature] = (out[feature] as number) + value;
  };
  let found = 0;
  for (const { id, writing, keys } of candidate.words) {
    const level = page.levels[id] as number;
    let said = false, held = false;
    for (const key of keys) {
      if (page.keys[key] === 1) said = true;
      if (page.held[key] === 1) held = true;
    }
    if (level > 0) {
      add(writing * LEVELS.length + level, 1);
      found += 1;
    } else if (said) {
      add(SAID, 1);
      found += 1;
    } else {
      if (writing > 0 && page.textLevels && (page.textLevels[id] as number) >= IN_TEXT) add(IN, 1);
      if (held) add(UNSAID, 1);
      else add(writing * LEVELS.length, 1);
    }
  }
  add(LEFT, candidate.words.length - found);
  add(SHARE, found / Math.max(1, candidate.words.length));
  let placesShared = 0;
  for (const key of candidate.keys) {
    const shared = page.keys[key] === 1, isPlace = key >= page.places;
    if (shared && isPlace) placesShared += 1;
    if (shared || page.held[key] === 1) add(isPlace ? (shared ? PLACE_SHARED : PLACE_UNSHARED) : shared ? SHARED : UNSHARED, 1);
  }
  add(PLACE_OF_PAGE, page.placeCount - placesShared);
  for (const number of candidate.numbers) {
    const where = page.numbers.get(number), small = number.length < 2;
    add(where === 2 ? (small ? SMALL : NUMBER) : where === 1 && !small ? NUMBER_IN_TEXT : small ? SMALL_MISSING : MISSING, 1);
  }
  for (const number of page.title.numbers) if (!candidate.numbers.includes(number)) add(PAGE_MISSING, 1);
  for (let i = 0; i < MARK_NAMES.length; i += 1) {
    const bit = 1 << i, mine = (page.title.marks & bit) !== 0, theirs = (candidate.marks & bit) !== 0;
    if (mine || theirs) add(MARK_AT + i * 3 + (mine && theirs ? 0 : theirs ? 1 : 2), 1);
  }
  const longer = Math.log((candidate.size + 1) / (page.title.size + 1));
  add(LENGTH, Math.min(1, longer * longer));
}
