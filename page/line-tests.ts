import type { PageWords } from '../core/language/page-words.ts';
import { closingTest } from './closing-lines.ts';
import { pictureCreditTest } from './picture-credits.ts';

/** What the reader of a page asks of a line before the language of the text is known. */
export interface LineTests {
  /** True for a line that closes a story: "Related articles". */
  closes(text: string): boolean;
  /** True for a text that looks like a picture's credit: "Foto: …". */
  isCredit(text: string): boolean;
}

export const lineTests = (words: PageWords): LineTests => ({ closes: closingTest(words.closing), isCredit: pictureCreditTest(words.pictures) });
