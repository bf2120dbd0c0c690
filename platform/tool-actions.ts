import { browser } from 'wxt/browser';
import { letterOf } from '../core/letter/letters.ts';
import type { ReaderNote, TextQuote } from '../core/library/kept-page.ts';
import { notedPage } from '../core/library/noted-page.ts';
import { cleanAddress } from '../core/sources/clean-address.ts';
import type { Trace } from '../core/types.ts';
import { copy } from './clipboard.ts';
import { interfaceLanguage } from './interface-language.ts';

/** Where notes are kept. */
interface Notes {
  putNote(note: ReaderNote): Promise<void>;
  removeNote(id: string): Promise<void>;
  notesOf(url: string): Promise<ReaderNote[]>;
  onChange(listener: () => void): () => void;
}

/**
 * What can be done with the page in a tab. Notes are written from the window that shows them, where the reader sees whether they were; never from
 * a private one. `readSelection` is run in the page.
 */
export const createToolActions = (notes: Notes, readSelection: () => TextQuote | null) => (tab: { readonly id?: number | undefined; readonly incognito: boolean }) => ({
  copy,
  save: (note: ReaderNote): Promise<void> => (tab.incognito ? Promise.reject(new Error('Nothing is kept in private windows.')) : notes.putNote(note)),
  remove: notes.removeNote,
  letter: (note: ReaderNote) => letterOf(note, interfaceLanguage()),
  async selection(): Promise<TextQuote | null> {
    if (tab.id === undefined) return null;
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: readSelection });
    return (answer?.result as TextQuote | null | undefined) ?? null;
  },
  newId: () => crypto.randomUUID(),
  now: () => new Date().toISOString(),
  pageOf: (trace: Trace) => notedPage(trace, cleanAddress),
  notesOf: notes.notesOf,
  onNotes: notes.onChange,
});
