import { cutWords, type CutWord } from '../text/cut-words.ts';
import type { NewsKey, NewsTable } from './news-table.ts';
import { numbersIn } from './numbers.ts';

/** What stands in a title beside its words: marks that translators keep. Bits of {@link ReadTitle.marks}. */
export const MARKS = { quotes: 1, colon: 2, question: 4, call: 8, figures: 16, dash: 32, brackets: 64 } as const;

/** A title as it is compared. */
export interface ReadTitle {
  readonly words: readonly CutWord[];
  readonly keys: ReadonlySet<NewsKey>;
  readonly numbers: readonly string[];
  readonly marks: number;
  /** Length in letters as an alphabet would need them. */
  readonly size: number;
  /** Most of its words are written with capitals, so that one tells nothing. */
  readonly headlineCase: boolean;
}

/** Letters of an alphabet that stand for one character of a denser script, from the same titles in both. */
const HAN = 3.2, KANA = 1.8, HANGUL = 2.1, ETHIOPIC = 1.6, MARK = 0.35;

function sizeOf(text: string): number {
  let size = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    size += code < 0x300 ? 1 : code < 0x370 ? MARK : code < 0x900 ? 1 : code < 0x1200 ? (/\p{M}/u.test(text.charAt(i)) ? MARK : 1) : code < 0x1380 ? ETHIOPIC : code >= 0x3040 && code < 0x3100 ? KANA : code >= 0x3400 && code < 0xa000 ? HAN : code >= 0xac00 && code < 0xd7a4 ? HANGUL : 1;
  }
  return size;
}

function marksOf(text: string): number {
  const plain = text.replace(/(\p{L})['’ʼ](?=\p{L})/gu, '$1');
  return (/["“”«»„‘’'『』「」《》]/u.test(plain) ? MARKS.quotes : 0) | (/[:：]/u.test(text.replace(/\d:\d/gu, '')) ? MARKS.colon : 0) | (/[?？؟;](?:\s|$)|[？؟]/u.test(text.replace(/;/gu, '')) ? MARKS.question : 0) | (/[!！]/u.test(text) ? MARKS.call : 0)
    | (/\p{Nd}/u.test(text) ? MARKS.figures : 0) | (/\s[-–—]\s/u.test(text) ? MARKS.dash : 0) | (/[(（]/u.test(text) ? MARKS.brackets : 0);
}

/** Reads a title with the news words of its language; null where there are none. */
export function readTitle(text: string, table: NewsTable | null): ReadTitle {
  const words = cutWords(text), cased = words.filter((w) => w.cased);
  return {
    words, keys: table?.keysIn(text, words) ?? new Set(), numbers: numbersIn(text), marks: marksOf(text), size: sizeOf(text),
    headlineCase: cased.length > 3 && cased.filter((w) => !w.capital && (w.latins[0]?.length ?? 0) > 3).length < cased.length * 0.25,
  };
}
