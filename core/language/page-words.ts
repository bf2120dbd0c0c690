import { plain } from '../text/plain.ts';
import type { Language } from './language.ts';

/**
 * Words of all languages that a page is read with, before the language of its text is known. The build writes them into the
 * reader that is injected into pages (see `wxt.config.ts`): they come alone, without the rest of the rules.
 */
export interface PageWords {
  /** Beginnings of lines that close a story, plain, parted by `|`; `~` at the end: the word may go on. */
  readonly closing: string;
  /** Words of picture credits, plain, parted by spaces. */
  readonly pictures: string;
}

/** Gathers them from the languages; what begins like another that may go on need not be said. */
export function pageWords(languages: readonly Language[]): PageWords {
  const closing = [...new Set(languages.flatMap((l) => l.closing.map(plain)))].sort();
  const open = closing.filter((c) => c.endsWith('~')).map((c) => c.slice(0, -1));
  const pictures = [...new Set(languages.flatMap((l) => plain(l.pictureWords).split(/\s+/u)))].sort().join(' ');
  const short = closing.find((c) => c.replace(/~$/u, '').length < 2);
  if (short !== undefined) throw new Error(`"${short}" is too short to close a story`);
  return { closing: closing.filter((c) => !open.some((o) => c !== `${o}~` && c.startsWith(o))).join('|'), pictures };
}
