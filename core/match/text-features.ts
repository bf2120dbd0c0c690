import type { NewsKey } from './news-table.ts';
import { LEVELS } from './word-pool.ts';

/** A candidate's title and text in the pool. */
export interface PoolText {
  /** Each word once: its number, whether it is a name, and how rare it is among the candidates, 0 to 1. */
  readonly ids: Int32Array;
  readonly names: Uint8Array;
  readonly rare: Float32Array;
  readonly numbers: ReadonlyMap<string, number>;
  readonly keys: readonly NewsKey[];
  readonly length: number;
}

/** The page as texts are compared with it. */
export interface PageText {
  readonly known: boolean;
  readonly keys: Uint8Array;
  /** Number of its news keys. */
  readonly keyCount: number;
  readonly levels: Uint8Array;
  readonly numbers: ReadonlySet<string>;
  readonly length: number;
}

/** What the likeness of a page and a text is weighed by, by place in the list of figures. */
export const TEXT_FEATURES: readonly string[] = [
  ...LEVELS.map((level) => `text name ${level}`),
  ...LEVELS.map((level) => `text word ${level}`),
  'text numbers', 'text numbers missing', 'page numbers missing', 'text keys', 'text keys missing', 'page keys missing', 'text length',
];
const NAME = 0, WORD = LEVELS.length, NUMBERS = LEVELS.length * 2, MISSING = NUMBERS + 1, PAGE_MISSING = NUMBERS + 2, KEYS = NUMBERS + 3, KEYS_MISSING = NUMBERS + 4, PAGE_KEYS = NUMBERS + 5, LENGTH = NUMBERS + 6;
/** Sums over a whole text are brought to the size of sums over a title. */
const SCALE = 0.3;

/** Writes the figures of a candidate's text beside a page into `out` from `from` on, one for each of {@link TEXT_FEATURES}. `keyRare`: how rare each news key is among the candidates, 0 to 1. */
export function textFeatures(page: PageText, candidate: PoolText, keyRare: Float32Array, out: Float32Array, from: number): void {
  out.fill(0, from, from + TEXT_FEATURES.length);
  const add = (feature: number, value: number): void => {
    out[from + feature] = (out[from + feature] as number) + value;
  };
  for (let i = 0; i < candidate.ids.length; i += 1) add((candidate.names[i] === 1 ? NAME : WORD) + (page.levels[candidate.ids[i] as number] as number), (candidate.rare[i] as number) * SCALE);
  for (const [number, rare] of candidate.numbers) add(page.numbers.has(number) ? NUMBERS : MISSING, number.length > 1 ? rare : rare * 0.3);
  for (const number of page.numbers) if (number.length > 1 && !candidate.numbers.has(number)) add(PAGE_MISSING, 0.5);
  let shared = 0;
  if (page.known)
    for (const key of candidate.keys) {
      const rare = keyRare[key] as number;
      if (page.keys[key] === 1) {
        add(KEYS, rare);
        shared += 1;
      } else add(KEYS_MISSING, rare * SCALE);
    }
  add(PAGE_KEYS, (page.keyCount - shared) * 0.1);
  const longer = Math.log((candidate.length + 1) / (page.length + 1));
  add(LENGTH, Math.min(4, longer * longer));
}
