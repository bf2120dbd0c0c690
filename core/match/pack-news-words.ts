import { createNewsTable, type NewsKey, type NewsTable, newsLines, plainForm } from './news-table.ts';
import type { NewsWords } from './news-words.ts';

/**
 * At most so many forms of a key are packed, the first ones. The second gains two in a hundred and costs two thirds of the first's room, the third
 * two in a thousand: so the languages of most news have two, and four where a file holds two scripts.
 */
const FORMS: Record<string, number> = Object.fromEntries('ar bg bn cs da de el es fa fi fr he hi hr hu id it ja ko ms nb nl pl pt ro ru sk sr sv sw ta te th tr uk ur vi my'.split(' ').map((lang) => [lang, 2]));
const mostForms = (lang: string): number => (lang === 'en' ? 99 : lang === 'zh' ? 4 : (FORMS[lang] ?? 1));
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

/** The code under which a language's file stands: `arb`, `ar-EG` are `ar`, `prs` is `fa`, `no` is `nb`. */
export function newsLanguage(lang: string): string {
  try {
    const [canonical = lang] = Intl.getCanonicalLocales(lang);
    const base = canonical.split('-')[0] as string;
    return base === 'no' ? 'nb' : base;
  } catch {
    return lang;
  }
}

/**
 * All languages' words as one text in UTF-8: a line with their codes, then for each key, in English's order, a line a language with its
 * forms. Words for one thing stand together, for they are often one word. `most`: how many forms of a key are packed for a language.
 * Throws for a line whose key is not one of English's.
 */
export function packNewsWords(all: readonly NewsWords[], most: (lang: string) => number = mostForms): Uint8Array {
  const english = all.find((l) => l.lang === 'en');
  if (!english) throw new Error('News words need the English file: its keys are everyone’s.');
  const keys = newsLines(english).map((l) => l.key), isKey = new Set(keys);
  const byLanguage = all.map((language) => {
    const lines = new Map(newsLines(language).map(({ key, forms }) => [key, forms]));
    for (const key of lines.keys()) if (!isKey.has(key)) throw new Error(`"${key}" in the news words of ${language.lang} is no key.`);
    return keys.map((key) => [...new Set((lines.get(key) ?? []).map(plainForm).filter(Boolean).map(language.lang === 'en' ? String : cut))].slice(0, most(language.lang)).join(','));
  });
  const rows = keys.map((_, key) => byLanguage.map((lines) => lines[key]).join('\n'));
  return new TextEncoder().encode([all.map((l) => l.lang).join(' '), ...rows].join('\n'));
}

/** Opens what {@link packNewsWords} packed; a language's table is made when it is first asked for. */
export function openNewsWords(packed: Uint8Array): AllNewsWords {
  const [head = '', ...rows] = new TextDecoder().decode(packed).split('\n');
  const languages = head.split(' '), made = new Map<string, NewsTable>();
  return {
    languages,
    english: (key) => (rows[key * languages.length + languages.indexOf('en')] ?? '').split(',')[0]?.replace(/-$/u, '') ?? '',
    table(lang) {
      const code = newsLanguage(lang), at = languages.indexOf(code);
      if (at < 0) return null;
      let table = made.get(code);
      if (!table) {
        const forms: string[][] = [];
        for (let row = at; row < rows.length; row += languages.length) forms.push((rows[row] as string).split(',').filter(Boolean));
        table = createNewsTable(code, forms);
        made.set(code, table);
      }
      return table;
    },
  };
}
