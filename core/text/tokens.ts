import { fold } from './fold.ts';
import { hasLetter, hasScript, LETTER, letterBefore, letterOf, scriptOf, SCRIPTS, scripts } from './letters.ts';

/** What stands between two words, as bits of {@link Tokens.gap}. */
export const GAP = {
  space: 1, hyphen: 2, comma: 4, sentence: 8, colon: 16, open: 32, close: 64, quote: 128,
  slash: 256, dash: 512, semicolon: 1024, other: 2048, dot: 4096, apostrophe: 8192, copyright: 16384,
} as const;
/** What may stand inside a name: `Ouest-France`, `U.S. News`, `L'Équipe`. */
export const SOFT = GAP.space | GAP.hyphen | GAP.dot | GAP.apostrophe;

/** A text as words: parallel arrays, one entry a word; in scripts without spaces a word is one character. */
export interface Tokens {
  readonly text: string;
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Folded words: see {@link fold}. */
  readonly key: readonly string[];
  /** 0 no capital, 1 first letter, 2 all capitals (or the script has none). */
  readonly cap: readonly number[];
  /** What stands before each word; one entry more than words, the last for what follows the last word. */
  readonly gap: readonly number[];
}

const MARKS = new Map<string, number>();
const mark = (chars: string, bit: number): void => {
  for (const char of chars) MARKS.set(char, bit);
};
mark(',，、،', GAP.comma);
mark('!?。！？।॥؟…\n۔։។', GAP.sentence);
mark(':：=＝՝', GAP.colon);
mark('([{（【［〔〈｛', GAP.open);
mark(')]}）】］〕〉', GAP.close);
mark('"“”„«»‹›《》「」『』‟″', GAP.quote);
mark('/|／｜•', GAP.slash);
mark('–—―─', GAP.dash);
mark(';；؛', GAP.semicolon);
mark('-‐‑־·・&＆+@', GAP.hyphen);
mark("'’‘ʼ`´", GAP.apostrophe);
mark('©ⓒⒸ', GAP.copyright);

/** Short words with a capital are initials ("J. K.", "St."); without capitals in the script only single letters are, but every syllable of Hangul is a word here. */
const isShort = (word: string, cap: number): boolean => cap > 0 && !hasScript(word, HANGUL) && word.length <= 2 && (word.length <= 1 || word !== word.toUpperCase()) && !/\d/u.test(word);

const HANGUL = scripts('Hangul'), DENSE = scripts('Hangul', 'Han', 'Hiragana', 'Katakana', 'Devanagari');
const isDenseAt = (text: string, at: number): boolean => at >= 0 && at < text.length && (DENSE & (1 << scriptOf(text.charCodeAt(at)))) !== 0;
const BENGALI = SCRIPTS.indexOf('Bengali');
const isSmall = (text: string, at: number): boolean => at < text.length && (letterOf(text.charCodeAt(at)) & LETTER.small) !== 0;

/** True where the dot at `dot` stands behind one or two small letters and before a quotation. */
function isCutShort(text: string, dot: number): boolean {
  let next = dot + 1, begin = dot;
  while (next < dot + 3 && (text[next] === ' ' || text[next] === '\u00a0' || text[next] === '\n')) next += 1;
  if (!'„“«"'.includes(text[next] ?? ' ')) return false;
  while (begin > 0 && dot - begin < 3 && isSmall(text, begin - 1)) begin -= 1;
  return begin < dot && dot - begin <= 2 && (letterBefore(text, begin) & LETTER.letter) === 0;
}

/** What stands from `from` to `to`; `before` is the word in front of it, with its capitals. */
function gapBetween(text: string, from: number, to: number, before: string, cap: number): number {
  if (to - from <= 1) {
    if (to === from) return 0;
    if (text.charCodeAt(from) === 32) return GAP.space;
  }
  let bits = 0;
  for (let i = from; i < to; i += 1) {
    const char = text[i] as string;
    if (char === ' ' || char === '\u00a0' || char === '\t' || char === '\u3000') bits |= GAP.space;
    else if (char === '.' || char === '．') {
      const next = text[i + 1];
      if (next !== undefined && i + 1 === to && i === from) bits |= GAP.dot;
      // "в. „Труд“": what is cut short before a quotation ends no sentence.
      else bits |= isShort(before, cap) || (i === from && isCutShort(text, i)) ? GAP.dot : GAP.sentence;
    }
    // Finnish and Swedish hang endings on acronyms with a colon, Finnish nouns on names with a hyphen: "BBC:n", "New York Times -lehti".
    else if (char === ':' && to - from === 1 && (letterBefore(text, from) & LETTER.letter) !== 0 && isSmall(text, to)) bits |= GAP.apostrophe;
    else if (char === '-' && i + 1 === to && text[i - 1] === ' ' && isSmall(text, to)) bits |= GAP.hyphen;
    // Bengali joins words with the long mark: "আল–জাজিরা".
    else if (char === '–' && to - from === 1 && from > 0 && to < text.length && scriptOf(text.charCodeAt(from - 1)) === BENGALI && scriptOf(text.charCodeAt(to)) === BENGALI) bits |= GAP.hyphen;
    else if ((char === '-' || char === '‐') && (text[i - 1] === ' ' || text[i + 1] === ' ' || text[i + 1] === '-' || text[i - 1] === ')')) bits |= GAP.dash;
    // Korean, Japanese, Chinese and what is written in Devanagari have no apostrophe: '…'은.
    else if ((char === '’' || char === '‘' || char === "'") && (to - from > 1 || isDenseAt(text, from - 1) || isDenseAt(text, to))) bits |= GAP.quote;
    else bits |= MARKS.get(char) ?? GAP.other;
  }
  return bits;
}

const HEBREW = SCRIPTS.indexOf('Hebrew');
/** Marks between two Hebrew letters are the abbreviation's own (גל"צ, ג'זירה). */
const isHebrewMark = (text: string, i: number): boolean => {
  const code = text.charCodeAt(i);
  return (code === 0x22 || code === 0x27 || code === 0x5f3 || code === 0x5f4) && i + 1 < text.length && scriptOf(text.charCodeAt(i - 1)) === HEBREW && scriptOf(text.charCodeAt(i + 1)) === HEBREW;
};

/** Capitals of a word that is not plain ASCII. */
function capOf(word: string): number {
  const upper = word.toUpperCase(), lower = word.toLowerCase();
  return upper === lower || word === upper ? 2 : (word[0] === upper[0] && word[0] !== lower[0]) || hasLetter(word, LETTER.capital) ? 1 : 0;
}

/**
 * Cuts a text into words. Linear; texts beyond 20,000 characters are cut there. Read by character codes: a regular
 * expression with Unicode's classes takes four times as long.
 */
export function tokenise(whole: string): Tokens {
  const text = whole.length > 20_000 ? whole.slice(0, 20_000) : whole;
  const start: number[] = [], end: number[] = [], key: string[] = [], cap: number[] = [], gap: number[] = [];
  let last = 0, before = '', capBefore = 0;
  const push = (at: number, to: number, folded: string, capital: number): void => {
    gap.push(gapBetween(text, last, at, before, capBefore));
    start.push(at);
    end.push(to);
    key.push(folded);
    cap.push(capital);
    last = to;
    before = folded;
    capBefore = capital;
  };
  for (let i = 0; i < text.length; ) {
    let code = text.charCodeAt(i);
    if (code >= 0xd800 && code < 0xdc00) code = text.codePointAt(i) as number;
    let bits = letterOf(code);
    if ((bits & LETTER.begins) === 0) {
      i += code > 0xffff ? 2 : 1;
      continue;
    }
    const at = i;
    let plain = true, small = false, capital = false, unspaced = false;
    while ((bits & LETTER.goesOn) !== 0 || isHebrewMark(text, i)) {
      if (code >= 97 && code <= 122) small = true;
      else if (code >= 65 && code <= 90) capital = true;
      else if (code > 127) plain = false;
      if ((bits & LETTER.unspaced) !== 0) unspaced = true;
      i += code > 0xffff ? 2 : 1;
      if (i >= text.length) break;
      code = text.charCodeAt(i);
      if (code >= 0xd800 && code < 0xdc00) code = text.codePointAt(i) as number;
      bits = letterOf(code);
    }
    if (unspaced) cut(at, i);
    else {
      const word = text.slice(at, i);
      if (plain) push(at, i, capital ? word.toLowerCase() : word, small ? (capital ? 1 : 0) : 2);
      else push(at, i, fold(word), capOf(word));
    }
  }
  gap.push(gapBetween(text, last, text.length, '', 0) | GAP.sentence);
  return { text, start, end, key, cap, gap };

  /** Characters of scripts without spaces, each with its marks, and the pieces between them. */
  function cut(from: number, to: number): void {
    const sizeAt = (i: number): number => ((text.codePointAt(i) as number) > 0xffff ? 2 : 1);
    const bitsAt = (i: number): number => letterOf(text.codePointAt(i) as number);
    for (let i = from; i < to; ) {
      const at = i, alone = (bitsAt(i) & LETTER.unspaced) !== 0;
      i += sizeAt(i);
      while (i < to && (alone ? (bitsAt(i) & LETTER.mark) !== 0 : (bitsAt(i) & LETTER.unspaced) === 0)) i += sizeAt(i);
      const word = text.slice(at, i);
      push(at, i, fold(word), alone ? 2 : capOf(word));
    }
  }
}
