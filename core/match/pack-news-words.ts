import { createNewsTable, type NewsKey, type NewsTable, newsForms, newsLines, plainForm } from './news-table.ts';
import { newsLanguage } from './news-language.ts';
import type { NewsWords } from './news-words.ts';
import { placeForms } from './place-forms.ts';

/**
 * At most so many forms of a key are packed, the first ones. The second gains two in a hundred and costs two thirds of the first's room, the third
 * two in a thousand: so languages of much news have two, as have some whose pages were
 * found least with one, and four where a file holds two scripts.
 */
const FORMS: Record<string, number> = Object.fromEntries('am ar az bg bn cs da de el es fa fi fr ga gu ha he hi hr hu id it ja ko mk ms my nb nl pa pl pt ro ru sk sr sv sw ta th ti tr uk ur vi'.split(' ').map((lang) => [lang, 2]));
const mostForms = (lang: string): number => (lang === 'en' ? 99 : lang === 'zh' ? 4 : (FORMS[lang] ?? 1));
/** A place's key is its ISO 3166 code. Most of its names are the browser's own; what a file adds are those that newsrooms use beside them. */
const isPlace = (key: string): boolean => /^[A-Z]{2}$/u.test(key);
const FORMS_OF_PLACES = 8;
const isFigure = (form: string): boolean => /^\d$/u.test(form);
/** Longer forms are cut, but for English, whose words are also asked with: what begins with seven letters of one is hardly ever another word. */
const LONGEST = 7;
const cut = (form: string): string => form.replace(/([a-z]{7})[a-z]+-?(?=$| )/gu, (all, start: string) => (all.length > LONGEST ? `${start}-` : all));

/** The news words of all languages. */
export interface AllNewsWords {
  readonly languages: readonly string[];
  /** The table of a language by BCP-47 or ISO 639-3, or null where there is none. */
  table(lang: string): NewsTable | null;
  /** The first English word of a key; '' where there is no such key. */
  english(key: NewsKey): string;
}

/**
 * All languages' words as one text in UTF-8: a line with their codes, one with the codes of places, then for each
 * language a line a key, in English's order, with its forms. A figure stands for the form at that place in the line of the language before:
 * near languages share words. `most`: how many forms of a key are packed for a language. Throws for a line whose key is not one of English's.
 */
export function packNewsWords(all: readonly NewsWords[], most: (lang: string) => number = mostForms): Uint8Array {
  const english = all.find((l) => l.lang === 'en');
  if (!english) throw new Error('News words need the English file: its keys are everyone’s.');
  const keys = newsLines(english).map((l) => l.key), isKey = new Set(keys), places = keys.filter(isPlace);
  if (keys.slice(-places.length).some((key) => !isPlace(key)) && places.length > 0) throw new Error('Places stand behind all other news words.');
  let before: readonly string[][] = [];
  const blocks = all.map((language) => {
    const lines = newsForms(language, all);
    for (const key of lines.keys()) if (!isKey.has(key)) throw new Error(`"${key}" in the news words of ${language.lang} is no key.`);
    const forms = keys.map((key) => [...new Set((lines.get(key) ?? []).map(plainForm).filter((form) => form !== '' && !isFigure(form)).map(language.lang === 'en' ? String : cut))].slice(0, isPlace(key) ? FORMS_OF_PLACES : most(language.lang)));
    const told = forms.map((line, key) => line.map((form) => {
      const same = before[key]?.indexOf(form) ?? -1;
      return same >= 0 && same < 10 ? String(same) : form;
    }).join(','));
    before = forms;
    return told.join('\n');
  });
  return new TextEncoder().encode([all.map((l) => l.lang).join(' '), places.join(' '), ...blocks].join('\n'));
}

/** Opens what {@link packNewsWords} packed; a language's table is made when it is first asked for. */
export function openNewsWords(packed: Uint8Array): AllNewsWords {
  const [head = '', codes = '', ...rows] = new TextDecoder().decode(packed).split('\n');
  const languages = head.split(' '), places = codes.split(' ').filter(Boolean), made = new Map<string, NewsTable>();
  const count = Math.floor(rows.length / Math.max(1, languages.length));
  /** Forms that stand as figures are the language's before, which may have some too. */
  const formsOf = (at: number): string[][] => {
    const block = rows.slice(at * count, (at + 1) * count).map((row) => row.split(',').filter(Boolean));
    if (at === 0 || !block.some((line) => line.some(isFigure))) return block;
    const before = formsOf(at - 1);
    return block.map((line, key) => line.map((form) => (isFigure(form) ? (before[key]?.[Number(form)] ?? '') : form)));
  };
  const english = formsOf(Math.max(0, languages.indexOf('en')));
  return {
    languages,
    english: (key) => english[key]?.[0]?.replace(/-$/u, '') ?? '',
    table(lang) {
      const code = newsLanguage(lang), at = languages.indexOf(code);
      if (at < 0) return null;
      let table = made.get(code);
      if (!table) {
        const forms = formsOf(at);
        const from = forms.length - places.length;
        for (const [i, names] of placeForms(code, places).entries()) forms[from + i]?.push(...names.map(plainForm).filter(Boolean));
        table = createNewsTable(code, forms, from);
        made.set(code, table);
      }
      return table;
    },
  };
}
