import { browser } from 'wxt/browser';
import { DEFAULT_SEARCH_PAGE, type SearchPage, searchPage } from '../core/sources/search-pages.ts';

const KEY = 'search-page';

/** The search engine that the reader wants to be led to. Kept on this machine. */
export const chosenSearchPage = {
  async get(): Promise<SearchPage> {
    const id = (await browser.storage.local.get(KEY))[KEY];
    return typeof id === 'string' ? searchPage(id) : DEFAULT_SEARCH_PAGE;
  },
  /** Rejects where the browser has no room. */
  set: (id: string): Promise<void> => browser.storage.local.set({ [KEY]: searchPage(id).id }),
};
