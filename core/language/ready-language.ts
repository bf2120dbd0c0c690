import type { Language } from './language.ts';
import { type Row, shapesOf, wordsOf } from './phrase-shape.ts';

/** What a phrase of a language file says of the name in it. */
export const CUE_ROLES = ['basis', 'origin', 'venue', 'byline', 'never', 'vague', 'translated'] as const;
export type CueRole = (typeof CUE_ROLES)[number];

/** One way in which a phrase stands around a name, its words cut and folded; see `PhraseShape`. */
export type ReadyPhrase = readonly [role: number, clause: 0 | 1, earlier: readonly Row[], before: Row, after: readonly Row[]];

/** All of a language file but what is told in {@link ReadyLanguage} itself, phrases and labels cut into words. */
export interface LanguageBody extends Omit<Language, CueRole | 'id' | 'name' | 'script' | 'common' | 'articles' | 'innerWords' | 'nobody' | 'sourceLabels' | 'imageLabels'> {
  readonly phrases: readonly ReadyPhrase[];
  readonly sourceLabels: readonly (readonly string[])[];
  readonly nobody: readonly (readonly string[])[];
}

/**
 * A language as the engine takes it. Languages are told apart, and pictures labelled, by all of them; the body of one is
 * only asked for when a page is written in it.
 */
export interface ReadyLanguage extends Pick<Language, 'id' | 'name' | 'script' | 'common' | 'articles' | 'innerWords'> {
  readonly imageLabels: readonly (readonly string[])[];
  body(): LanguageBody;
}

/** Cuts the phrases of a language file into words. */
export function readyLanguage({ id, name, script, common, articles, innerWords, imageLabels, sourceLabels, nobody, ...rest }: Language): ReadyLanguage {
  const { basis, origin, venue, byline, never, vague, translated, ...words } = rest;
  const phrasesOf = { basis, origin, venue, byline, never, vague, translated };
  return {
    id, name, script, common,
    // A language that has none has no key: what is packed is opened as it was.
    ...(articles === undefined ? {} : { articles }),
    ...(innerWords === undefined ? {} : { innerWords }),
    imageLabels: imageLabels.map(wordsOf),
    body: () => ({
      ...words,
      sourceLabels: sourceLabels.map(wordsOf),
      nobody: nobody.map(wordsOf),
      phrases: CUE_ROLES.flatMap((role, number) =>
        phrasesOf[role].flatMap((phrase) => shapesOf(phrase).map(({ earlier, before, after }): ReadyPhrase => [number, phrase.startsWith(',') ? 1 : 0, earlier, before, after])),
      ),
    }),
  };
}
