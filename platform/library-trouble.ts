import { browser } from 'wxt/browser';
import type { LibraryTrouble } from '../core/library/library-trouble.ts';
import { keepForSession } from './session-memory.ts';

const KEY = 'library-trouble', MADE = 'library-made', LOST = 'library-lost';
const ALL: readonly unknown[] = ['full', 'broken', 'newer'] satisfies LibraryTrouble[];
const read = (record: unknown): LibraryTrouble | null => (ALL.includes(record) ? (record as LibraryTrouble) : null);

async function get(): Promise<LibraryTrouble | null> {
  const { session, local } = browser.storage, [now, kept] = await Promise.all([session.get(KEY), local.get(LOST)]);
  return read(now[KEY]) ?? (kept[LOST] === true ? 'lost' : null);
}

/** What is being written down about a database that was made: what was seen comes after it. */
let making: Promise<unknown> = Promise.resolve();

/** Why what is traced is not kept: in memory, where a full disk does not matter, until something was kept again; and that the library was lost, until the reader has seen it. The interface says `store_` and it. */
export const libraryTrouble = {
  get,
  set: (trouble: LibraryTrouble): Promise<void> => keepForSession({ [KEY]: trouble }),
  clear: (): Promise<void> => browser.storage.session.remove(KEY),
  /**
   * To be called where the library's database was made. Chromium 156 and Firefox 153 make it anew, without a word, where they find its files
   * damaged, and may throw it away for room: that there had been one is written down where neither touches it.
   */
  made(): void {
    // Where a private window has a store of its own, it is gone with it.
    if (browser.extension?.inIncognitoContext) return;
    const { local } = browser.storage;
    making = local.get(MADE).then((before) => local.set({ [before[MADE] === true ? LOST : MADE]: true })).catch(() => undefined);
  },
  /** The reader has seen that it was lost. */
  seen: (): Promise<void> => making.then(() => browser.storage.local.remove(LOST)),
  /** Calls `changed` whenever it comes, changes or goes (null). */
  onChange(changed: (trouble: LibraryTrouble | null) => void): void {
    browser.storage.onChanged.addListener((changes, area) => {
      if ((area === 'session' && KEY in changes) || (area === 'local' && LOST in changes)) void get().then(changed, () => undefined);
    });
  },
};
