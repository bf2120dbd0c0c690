import { browser } from 'wxt/browser';
import type { LibraryTrouble } from '../core/library/library-trouble.ts';
import { keepForSession } from './session-memory.ts';

const KEY = 'library-trouble';
const ALL: readonly unknown[] = ['full', 'broken', 'newer'] satisfies LibraryTrouble[];
const read = (record: unknown): LibraryTrouble | null => (ALL.includes(record) ? (record as LibraryTrouble) : null);

/** Why what is traced is not kept: in memory, where a full disk does not matter, until something was kept again. The interface says `store_` and it. */
export const libraryTrouble = {
  get: async (): Promise<LibraryTrouble | null> => read((await browser.storage.session.get(KEY))[KEY]),
  set: (trouble: LibraryTrouble): Promise<void> => keepForSession({ [KEY]: trouble }),
  clear: (): Promise<void> => browser.storage.session.remove(KEY),
  /** Calls `changed` whenever it comes, changes or goes (null). */
  onChange(changed: (trouble: LibraryTrouble | null) => void): void {
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'session' && KEY in changes) changed(read(changes[KEY]?.newValue));
    });
  },
};
