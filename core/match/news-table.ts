import { isUnspaced } from '../text/letters.ts';
import { fold } from '../text/fold.ts';
import { comparable, type CutWord, isOwnForm } from '../text/cut-words.ts';
import { latinOf } from '../text/latin.ts';
import type { NewsWords } from './news-words.ts';

/** Number of a key: its line in the English file, which has all. */
export type NewsKey = number;

/** A language's news words, ready to be looked up. */
export interface NewsTable {
  readonly lang: string;
  /** From this key on keys are places. */
  readonly places: NewsKey;
  /** By key: 1 where the language has words for it, so that their absence tells something. */
  readonly held: Uint8Array;
  /** Keys of a word by itself. */
  keysOf(word: CutWord): readonly NewsKey[];
  /** Keys of a whole text, `words` its {@link CutWord}s: those of its words, and of forms of several words and in scripts without spaces. */
  keysIn(text: string, words: readonly CutWord[]): Set<NewsKey>;
}

interface Part {
  readonly latin: string;
  readonly begins: boolean;
}

/** True of a form in a script without spaces; Hangul's words are parted. */
const isRun = (form: string): boolean => (isUnspaced(form) && !/[\uac00-\ud7a3]/u.test(form)) || /[\u0f40-\u0fbc]/u.test(form);
const NONE: readonly NewsKey[] = [];
const fits = (latin: string | undefined, part: Part): boolean => latin !== undefined && (part.begins ? latin.startsWith(part.latin) : latin === part.latin);

/** The lines of a file of news words as they stand in it. */
export function newsLines({ words }: NewsWords): { key: string; forms: string[] }[] {
  return words.split('\n').flatMap((line) => {
    const at = line.indexOf(':');
    return at < 0 ? [] : [{ key: line.slice(0, at).trim(), forms: line.slice(at + 1).split(',').map((form) => form.trim()).filter(Boolean) }];
  });
}

/** A language's forms by key, those of the language that it is like among them. Throws where that one is not among `all`. */
export function newsForms(language: NewsWords, all: readonly NewsWords[]): Map<string, string[]> {
  const near = language.like === undefined ? undefined : all.find((l) => l.lang === language.like);
  if (language.like !== undefined && !near) throw new Error(`The news words of ${language.lang} are like those of ${language.like}, which are not there.`);
  return new Map([...(near ? newsLines(near) : []), ...newsLines(language)].map(({ key, forms }) => [key, forms]));
}

/** A form as tables hold it: Latin letters with its hyphens, or as written where its script has no spaces. '' where nothing is left of it. */
export function plainForm(form: string): string {
  if (isRun(form)) return comparable(form).normalize('NFC');
  return form.split(' ').map((part) => {
    const word = comparable(part.replace(/^-|-$/gu, '').toLowerCase()), latin = isOwnForm(word) ? fold(word) : latinOf(word);
    return latin === '' ? '' : `${part.startsWith('-') ? '-' : ''}${latin}${part.endsWith('-') ? '-' : ''}`;
  }).filter(Boolean).join(' ');
}

/** Makes a table from forms as {@link plainForm} writes them: for each key those of the language; `places`: from which on they are places. */
export function createNewsTable(lang: string, forms: readonly (readonly string[])[], places = forms.length): NewsTable {
  const exact = new Map<string, NewsKey[]>(), begins = new Map<string, NewsKey[]>(), phrases = new Map<string, { parts: Part[]; key: NewsKey }[]>();
  const inside: { latin: string; ends: boolean; key: NewsKey }[] = [], anywhere: { form: string; key: NewsKey }[] = [], placesAnywhere: { form: string; key: NewsKey }[] = [];
  const put = <Value>(map: Map<string, Value[]>, at: string, value: Value): void => {
    const list = map.get(at);
    if (list) list.push(value);
    else map.set(at, [value]);
  };
  for (const [key, list] of forms.entries())
    for (const form of list) {
      const latin = form.replace(/^-|-$/gu, '');
      if (isRun(form)) (key < places ? anywhere : placesAnywhere).push({ form, key });
      else if (form.includes(' ')) {
        const parts = form.split(' ').map((part) => ({ latin: part.replace(/^-|-$/gu, ''), begins: part.endsWith('-') }));
        put(phrases, (parts[0] as Part).latin.slice(0, 2), { parts, key });
      } else if (form.startsWith('-')) inside.push({ latin, ends: !form.endsWith('-'), key });
      else put(form.endsWith('-') ? begins : exact, latin, key);
    }
  // India's name stands in Indonesia's.
  placesAnywhere.sort((a, b) => b.form.length - a.form.length);
  const known = new Map<string, readonly NewsKey[]>();
  const look = (latin: string): readonly NewsKey[] => {
    let keys = known.get(latin);
    if (keys) return keys;
    const found = [...(exact.get(latin) ?? NONE)];
    for (let length = 2; length <= latin.length; length += 1) found.push(...(begins.get(latin.slice(0, length)) ?? NONE));
    for (const { latin: part, ends, key } of inside) if (ends ? latin.endsWith(part) : latin.includes(part)) found.push(key);
    keys = found.length === 0 ? NONE : found;
    if (known.size < 50_000) known.set(latin, keys);
    return keys;
  };
  const placesIn = (text: string, add: (key: NewsKey) => void): void => {
    let rest = text;
    for (const { form, key } of placesAnywhere)
      if (rest.includes(form)) {
        add(key);
        rest = rest.replaceAll(form, ' ');
      }
  };
  const keysOf = (word: CutWord): readonly NewsKey[] => {
    if (word.run || placesAnywhere.length > 0) {
      const keys = word.run ? anywhere.filter(({ form }) => word.text.includes(form)).map(({ key }) => key) : [...word.forms.flatMap(look)];
      placesIn(word.text, (key) => keys.push(key));
      return keys;
    }
    const [first = ''] = word.forms, keys = word.forms.length === 1 ? look(first) : word.forms.flatMap(look);
    if (!word.cased || first.length > 3) return keys;
    // "US" and "SAD" are places, "us" and "sad" are none; "Mỹ" is one.
    const isName = word.capital && (first.length > 2 || !/^[A-Za-z]+$/u.test(word.text) || word.text === word.text.toUpperCase());
    return isName ? keys : keys.filter((key) => key < places);
  };
  return {
    lang, keysOf, places,
    held: Uint8Array.from(forms, (list) => (list.length > 0 ? 1 : 0)),
    keysIn(given, words) {
      const text = anywhere.length + placesAnywhere.length > 0 ? comparable(given) : given, keys = new Set<NewsKey>();
      for (const word of words) if (!word.run) for (const key of keysOf(word)) keys.add(key);
      if (phrases.size > 0)
        for (const [i, word] of words.entries())
          for (const form of word.forms)
            for (const { parts, key } of phrases.get(form.slice(0, 2)) ?? []) if (parts.every((part, n) => (n === 0 ? fits(form, part) : fits(words[i + n]?.forms[0], part)))) keys.add(key);
      for (const { form, key } of anywhere) if (!keys.has(key) && text.includes(form)) keys.add(key);
      if (placesAnywhere.length > 0) placesIn(text, (key) => keys.add(key));
      return keys;
    },
  };
}
