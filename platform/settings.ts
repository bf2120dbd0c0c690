import { browser } from 'wxt/browser';
import { checkSettings, DEFAULT_SETTINGS, type Settings } from '../core/settings.ts';

const KEY = 'settings', SYNCED = 'settings-synced';
/** Where earlier versions kept the search page. */
const OLD_SEARCH_PAGE = 'search-page';

/** The browser's account carries the settings only where the reader has said so: the list of sites that are off tells something of them. */
const area = async () => ((await browser.storage.local.get(SYNCED))[SYNCED] === true ? browser.storage.sync : browser.storage.local);

/** What the reader has set; the defaults where nothing was, or where a later version has written it. */
export const settings = {
  async get(): Promise<Settings> {
    const { [KEY]: record } = await (await area()).get(KEY);
    if (record !== undefined) return checkSettings(record) ?? DEFAULT_SETTINGS;
    const { [OLD_SEARCH_PAGE]: chosen } = await browser.storage.local.get(OLD_SEARCH_PAGE);
    return checkSettings({ ...DEFAULT_SETTINGS, searchPage: chosen }) ?? DEFAULT_SETTINGS;
  },
  /** Changes some of them; changes made in two windows follow one another. Rejects where the browser has no room. */
  change: (some: (now: Settings) => Partial<Settings>): Promise<void> =>
    navigator.locks.request(KEY, async () => {
      const now = await settings.get();
      await (await area()).set({ [KEY]: { ...now, ...some(now) } });
    }),
  /** Calls `changed` whenever they were changed, wherever that was done. */
  onChange(changed: () => void): void {
    browser.storage.onChanged.addListener((changes) => {
      if (KEY in changes || SYNCED in changes) changed();
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
