import type { Publisher } from '../sources/publisher.ts';
import { fold } from '../text/fold.ts';
import { hasScript, scripts, wordsOf } from '../text/letters.ts';

/** Countries whose papers mostly write another language than the browser takes for the country's: English, and French. */
const ENGLISH = new Set(['PH', 'KE', 'TZ', 'UG', 'RW', 'MW', 'ZW', 'ZM', 'BW', 'NA', 'MT', 'SG', 'NG', 'GH', 'ZA', 'JM', 'TT', 'FJ', 'PG', 'LK', 'PK', 'IN']);
const FRENCH = new Set(['DZ', 'MA', 'TN', 'LB', 'SN', 'CI', 'ML', 'BF', 'NE', 'TG', 'BJ', 'CM', 'GA', 'CG', 'CD', 'MG', 'TD', 'GN', 'HT']);
/** Countries of several press languages: a page in one of them most likely took the story from a paper in the same. */
const SEVERAL: Record<string, readonly string[]> = { CH: ['de', 'fr', 'it'], BE: ['nl', 'fr', 'de'], CA: ['en', 'fr'], LU: ['fr', 'de', 'lb'], FI: ['fi', 'sv'], UA: ['uk', 'ru'], KZ: ['ru', 'kk'], BY: ['ru', 'be'], MD: ['ro', 'ru'], MK: ['mk', 'sq'] };
/** A name of such words is English, wherever its paper stands: South China Morning Post. */
const ENGLISH_WORDS = new Set('times post daily news herald morning standard mail star journal tribune express review guardian observer press independent today globe chronicle gazette voice mirror telegraph insider'.split(' '));
const NOT_LATIN = scripts('Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Hebrew', 'Cyrillic', 'Arabic', 'Greek', 'Armenian', 'Georgian', 'Devanagari', 'Bengali', 'Tamil', 'Telugu', 'Malayalam');

const base = (lang: string): string => lang.split('-')[0] ?? '';

/**
 * BCP-47 of the language that a publisher most likely writes in, by its country as the browser knows it and by its name. Where
 * that says nothing, and where the page's own language is one of the country's, the page's.
 */
export function sourceLanguage(publisher: Publisher | null, pageLang: string): string {
  if (!publisher || publisher.country === '') return publisher && wordsOf(publisher.name).map(fold).some((word) => ENGLISH_WORDS.has(word)) ? 'en' : pageLang;
  const { country, name } = publisher;
  if (SEVERAL[country]?.includes(base(pageLang))) return pageLang;
  let own: Intl.Locale;
  try {
    own = new Intl.Locale(`und-${country}`).maximize();
  } catch {
    return pageLang;
  }
  const lang = own.language === 'zh' ? `zh-${own.script ?? 'Hans'}` : own.language;
  // A Chinese page that cites a Chinese agency read it in Chinese, whatever the agency's name in the table.
  if (base(lang) === base(pageLang)) return pageLang;
  if (hasScript(name, NOT_LATIN)) return lang;
  if (ENGLISH.has(country)) return 'en';
  if (FRENCH.has(country)) return 'fr';
  const words = wordsOf(name).map(fold);
  return words.length > 1 && words.some((word) => ENGLISH_WORDS.has(word)) ? 'en' : lang;
}
