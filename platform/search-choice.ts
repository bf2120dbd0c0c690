import { browser } from 'wxt/browser';
import { type SearchPage, searchPage } from '../core/sources/search-pages.ts';

const KEY = 'search-page';

/** The search engine that the reader is led to, kept on this machine only. */
export const searchChoice = {
  async get(): Promise<SearchPage> {
    const id: unknown = (await browser.storage.local.get(KEY))[KEY];
    return searchPage(typeof id === 'string' ? id : '');
  },
  /** Rejects where the browser has no room. */
  async set(id: string): Promise<void> {
    await browser.storage.local.set({ [KEY]: searchPage(id).id });
  },
};
