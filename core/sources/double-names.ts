import { hasScript, scripts } from '../text/letters.ts';
import { tokenise } from '../text/tokens.ts';
import type { Alias, Publisher } from './publisher.ts';

const LATIN_OR_CYRILLIC = scripts('Latin', 'Cyrillic');

/** What a name is found by: its folded words, its capitals, what it is taken for. */
function foundBy({ text, ambiguous, ambiguousIn, isDefault }: Alias): string {
  const { key, cap } = tokenise(text);
  return [key.join(' '), cap.join(' '), ambiguous, ambiguousIn.join(' '), isDefault].join('|');
}

/**
 * Tells names by which a publisher is found no better than by those before them: the same folded words, of no other language. So
 * the tables may give a name in both kinds of Chinese letters, and for each language, and the package has it once. A name that
 * several publishers have keeps its languages: they tell who is meant.
 */
export function doubleNames(publishers: readonly Publisher[]): (alias: Alias, earlier: readonly Alias[]) => boolean {
  const owners = new Map<string, Publisher>(), shared = new Set<string>();
  for (const publisher of publishers)
    for (const { text } of publisher.aliases) {
      const words = tokenise(text).key.join(' ');
      if ((owners.get(words) ?? publisher) !== publisher) shared.add(words);
      owners.set(words, publisher);
    }
  return (alias, earlier) => {
    if (shared.has(tokenise(alias.text).key.join(' '))) return false;
    const same = foundBy(alias), anyLanguage = !hasScript(alias.text, LATIN_OR_CYRILLIC);
    return earlier.some((other) => (anyLanguage || other.lang === null || other.lang === alias.lang) && foundBy(other) === same);
  };
}
