import { fold } from '../text/fold.ts';
import { countUnspaced, LETTER, letterOf, lettersOnly, type Script, scriptOf, SCRIPTS, wordsOf } from '../text/letters.ts';
import type { Page } from '../types.ts';
import { intlWords } from './intl-words.ts';
import { repeatedRuns } from './repeated-runs.ts';
import { type ToldWord, toldWords, withoutEndings } from './told-words.ts';

/** Whose story is looked for, and what must not be told. */
export interface QueryFor {
  /** BCP-47 of the page's text. */
  readonly lang: string;
  /** BCP-47 of the source's; '' where it is not known, or where the words are wanted as the page has them. */
  readonly source: string;
  /** Frequent words of the page's language, parted by spaces. */
  readonly common: string;
  /** Its articles, parted by spaces. */
  readonly articles: string;
  /** True where all nouns have capitals. */
  readonly nouns: boolean;
  /** The name of the page's publisher, '' where unknown: no word of it is told. */
  readonly site: string;
  /** Names of sources: a search at one for its own name finds nothing. */
  readonly without: readonly string[];
}

export const MAX_WORDS = 6;
/** Characters of one: no name has more, and the reader is shown them all. */
const MAX_WORD = 100;
/** Characters of the text: fewer where a trace only wants a link, for every page pays for it. */
const MAX_TEXT = 2_500, MAX_TEXT_OF_TRACE = 1_000, MAX_NUMBERS = 2;
const LATIN = SCRIPTS.indexOf('Latin');
/** Languages that write names from abroad as they are spoken: "Tramp", "Vaşinqton". */
const RESPELLING = new Set(['sr', 'az', 'lv']);

/** ISO 15924 of the scripts in which words are parted, Latin aside. */
const CODES: Partial<Record<Script, string>> = { Cyrillic: 'Cyrl', Arabic: 'Arab', Greek: 'Grek', Hebrew: 'Hebr', Armenian: 'Armn', Georgian: 'Geor', Devanagari: 'Deva', Bengali: 'Beng', Tamil: 'Taml', Telugu: 'Telu', Malayalam: 'Mlym', Kannada: 'Knda', Gujarati: 'Gujr', Gurmukhi: 'Guru', Sinhala: 'Sinh', Ethiopic: 'Ethi' };

interface Weighed {
  readonly text: string;
  readonly key: string;
  readonly weight: number;
  readonly number: boolean;
}

/** Title and the beginning of the text, captions and what stands behind the text left out. */
function textOf(page: Page, most: number): string {
  let text = '';
  for (const block of page.blocks) {
    if (block.place !== 'lead' && block.place !== 'body' && block.place !== 'dateline') continue;
    text += `${block.text}\n`;
    if (text.length > most) break;
  }
  return text.slice(0, most);
}

/** What tells where the page is: its host and the names that it or its site bears, as the words that may not stand in a query. */
function forbidden(page: Page, site: string): (word: string) => boolean {
  const host = URL.canParse(page.url) ? new URL(page.url).hostname : '';
  const labels = new Set([host, ...host.split('.')].map((label) => lettersOnly(fold(label))).filter(Boolean));
  const names = new Set([page.siteName, site].flatMap((name) => wordsOf(name).map(fold)));
  return (word) => {
    const bare = lettersOnly(fold(word));
    return labels.has(bare) || wordsOf(word).some((part) => names.has(fold(part)) || labels.has(fold(part)));
  };
}

/** How likely a word is the name by which a story is found. 0 and less: it is none. */
function weightOf(word: ToldWord, written: number, nouns: boolean, same: boolean): number {
  if (word.key.length < 3 && !word.acronym) return 0;
  const both = word.title > 0 && word.text > 0, often = Math.min(word.title + word.text, 5) * 0.5 + (both ? 1.5 : 0) + (word.title > 0 ? 1 : 0);
  // A name in Latin letters among others is written so everywhere.
  if (word.script === LATIN && written !== LATIN) return often + 3;
  const capitals = (letterOf(word.word.codePointAt(0) as number) & (LETTER.capital | LETTER.small)) !== 0;
  if (!capitals) return same && both && word.key.length > 3 ? often : 0;
  if (nouns) {
    if (word.small > 0 || word.capital === 0) return 0;
    // Long ones are put together of nouns.
    if (word.article === 0 && word.key.length < 12 && (word.paired > 0 || word.acronym || word.title + word.text > 2)) return word.paired > 0 || word.acronym ? often + 1.5 : often * 0.6;
    return same && both ? often * 0.6 : 0;
  }
  if (word.capital > 0 && word.small === 0) return often + 1 + (word.paired > 0 ? 0.5 : 0) + (word.quoted > 0 ? 0.5 : 0) + (word.acronym ? 0.5 : 0);
  // A word of the headline that the text repeats, where the source is written in the page's language.
  return same && both && word.key.length > 4 ? often * 0.4 : 0;
}

/** Numbers by which a story is found: long ones and those with a fraction; years tell little. */
function numberWeight(word: ToldWord): number {
  const digits = word.word.replace(/\P{Nd}/gu, '').length;
  if (digits < 2 || /^0/u.test(word.word)) return 0;
  const year = /^(?:19|20)\d\d$/u.test(word.word);
  if (digits === 2 && word.title === 0) return 0.3;
  return (word.title > 0 ? 1.5 : 0) + (word.title > 0 && word.text > 0 ? 1 : 0) + Math.min(digits, 4) * 0.4 - (year ? 1.5 : 0);
}

/**
 * At most six words of a page that survive translation and rewriting, the best first: names, places and numbers, chosen by where and
 * how often they stand; countries, months and large numbers in the source's language where the browser knows them.
 * Never the page's address, its host or its site's name.
 */
export function queryWords(page: Page, about: QueryFor): string[] {
  const cut = (text: string): string => about.without.reduce((rest, name) => (name.length > 1 ? rest.replaceAll(name, ' ') : rest), text);
  const title = cut(page.title), text = cut(textOf(page, about.source === '' ? MAX_TEXT_OF_TRACE : MAX_TEXT)), common = new Set(about.common.split(/\s+/u).map(fold));
  const isForbidden = forbidden(page, about.site);
  const same = about.source === '' || base(about.source) === base(about.lang);
  const intl = same ? null : intlWords(about.lang, about.source);
  const told = withoutEndings(toldWords(title, text, new Set(about.articles.split(/\s+/u).map(fold)))), written = scriptOfText(title + text), wanted = same ? written : scriptOfLanguage(about.source);
  const respelt = !same && RESPELLING.has(base(about.lang)) ? 0.4 : 1;
  const weighed: Weighed[] = [], taken = new Set<string>();
  for (const { key, known } of intl?.find(`${title}\n${text}`) ?? []) {
    for (const part of key.split(' ')) taken.add(part);
    const inTitle = fold(title).includes(key.slice(0, 5));
    weighed.push({ text: known.text, key: fold(known.text), weight: known.kind === 'country' ? (inTitle ? 2.6 : 1) : 0.6, number: known.kind === 'month' });
  }
  for (const word of told) {
    if (common.has(word.key) || taken.has(word.key)) continue;
    const large = word.number ? intl?.magnitude(word.word, word.next) : null;
    if (large) weighed.push({ text: large, key: word.key, weight: 1 + (word.title > 0 ? 1.5 : 0), number: true });
    else if (word.number) weighed.push({ text: intl?.number(word.word) ?? word.word, key: word.key, weight: numberWeight(word), number: true });
    // What is written in other letters than the source's is not found there; Latin names stand in texts of every script.
    else if (word.script === wanted || word.script === LATIN) weighed.push({ text: word.word, key: word.key, weight: weightOf(word, written, about.nouns, same) * respelt, number: false });
  }
  const runs = countUnspaced(title) > 4 && same ? repeatedRuns(title, text, common) : [];
  for (const run of runs) weighed.push({ text: run.text, key: fold(run.text), weight: run.weight, number: false });
  const words: string[] = [];
  let numbers = 0;
  for (const { text: word, weight, number } of weighed.sort((a, b) => b.weight - a.weight)) {
    if (weight <= 0 || words.length >= MAX_WORDS) break;
    if (isForbidden(word) || (number && numbers >= MAX_NUMBERS) || words.includes(word)) continue;
    if (number) numbers += 1;
    words.push(word);
  }
  // A headline without names: its longest words are better than none.
  if (words.length < 2 && same) words.push(...told.filter((w) => w.title > 0 && !w.number && !common.has(w.key) && !words.includes(w.word) && !isForbidden(w.word)).sort((a, b) => b.key.length - a.key.length).slice(0, 4).map((w) => w.word));
  return words.map(inSight).filter((word) => word !== '' && word.length <= MAX_WORD);
}

/** What nobody sees, but for a joiner before a letter of the scripts in which it changes a word. */
const UNSEEN = /(?![\u200c\u200d][\u0600-\u06ff\u0900-\u0dff])\p{Default_Ignorable_Code_Point}/gu;
/** A word as it is seen, for the reader is shown what is sent: a page could hide in it who reads. */
const inSight = (word: string): string => word.replace(UNSEEN, '');

/** The language of a code, its script and country aside. */
const base = (lang: string): string => lang.split('-')[0] ?? '';

/** The script a language is written in; Latin where the browser does not know it. */
function scriptOfLanguage(lang: string): number {
  try {
    const code = new Intl.Locale(lang).maximize().script ?? '';
    return Math.max(LATIN, SCRIPTS.findIndex((name) => name !== '' && CODES[name] === code));
  } catch {
    return LATIN;
  }
}

/** The script that most of a text's letters are of. */
function scriptOfText(text: string): number {
  const counts = new Uint32Array(SCRIPTS.length);
  for (let i = 0; i < text.length && i < 600; i += 1) {
    const code = text.charCodeAt(i);
    if ((letterOf(code) & LETTER.letter) !== 0) counts[scriptOf(code)] = (counts[scriptOf(code)] as number) + 1;
  }
  return counts.indexOf(Math.max(...counts));
}
