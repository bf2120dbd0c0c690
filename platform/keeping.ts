import { browser } from 'wxt/browser';
import { keptPage } from '../core/library/keep-page.ts';
import type { KeptPage } from '../core/library/kept-page.ts';
import { troubleOf } from '../core/library/library-trouble.ts';
import type { Settings } from '../core/settings.ts';
import { bare } from '../core/sources/bare-address.ts';
import { libraryTrouble } from './library-trouble.ts';
import type { ReadPage } from './tracing.ts';

/**
 * Keeps pages that were traced in tabs, where the reader wants that and the tab is in no private window. Never rejects: that something
 * was not kept is told by {@link libraryTrouble}. `clean` takes from an address what only counts readers.
 */
export function createKeeping({ keep, settings, clean, now }: { readonly keep: (page: KeptPage, limit: number) => Promise<void>; readonly settings: () => Promise<Settings>; readonly clean: (url: string) => string; readonly now: () => Date }) {
  return async (tabId: number, { trace, url }: ReadPage): Promise<void> => {
    try {
      const { keeps, limit } = await settings(), page = keeps ? keptPage(trace, now().toISOString(), clean) : null;
      if (!page) return;
      // Asked last of all: of a tab that is gone, or went elsewhere, it can't be said any more whether it was private.
      const tab = await browser.tabs.get(tabId).catch(() => null);
      if (!tab || tab.incognito || (tab.url && bare(tab.url) !== url)) return;
      await keep(page, limit);
      await libraryTrouble.clear();
    } catch (error) {
      await libraryTrouble.set(troubleOf(error)).catch(() => undefined);
    }
  };
}
