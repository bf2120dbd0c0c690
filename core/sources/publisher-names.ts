import { hasScript, scripts } from '../text/letters.ts';
import { stemOf } from '../text/stem-of.ts';
import { tokenise } from '../text/tokens.ts';
import type { Alias, Publisher } from './publisher.ts';

/** One name of one publisher, as it is looked for in texts. */
export interface PublisherName {
  readonly publisher: Publisher;
  readonly alias: Alias;
  /** Folded words. */
  readonly words: readonly string[];
  /** Capitals of the name's words, to tell Time from time and PA from pa. */
  readonly caps: readonly number[];
  /** The stems of the words, null where nobody inflects the name. */
  readonly stems: readonly string[] | null;
  /** True where the script has no languages to tell apart: a Chinese name is Chinese everywhere. */
  readonly ownScript: boolean;
  /** The name without its article, and the words that swallowed it: "du Monde", "al Gazzettino", "del Diario Ejemplo". */
  readonly elided: ReadonlySet<string> | null;
}

/** Scripts and languages that change the ends of names. */
const INFLECTED = scripts('Cyrillic', 'Greek', 'Georgian');
const HAN = scripts('Han'), LATIN_OR_CYRILLIC = scripts('Latin', 'Cyrillic');
const INFLECTING = new Set('PL CZ SK SI HR RS BA ME LT LV EE FI HU RO MD'.split(' '));

/** Articles that melt into the word before them. */
const ELIDING = [
  { lang: 'fr', article: /^Les? (?=[A-ZÀ-ÖØ-Þ])/, single: true, behind: new Set('du au aux des'.split(' ')) },
  { lang: 'it', article: /^Il (?=[A-ZÀ-ÖØ-Þ])/, single: true, behind: new Set('del al dal sul nel col'.split(' ')) },
  { lang: 'es', article: /^El (?=[A-ZÀ-ÖØ-Þ])/, single: false, behind: new Set('del al'.split(' ')) },
  { lang: 'pt', article: /^O (?=[A-ZÀ-ÖØ-Þ])/, single: false, behind: new Set('do ao no pelo'.split(' ')) },
];

/** A publisher's names without the articles that its own language melts away. */
function elide(publisher: Publisher): { alias: Alias; behind: ReadonlySet<string> }[] {
  // The articles' first letters: a big agency has dozens of names, and hardly one with an article.
  const articled = publisher.aliases.filter(({ text }) => text.includes(' ') && 'LIEO'.includes(text[0] as string));
  return articled.length === 0 ? [] : ELIDING.flatMap(({ lang, article, single, behind }) =>
    articled
      .filter((a) => article.test(a.text) && (a.lang === null || a.lang === lang) && (single || a.text.split(' ').length > 2))
      // French sets its papers apart; elsewhere a word alone may be any word.
      .map((a) => ({ alias: { ...a, text: a.text.replace(article, ''), lang, ambiguous: lang !== 'fr' && (a.ambiguous || a.text.split(' ').length === 2) }, behind })),
  );
}

/** All names under which a publisher is looked for; the same publisher gives the same names in the same order. */
export function namesOf(publisher: Publisher): PublisherName[] {
  return [...publisher.aliases.map((a) => ({ alias: a, behind: null })), ...elide(publisher)].flatMap(({ alias, behind }) => {
    const { key, cap } = tokenise(alias.text);
    const last = key.at(-1);
    // A letter alone is a platform's name or none; four letters and fewer are a word of some language, unless the table says of which.
    const only = key.length === 1 ? (key[0] as string) : '';
    if (last === undefined || (only.length === 1 && publisher.kind !== 'platform' && !hasScript(only, HAN))) return [];
    const short = only.length > 0 && only.length <= 4 && (publisher.kind === 'outlet' || publisher.kind === 'stock') && hasScript(only, LATIN_OR_CYRILLIC) && !(only.length > 2 && cap[0] === 2);
    return [{
      publisher,
      alias: short && !alias.ambiguous && alias.ambiguousIn.length === 0 ? { ...alias, ambiguous: true } : alias,
      words: key, caps: cap, elided: behind,
      stems: hasScript(last, INFLECTED) || INFLECTING.has(publisher.country) ? key.map(stemOf) : null,
      ownScript: !hasScript(alias.text, LATIN_OR_CYRILLIC),
    }];
  });
}
