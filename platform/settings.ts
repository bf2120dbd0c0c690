import { browser } from 'wxt/browser';
import { checkSettings, DEFAULT_SETTINGS, type Settings } from '../core/settings.ts';
import { earlyRecords } from './ask-early.ts';
import { OLD_SEARCH_PAGE, SETTINGS as KEY, SETTINGS_KEYS, SETTINGS_SYNCED as SYNCED } from './record-keys.ts';

/** The browser's account carries the settings only where the reader has said so: the list of sites that are off tells something of them. */
const area = async () => ((await browser.storage.local.get(SYNCED))[SYNCED] === true ? browser.storage.sync : browser.storage.local);

/** Settings in a record; the defaults where it can't be taken. */
const taken = (record: unknown): Settings | null => (record === undefined ? null : (checkSettings(record) ?? DEFAULT_SETTINGS));

/** What the reader has set; the defaults where nothing was, or where a later version has written it. */
export const settings = {
  async get(): Promise<Settings> {
    // Asked for in one call: the popup waits for it.
    const { [KEY]: here, [SYNCED]: synced, [OLD_SEARCH_PAGE]: chosen } = (await earlyRecords('local', SETTINGS_KEYS)) ?? ((await browser.storage.local.get([...SETTINGS_KEYS])) as Record<string, unknown>);
    const known = taken(synced === true ? (await browser.storage.sync.get(KEY))[KEY] : here);
    if (known) return known;
    return checkSettings({ ...DEFAULT_SETTINGS, searchPage: chosen }) ?? DEFAULT_SETTINGS;
  },
  /** Changes some of them; changes made in two windows follow one another. Rejects where the browser has no room. */
  change: (some: (now: Settings) => Partial<Settings>): Promise<void> =>
    navigator.locks.request(KEY, async () => {
      const now = await settings.get();
      await (await area()).set({ [KEY]: { ...now, ...some(now) } });
    }),
  /**
   * Writes all of them, and other records of this machine along with them: all of it or, where the browser has no room, nothing;
   * then it rejects.
   */
  replace: (all: Settings, others: Record<string, unknown>): Promise<void> =>
    navigator.locks.request(KEY, async () => {
      const { local, sync } = browser.storage, synced = await settings.isSynced();
      // One write is made whole or not at all.
      if (!synced) return local.set({ ...others, [KEY]: all });
      const before = await settings.get();
      await sync.set({ [KEY]: all });
      await local.set(others).catch(async (error: unknown) => {
        await sync.set({ [KEY]: before });
        throw error;
      });
    }),
  /** Calls `changed` whenever they were changed, wherever that was done, with what they were before; null where that can't be told. */
  onChange(changed: (before: Settings | null) => void): void {
    browser.storage.onChanged.addListener((changes) => {
      const change = changes[KEY];
      if (change || SYNCED in changes) changed(change && !(SYNCED in changes) ? (taken(change.oldValue) ?? DEFAULT_SETTINGS) : null);
    });
  },
  /** True where they are carried by the browser's account. */
  isSynced: async (): Promise<boolean> => (await browser.storage.local.get(SYNCED))[SYNCED] === true,
  /** Takes them along with the browser's account, or keeps them on this machine from now on. What the account already has is taken over. */
  sync: (on: boolean): Promise<void> =>
    navigator.locks.request(KEY, async () => {
      const now = await settings.get();
      if (on) {
        const { [KEY]: there } = await browser.storage.sync.get(KEY);
        if (checkSettings(there) === null) await browser.storage.sync.set({ [KEY]: now });
      } else await browser.storage.local.set({ [KEY]: now });
      await browser.storage.local.set({ [SYNCED]: on });
    }),
};
