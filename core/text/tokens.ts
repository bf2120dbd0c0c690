import { fold } from './fold.ts';

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

/** Marks between two Hebrew letters are the abbreviation's own (גל"צ, ג'זירה). */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u200c\u200d]|(?<=\p{Script=Hebrew})["'׳״](?=\p{Script=Hebrew}))*/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const PIECES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

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
mark('©', GAP.copyright);

function gapBetween(text: string, from: number, to: number, shortBefore: boolean): number {
  let bits = 0;
  for (let i = from; i < to; i += 1) {
    const char = text[i] as string;
    if (char === '.' || char === '．') {
      const next = text[i + 1];
      if (next !== undefined && i + 1 === to && i === from) bits |= GAP.dot;
      // "в. „Труд“": what is cut short before a quotation ends no sentence.
      else bits |= shortBefore || (i === from && /(?:^|[^\p{L}])\p{Ll}{1,2}$/u.test(text.slice(Math.max(0, from - 3), from)) && /^\.\s*[„“«"]/u.test(text.slice(i, i + 4))) ? GAP.dot : GAP.sentence;
    } else if (char === ' ' || char === '\u00a0' || char === '\t' || char === '\u3000') bits |= GAP.space;
    // Finnish and Swedish hang endings on acronyms with a colon, Finnish nouns on names with a hyphen: "BBC:n", "New York Times -lehti".
    else if (char === ':' && to - from === 1 && /\p{L}/u.test(text[from - 1] ?? '') && /\p{Ll}/u.test(text[to] ?? '')) bits |= GAP.apostrophe;
    else if (char === '-' && i + 1 === to && text[i - 1] === ' ' && /\p{Ll}/u.test(text[to] ?? '')) bits |= GAP.hyphen;
    else if ((char === '-' || char === '‐') && (text[i - 1] === ' ' || text[i + 1] === ' ' || text[i + 1] === '-' || text[i - 1] === ')')) bits |= GAP.dash;
    else if ((char === '’' || char === '‘' || char === "'") && to - from > 1) bits |= GAP.quote;
    else bits |= MARKS.get(char) ?? GAP.other;
  }
  return bits;
}

/** Cuts a text into words. Linear; texts beyond 20,000 characters are cut there. */
export function tokenise(whole: string): Tokens {
  const text = whole.length > 20_000 ? whole.slice(0, 20_000) : whole;
  const start: number[] = [], end: number[] = [], key: string[] = [], cap: number[] = [], gap: number[] = [];
  let last = 0;
  const push = (word: string, at: number): void => {
    const index = key.length;
    const before = index > 0 ? (key[index - 1] as string) : '';
    // Short words with a capital are initials ("J. K.", "St."); without capitals in the script only single letters are.
    const cased = before !== before.toUpperCase();
    gap.push(gapBetween(text, last, at, index > 0 && before.length <= (cased ? 2 : 1) && (cap[index - 1] ?? 0) > 0 && !/\d/u.test(before)));
    start.push(at);
    last = at + word.length;
    end.push(last);
    key.push(fold(word));
    const upper = word.toUpperCase(), lower = word.toLowerCase();
    cap.push(upper === lower || word === upper ? 2 : word[0] === upper[0] && word[0] !== lower[0] ? 1 : /\p{Lu}/u.test(word) ? 1 : 0);
  };
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    if (!UNSPACED.test(word)) push(word, match.index);
    else for (const piece of word.matchAll(PIECES)) push(piece[0], match.index + piece.index);
  }
  gap.push(gapBetween(text, last, text.length, false) | GAP.sentence);
  return { text, start, end, key, cap, gap };
}
