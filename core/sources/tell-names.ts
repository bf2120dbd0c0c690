import { hasScript, scripts } from '../text/letters.ts';
import { tokenise } from '../text/tokens.ts';
import type { Alias, Publisher } from './publisher.ts';

const LATIN_OR_CYRILLIC = scripts('Latin', 'Cyrillic');

/** What a name is found by: its folded words, its capitals, what it is taken for. */
function foundBy({ text, ambiguous, ambiguousIn, isDefault }: Alias): string {
  const { key, cap } = tokenise(text);
  return [key.join(' '), cap.join(' '), ambiguous, ambiguousIn.join(' '), isDefault].join('|');
}

/** What the names of publishers tell beside each other. */
export interface NamesTold {
  /** True for a name by which a publisher is found no better than by those before it: the same folded words, of no other language. */
  isDouble(alias: Alias, earlier: readonly Alias[]): boolean;
  /** True where a name's language tells nothing: its letters are no other language's, and nobody else is called so. */
  isOfAnyLanguage(alias: Alias): boolean;
}

/**
 * Looks at the names of all publishers, so that the tables may give a name in both kinds of Chinese letters, and for each language,
 * and the package has it once. A name that several publishers have keeps its languages: they tell who is meant.
 */
export function tellNames(publishers: readonly Publisher[]): NamesTold {
  const owners = new Map<string, Publisher>(), shared = new Set<string>();
  const wordsOf = ({ text }: Alias): string => tokenise(text).key.join(' ');
  for (const publisher of publishers)
    for (const alias of publisher.aliases) {
      const words = wordsOf(alias);
      if ((owners.get(words) ?? publisher) !== publisher) shared.add(words);
      owners.set(words, publisher);
    }
  const ownLetters = ({ text }: Alias): boolean => !hasScript(text, LATIN_OR_CYRILLIC);
  return {
    isDouble(alias, earlier) {
      if (shared.has(wordsOf(alias))) return false;
      const same = foundBy(alias);
      return earlier.some((other) => (ownLetters(alias) || other.lang === null || other.lang === alias.lang) && foundBy(other) === same);
    },
    isOfAnyLanguage: (alias) => ownLetters(alias) && !alias.ambiguous && alias.ambiguousIn.length === 0 && !shared.has(wordsOf(alias)),
  };
}
