import { browser } from 'wxt/browser';
import type { ToolActions } from '../../components/PageTools.tsx';
import { letterOf } from '../../core/letter/letters.ts';
import { notedPage } from '../../core/library/noted-page.ts';
import { cleanAddress } from '../../core/sources/clean-address.ts';
import { readSelection } from '../../page/read-selection.ts';
import { copy } from '../../platform/clipboard.ts';
import { interfaceLanguage } from '../../platform/interface-language.ts';
import type { Tab } from '../../platform/showing-tab.ts';
import { openLibrary } from '../../store/library.ts';

const library = openLibrary({ indexedDB });

/** What can be done with the page in a tab. Notes are written from here, where the reader sees whether they were; never from a private window. */
export const toolActions = (tab: Tab): ToolActions => ({
  copy,
  save: (note) => (tab.incognito ? Promise.reject(new Error('Nothing is kept in private windows.')) : library.putNote(note)),
  remove: library.removeNote,
  letter: (note) => letterOf(note, interfaceLanguage()),
  async selection() {
    if (tab.id === undefined) return null;
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: readSelection });
    return (answer?.result as ReturnType<typeof readSelection>) ?? null;
  },
  newId: () => crypto.randomUUID(),
  now: () => new Date().toISOString(),
  pageOf: (trace) => notedPage(trace, cleanAddress),
  notesOf: library.notesOf,
  onNotes: (listener) => library.onChange(listener),
});
