import type { TextQuote, ReaderNote } from '../../core/library/kept-page.ts';
import type { Letter } from '../../core/letter/write-letter.ts';

/** What a reader's notes on a page need of the browser. */
export interface FlagActions {
  /** Keeps a note, over an older one of its id. Rejects where the browser can't. */
  save(note: ReaderNote): Promise<void>;
  remove(id: string): Promise<void>;
  /** The letter that a note makes. */
  letter(note: ReaderNote): Promise<Letter>;
  /** Puts a text on the clipboard. Rejects where the browser refuses. */
  copy(text: string): Promise<void>;
  /** The words that are selected in the page now; null where there are none, or the page can't be asked. */
  selection(): Promise<TextQuote | null>;
  /** A UUID. */
  newId(): string;
  /** This moment, ISO 8601. */
  now(): string;
}

/** What can be missing, and what can be wrong, in the order that it is offered. */
export const WHATS = { 'leaves-out': ['source', 'link', 'date', 'translation', 'picture'], wrong: ['source', 'role', 'kind', 'flag'] } as const satisfies Record<ReaderNote['kind'], readonly string[]>;
