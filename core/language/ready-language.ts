import { fold } from '../text/fold.ts';
import type { Language } from './language.ts';
import { plainForms, type Row, shapesOf, wordsOf } from './phrase-shape.ts';

/** What a phrase of a language file says of the name in it. */
export const CUE_ROLES = ['basis', 'origin', 'venue', 'byline', 'never', 'vague', 'translated', 'media', 'papers'] as const;
export type CueRole = (typeof CUE_ROLES)[number];

/** One way in which a phrase stands around a name, its words cut and folded; see `PhraseShape`. */
export type ReadyPhrase = readonly [role: number, clause: 0 | 1, earlier: readonly Row[], before: Row, after: readonly Row[]];

/** What is read in texts of every language, for names travel, or tells languages apart; none of it must be there. */
const EVERYWHERE = ['articles', 'innerWords', 'alphabet', 'aliases', 'countries'] as const;
/** The same of names of media: folded here, so that the first page need not wait for the words of all languages. */
const TITLES = ['titleEnds', 'titleBegins', 'titleTails', 'titleOpen', 'noTitles', 'belonging', 'institutions', 'storyPaths'] as const;
type Everywhere = (typeof EVERYWHERE)[number] | (typeof TITLES)[number];
/** What only the reader of pages asks for, which has it from the build: see `PageWords`. */
const OF_PAGES = ['closing', 'pictureWords'] as const;
type OfPages = (typeof OF_PAGES)[number];

/** All of a language file but what is told in {@link ReadyLanguage} itself and what is read in pages; phrases and labels cut into words. */
export interface LanguageBody extends Omit<Language, CueRole | Everywhere | OfPages | 'id' | 'name' | 'script' | 'common' | 'nobody' | 'sourceLabels' | 'imageLabels'> {
  readonly phrases: readonly ReadyPhrase[];
  readonly sourceLabels: readonly (readonly string[])[];
  readonly nobody: readonly (readonly string[])[];
}

/**
 * A language as the engine takes it. Languages are told apart, and pictures labelled, by all of them; the body of one is
 * only asked for when a page is written in it.
 */
export interface ReadyLanguage extends Pick<Language, 'id' | 'name' | 'script' | 'common' | Everywhere> {
  readonly imageLabels: readonly (readonly string[])[];
  body(): LanguageBody;
}

/** The fields of `whole` that stand in `fields` (or do not): what a language has none of has no key, so that what is packed is opened as it was. */
const withFields = <T extends object>(whole: T, fields: readonly string[], wanted: boolean): T => Object.fromEntries(Object.entries(whole).filter(([field]) => fields.includes(field) === wanted)) as T;

/** Cuts the phrases of a language file into words. */
export function readyLanguage(language: Language): ReadyLanguage {
  const { id, name, script, common, imageLabels, sourceLabels, nobody, basis, origin, venue, byline, never, vague, translated, media = [], papers = [], datelines, reporters, ...rest } = language;
  const phrasesOf = { basis, origin, venue, byline, never, vague, translated, media, papers };
  return {
    id, name, script, common,
    ...withFields<Pick<Language, (typeof EVERYWHERE)[number]>>(language, EVERYWHERE, true),
    ...Object.fromEntries(TITLES.flatMap((field) => (language[field] === undefined ? [] : [[field, language[field].split(/\s+/u).map(fold).join(' ')]]))),
    imageLabels: imageLabels.map(wordsOf),
    body: () => ({
      ...withFields<Omit<typeof rest, Everywhere | OfPages>>(rest, [...EVERYWHERE, ...TITLES, ...OF_PAGES], false),
      ...(datelines === undefined ? {} : { datelines: datelines.flatMap(plainForms) }),
      ...(reporters === undefined ? {} : { reporters: reporters.flatMap(plainForms) }),
      sourceLabels: sourceLabels.map(wordsOf),
      nobody: nobody.map(wordsOf),
      phrases: CUE_ROLES.flatMap((role, number) =>
        phrasesOf[role].flatMap((phrase) => shapesOf(phrase).map(({ earlier, before, after }): ReadyPhrase => [number, phrase.startsWith(',') ? 1 : 0, earlier, before, after])),
      ),
    }),
  };
}
