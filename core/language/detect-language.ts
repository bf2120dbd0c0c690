import { fold } from '../text/fold.ts';
import { LETTER, letterOf, SCRIPTS, type Script, scriptOf } from '../text/letters.ts';
import type { Language } from './language.ts';

/** What a language is told by. */
type Told = Pick<Language, 'id' | 'common' | 'script' | 'alphabet' | 'aliases'>;

/** Scripts by ISO 15924, as far as letters alone tell them; where none of them is, a text is taken for Latin. */
const CODES: readonly (readonly [code: string, script: Script])[] = [
  ['Kore', 'Hangul'], ['Thai', 'Thai'], ['Armn', 'Armenian'], ['Geor', 'Georgian'], ['Grek', 'Greek'], ['Hebr', 'Hebrew'], ['Deva', 'Devanagari'], ['Beng', 'Bengali'], ['Taml', 'Tamil'],
  ['Telu', 'Telugu'], ['Mlym', 'Malayalam'], ['Knda', 'Kannada'], ['Gujr', 'Gujarati'], ['Guru', 'Gurmukhi'], ['Sinh', 'Sinhala'], ['Mymr', 'Myanmar'], ['Khmr', 'Khmer'], ['Laoo', 'Lao'], ['Ethi', 'Ethiopic'],
  ['Cyrl', 'Cyrillic'], ['Arab', 'Arabic'],
];

/** Letters of languages that no rule file reads, so that their text is not taken for a neighbour's. */
const UNREAD: Record<string, string> = {
  ky: 'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя', tt: 'аәбвгдеёжҗзийклмнңоөпрстуүфхһцчшщъыьэюя', mn: 'абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя',
};
/** Letters of which every text of a language has some, where neighbours write all its other letters too: Kyrgyz, Tatar and Mongolian are no Kazakh. */
const TELLING: Record<string, string> = { kk: 'іқғұ' };
interface Candidate {
  readonly id: string;
  /** How many frequent words it has in Latin letters, and in others: Serbian has both. */
  readonly latin: number;
  readonly other: number;
  readonly script: string;
  readonly letters: ReadonlySet<string> | null;
}
interface Table {
  readonly candidates: readonly Candidate[];
  /** The candidates, by their place, that have a word among their frequent ones: as it is written, and without accents. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly bare: ReadonlyMap<string, readonly number[]>;
  readonly aliases: ReadonlyMap<string, string>;
  /** What tells traditional Chinese from simplified. */
  readonly traditional: ReadonlySet<string>;
}
const tables = new WeakMap<readonly Told[], Table>();
function tableOf(languages: readonly Told[]): Table {
  let made = tables.get(languages);
  if (!made) {
    const unread = Object.entries(UNREAD).flatMap(([id, alphabet]) => (languages.some((l) => l.id === id) ? [] : [{ id, common: '', script: 'Cyrl', alphabet }]));
    const words = new Map<string, number[]>(), bare = new Map<string, number[]>();
    const put = (map: Map<string, number[]>, word: string, at: number): void => {
      const list = map.get(word);
      if (!list) map.set(word, [at]);
      else if (list.at(-1) !== at) list.push(at);
    };
    const candidates = [...languages, ...unread].map(({ id, common, script, alphabet }, at): Candidate => {
      const own = new Set(common.toLowerCase().split(/\s+/u).filter(Boolean));
      for (const word of own) {
        put(words, word, at);
        put(bare, fold(word), at);
      }
      const latin = [...own].filter((word) => scriptOf(word.codePointAt(0) as number) === LATIN).length;
      return { id, latin, other: own.size - latin || 60, script, letters: alphabet === undefined ? null : new Set(alphabet) };
    });
    const aliases = new Map(languages.flatMap((l) => (l.aliases ?? '').split(/\s+/u).filter(Boolean).map((alias) => [alias, l.id] as const)));
    made = { candidates, words, bare, aliases, traditional: new Set(languages.find((l) => l.script === 'Hant')?.alphabet) };
    tables.set(languages, made);
  }
  return made;
}

const NONE: readonly number[] = [];
const LATIN = SCRIPTS.indexOf('Latin');
const codeAt = (text: string, i: number): number => {
  const code = text.charCodeAt(i);
  return code >= 0xd800 && code < 0xdc00 ? (text.codePointAt(i) as number) : code;
};

function countOf(text: string, chars: ReadonlySet<string>): number {
  let found = 0;
  for (const char of text) if (chars.has(char)) found += 1;
  return found;
}

/**
 * BCP-47 of a text, by its script, its letters and its little words (first 2,500 characters). The html attribute
 * is often wrong: it only tips the scales between languages whose letters fit.
 */
export function detectLanguage(whole: string, htmlLang: string, languages: readonly Told[]): string {
  const text = whole.slice(0, 2_500).normalize('NFC').toLowerCase();
  const said = htmlLang.toLowerCase().split(/[-_]/u)[0] ?? '', table = tableOf(languages), declared = table.aliases.get(said) ?? said;
  let letters = 0, basic = 0;
  const counts = new Uint16Array(SCRIPTS.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = codeAt(text, i);
    if (code >= 97 && code <= 122) basic += 1;
    else {
      if ((letterOf(code) & LETTER.letter) !== 0) letters += 1;
      const script = scriptOf(code);
      counts[script] = (counts[script] as number) + 1;
      if (code > 0xffff) i += 1;
    }
  }
  letters += basic;
  const count = (script: Script): number => counts[SCRIPTS.indexOf(script)] as number;
  if (letters === 0) return declared || 'und';
  if (count('Hiragana') + count('Katakana') > letters * 0.1) return 'ja';
  if (count('Han') > letters * 0.3) return countOf(text, table.traditional) > letters * 0.01 ? 'zh-Hant' : 'zh-Hans';
  const latin = basic > letters * 0.7;
  const [code, family] = (latin ? undefined : CODES.find(([, script]) => count(script) > letters * 0.3)) ?? (['Latn', 'Latin'] as const);
  const [only, second] = family === 'Latin' ? [] : table.candidates.filter((c) => c.script === code);
  // A script that one language alone writes.
  if (only && !second) return only.id;
  const wanted = SCRIPTS.indexOf(family), special = new Map<string, number>();
  const hits = new Float64Array(table.candidates.length);
  let words = 0, from = 0;
  const word = (to: number): void => {
    words += 1;
    const plain = text.slice(from, to), exact = table.words.get(plain) ?? NONE;
    for (const at of exact) hits[at] = (hits[at] as number) + 1;
    for (const at of table.bare.get(fold(plain)) ?? NONE) if (!exact.includes(at)) hits[at] = (hits[at] as number) + 0.5;
  };
  // One word more for what is no letter at either end.
  let inside = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = codeAt(text, i), bits = letterOf(code);
    const goesOn = (bits & (LETTER.letter | LETTER.mark)) !== 0 || code === 0x200c;
    if (goesOn && !inside) from = i;
    else if (!goesOn && inside) word(i);
    if (!goesOn && (i === 0 || i + (code > 0xffff ? 2 : 1) === text.length)) words += 1;
    inside = goesOn;
    if (code > 127 && (bits & LETTER.letter) !== 0 && scriptOf(code) === wanted && !(wanted === LATIN && (code === 0xaa || code === 0xba))) {
      const char = String.fromCodePoint(code);
      special.set(char, (special.get(char) ?? 0) + 1);
    }
    if (code > 0xffff) i += 1;
  }
  if (inside) word(text.length);
  const met = [...special.keys()];
  let best = '', most = 0, known = 0;
  table.candidates.forEach(({ id, latin: latinWords, other, script, letters: alphabet }, at) => {
    const found = hits[at] as number;
    if (family === 'Latin' ? found === 0 : alphabet ? !met.some((c) => alphabet.has(c)) : script !== code) return;
    if (id !== declared && TELLING[id] && !met.some((c) => TELLING[id]?.includes(c))) return;
    let strange = 0;
    if (alphabet) for (const [char, times] of special) if (!alphabet.has(char)) strange += times;
    const fit = Math.max(family === 'Latin' ? 0.1 : 0.001, 1 - (strange / letters) * 15);
    const tip = id !== declared ? 1 : text.length < 200 ? 2 : 1.15;
    // Where letters alone must tell, the first of those that fit is taken: a language that is told by few words is not to gain by it.
    const score = (family === 'Latin' ? found / Math.sqrt(latinWords) : found / Math.sqrt(other) + 0.013) * fit * tip;
    if (score > most) [best, most, known] = [id, score, found];
  });
  // Every third word of a text is one of its little words; where hardly any is, the language is none of ours.
  if (family === 'Latin' && words > 60 && known < words * 0.08) return declared || 'und';
  return best || declared || 'und';
}
