import { LETTER, letterOf, SCRIPTS, scriptOf, scripts } from './letters.ts';
import { fold } from './fold.ts';
import { latinLetter, latinOf } from './latin.ts';
import { fromZawgyi, isZawgyi } from './zawgyi.ts';

/** A word of a text, or a run of letters of a script that puts no spaces between words. */
export interface CutWord {
  /** As written. */
  readonly text: string;
  /** In Latin letters: the word, then what else it may be: without an article that is written onto it, or with what an apostrophe parts. */
  readonly latins: readonly string[];
  /** The same as tables of words hold it: Arabic and Hebrew in their own letters, which Latin ones would run together, all others in Latin. */
  readonly forms: readonly string[];
  /** For a run without spaces its characters in Latin letters; null for a word. */
  readonly run: readonly string[] | null;
  readonly capital: boolean;
  /** Its script has capitals, so that a small letter tells something. */
  readonly cased: boolean;
}

const RUNS = scripts('Han', 'Hiragana', 'Thai', 'Lao', 'Khmer', 'Myanmar');
const KATAKANA = SCRIPTS.indexOf('Katakana'), ARABIC = SCRIPTS.indexOf('Arabic'), HEBREW = SCRIPTS.indexOf('Hebrew');
const isTibetan = (code: number): boolean => code >= 0x0f00 && code <= 0x0fbc && code !== 0x0f0b && code !== 0x0f0d;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x02bc || code === 0x2bb;

const NOTHING = 0, WORD = 1, RUN = 2, KANA = 3;
function sortOf(code: number): number {
  const bits = letterOf(code);
  if ((bits & LETTER.goesOn) === 0) return NOTHING;
  if (code < 0x0e00) return WORD;
  if (code === 0x30fc) return KANA;
  const script = scriptOf(code);
  if (script === KATAKANA) return KANA;
  return (RUNS & (1 << script)) !== 0 || isTibetan(code) ? RUN : WORD;
}

/** True where tables hold a word in its own letters. */
export const isOwnForm = (word: string): boolean => [ARABIC, HEBREW].includes(scriptOf(word.charCodeAt(0)));

/** Words that Arabic and Hebrew write onto the next: and, the, in, to, as, from. */
function bare(word: string): string[] {
  const script = scriptOf(word.charCodeAt(0)), found: string[] = [];
  if (script === ARABIC) {
    const [onto = ''] = /^(?:و|ف)?(?:بال|كال|فال|ال|لل|ب|ل|ك)?/u.exec(word) ?? [];
    for (const cut of new Set([onto.length, Math.min(1, onto.length)])) if (cut > 0 && word.length - cut >= 3) found.push(word.slice(cut));
  } else if (script === HEBREW) for (let cut = 1; cut <= 2 && word.length - cut >= 3 && 'והבלמשכ'.includes(word.charAt(cut - 1)); cut += 1) found.push(word.slice(cut));
  return found;
}

function wordOf(text: string): CutWord {
  const bits = letterOf(text.codePointAt(0) as number), whole = latinOf(text), latins = [whole], stems = bare(text);
  const at = [...text].findIndex((c) => isApostrophe(c.charCodeAt(0)));
  if (at > 0) {
    const before = latinOf(text.slice(0, at)), after = latinOf(text.slice(at + 1));
    // "Trump's", "l'attaque", "Türkiye'nin": the part that is the word comes first.
    if (before.length <= 2 && after.length > 2) latins.unshift(after);
    else if (before.length > 2) latins.unshift(before);
    if (before.length > 2 && after.length > 3) latins.push(after);
  }
  for (const stem of stems) latins.push(latinOf(stem));
  const some = latins.filter((l) => l !== '');
  return { text, latins: some, forms: isOwnForm(text) ? [text, ...stems].map(fold) : some, run: null, capital: (bits & LETTER.capital) !== 0, cased: (bits & (LETTER.capital | LETTER.small)) !== 0 };
}

const runOf = (text: string): CutWord => ({ text, latins: [], forms: [], run: Array.from(text.normalize('NFC'), (char) => latinLetter(char.charCodeAt(0))).filter((l) => l !== ''), capital: false, cased: false });

/** A text without what fonts and keyboards do to it: Burmese in old fonts, marks that only join letters, quotation marks for apostrophes. */
export function comparable(text: string): string {
  let plain = true;
  for (let i = 0; i < text.length && plain; i += 1) plain = text.charCodeAt(i) < 0x0300;
  if (plain) return text;
  // Persian parts what belongs together with a joiner that joins nothing; in Indian scripts the same sign only shapes letters.
  const joined = text.replace(/(?<=[\u0600-\u06ff])\u200c(?=[\u0600-\u06ff])/gu, ' ').replace(/[\u200b-\u200d\u2060\ufeff]/gu, '').replace(/(?<=\p{L})\u2018(?=\p{L})/gu, '\u2019');
  return isZawgyi(joined) ? fromZawgyi(joined) : joined;
}

/** A text's words in order, numbers left out (they are read apart). A run of katakana is a word. */
export function cutWords(given: string): CutWord[] {
  const text = comparable(given), words: CutWord[] = [];
  let from = -1, sort = NOTHING;
  for (let i = 0; i <= text.length; i += 1) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    let next = sortOf(code);
    // Marks belong to the letter before them; an apostrophe between letters stands in its word.
    if (next !== NOTHING && sort !== NOTHING && (letterOf(code) & LETTER.mark) !== 0) next = sort;
    // Tibetan's point parts syllables, not words: names go on over it.
    if (sort === RUN && code === 0x0f0b && isTibetan(text.charCodeAt(i + 1))) next = RUN;
    if (sort === WORD && isApostrophe(code) && sortOf(text.charCodeAt(i + 1)) === WORD) next = WORD;
    if (next === sort) continue;
    if (sort !== NOTHING) {
      // "3명": the figures are read apart.
      const word = text.slice(from, i).replace(/^\p{Nd}+/u, '');
      if (word !== '' && (letterOf(word.charCodeAt(0)) & LETTER.letter) !== 0) {
        const made = sort === RUN ? runOf(word) : wordOf(word);
        if (made.run ? made.run.length > 0 : made.latins.length > 0) words.push(made);
      }
    }
    from = i;
    sort = next;
  }
  return words;
}
