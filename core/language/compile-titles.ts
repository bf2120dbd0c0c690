import { fold } from '../text/fold.ts';
import { isUnspaced } from '../text/letters.ts';
import { byLast } from './by-last.ts';
import type { ReadyLanguage } from './ready-language.ts';

/** Of which words the names of news media are made, in all languages, folded: how a name that no table knows is told from a person's or a firm's. */
export interface Titles {
  readonly ends: ReadonlySet<string>;
  readonly begins: ReadonlySet<string>;
  /** Ends of grown-together words in scripts that part words; and in those that do not. */
  readonly tails: readonly string[];
  readonly unspaced: readonly string[];
  /** The same by their last character. */
  readonly unspacedByLast: ReadonlyMap<string, readonly string[]>;
  /** Title words behind which a name goes on: "Annals of Tides". */
  readonly open: ReadonlySet<string>;
  readonly belonging: ReadonlySet<string>;
  /** True for an address's part under which stories stand. */
  isStoryPath(part: string): boolean;
  /** True for a name that says it is a body's or a firm's and no medium's. */
  isInstitution(words: readonly string[]): boolean;
  /** True for a name that is made like a medium's and is none: "Canada Post". */
  isNone(name: string): boolean;
}

/** The test for words of which some, with `~`, stand for all that begin so. */
function oneOf(words: readonly string[]): (word: string) => boolean {
  const whole = new Set(words.filter((w) => !w.endsWith('~'))), stems = words.filter((w) => w.endsWith('~')).map((w) => w.slice(0, -1));
  return (word) => whole.has(word) || stems.some((stem) => word.startsWith(stem));
}

const made = new WeakMap<readonly ReadyLanguage[], Titles>();

/** Gathers what the languages say of titles; kept, for it is the same whatever language is read. */
export function compileTitles(languages: readonly ReadyLanguage[]): Titles {
  let titles = made.get(languages);
  if (!titles) {
    const words = (pick: (l: ReadyLanguage) => string | undefined): string[] => [...new Set(languages.flatMap((l) => pick(l)?.split(' ') ?? []))];
    const tails = words((l) => l.titleTails), unspaced = tails.filter(isUnspaced);
    const paths = oneOf(words((l) => l.storyPaths)), isBody = oneOf(words((l) => l.institutions));
    const nones = languages.flatMap((l) => l.noTitles?.split(', ') ?? []).map((none) => (isUnspaced(none) ? none : ` ${none} `.replace(/ ~|~ /u, '')));
    titles = {
      open: new Set(words((l) => l.titleOpen)),
      belonging: new Set(words((l) => l.belonging)),
      isStoryPath: (part) => paths(fold(part)),
      ends: new Set(words((l) => l.titleEnds)),
      begins: new Set(words((l) => l.titleBegins)),
      tails: tails.filter((t) => !isUnspaced(t)),
      unspaced, unspacedByLast: byLast(unspaced),
      isInstitution: (keys) => keys.some(isBody),
      isNone: (name) => nones.some((none) => ` ${fold(name)} `.includes(none)),
    };
    made.set(languages, titles);
  }
  return titles;
}
