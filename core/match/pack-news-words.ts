import { createNewsTable, type NewsTable, newsLines, plainForm } from './news-table.ts';
import { newsLanguage } from './news-language.ts';
import type { NewsWords } from './news-words.ts';
import { placeForms } from './place-forms.ts';

export { newsLanguage };

/**
 * At most so many forms of a key are packed, the first ones. The second gains two in a hundred and costs two thirds of the first's room, the third
 * two in a thousand: so the languages of most news have two, and four where a file holds two scripts.
 */
const FORMS: Record<string, number> = Object.fromEntries('ar bg bn cs da de el es fa fi fr he hi hr hu id it ja ko ms nb nl pl pt ro ru sk sr sv sw ta te th tr uk ur vi my'.split(' ').map((lang) => [lang, 2]));
const mostForms = (lang: string): number => (lang === 'en' ? 99 : lang === 'zh' ? 4 : (FORMS[lang] ?? 1));
/** A place's key is its ISO 3166 code. Most of its names are the browser's own; what a file adds are those that newsrooms use beside them. */
const isPlace = (key: string): boolean => /^[A-Z]{2}$/u.test(key);
const FORMS_OF_PLACES = 8;
/** Longer forms are cut: what begins with seven letters of one is hardly ever another word. */
const LONGEST = 7;
const cut = (form: string): string => form.replace(/([a-z]{7})[a-z]+-?(?=$| )/gu, (all, start: string) => (all.length > LONGEST ? `${start}-` : all));

/** The news words of all languages. */
export interface AllNewsWords {
  readonly languages: readonly string[];
  /** The table of a language by BCP-47 or ISO 639-3, or null where there is none. */
  table(lang: string): NewsTable | null;
}

/**
 * All languages' words as one text in UTF-8: a line with their codes, one with the codes of places, then for each key, in English's order, a line a language with its
 * forms. Words for one thing stand together, for they are often one word. `most`: how many forms of a key are packed for a language.
 * Throws for a line whose key is not one of English's.
 */
export function packNewsWords(all: readonly NewsWords[], most: (lang: string) => number = mostForms): Uint8Array {
  const english = all.find((l) => l.lang === 'en');
  if (!english) throw new Error('News words need the English file: its keys are everyone’s.');
  const keys = newsLines(english).map((l) => l.key), places = keys.filter(isPlace);
  if (keys.slice(-places.length).some((key) => !isPlace(key)) && places.length > 0) throw new Error('Places stand behind all other news words.');
  const byLanguage = all.map((language) => {
    const lines = new Map(newsLines(language).map(({ key, forms }) => [key, forms]));
    for (const key of lines.keys()) if (!keys.includes(key)) throw new Error(`"${key}" in the news words of ${language.lang} is no key.`);
    return keys.map((key) => [...new Set((lines.get(key) ?? []).map(plainForm).filter(Boolean).map(cut))].slice(0, isPlace(key) ? FORMS_OF_PLACES : most(language.lang)).join(','));
  });
  const rows = keys.map((_, key) => byLanguage.map((lines) => lines[key]).join('\n'));
  return new TextEncoder().encode([all.map((l) => l.lang).join(' '), places.join(' '), ...rows].join('\n'));
}

/** Opens what {@link packNewsWords} packed; a language's table is made when it is first asked for. */
export function openNewsWords(packed: Uint8Array): AllNewsWords {
  const [head = '', codes = '', ...rows] = new TextDecoder().decode(packed).split('\n');
  const languages = head.split(' '), places = codes.split(' ').filter(Boolean), made = new Map<string, NewsTable>();
  return {
    languages,
    table(lang) {
      const code = newsLanguage(lang), at = languages.indexOf(code);
      if (at < 0) return null;
      let table = made.get(code);
      if (!table) {
        const forms: string[][] = [];
        for (let row = at; row < rows.length; row += languages.length) forms.push((rows[row] as string).split(',').filter(Boolean));
        const from = forms.length - places.length;
        for (const [i, names] of placeForms(code, places).entries()) forms[from + i]?.push(...names.map(plainForm).filter(Boolean));
        table = createNewsTable(code, forms, from);
        made.set(code, table);
      }
      return table;
    },
  };
}
