import { browser } from 'wxt/browser';
import { bare } from '../core/sources/bare-address.ts';
import type { NameIndex } from '../core/sources/name-index.ts';
import { isPublicAddress } from '../core/sources/public-address.ts';
import { type Known, whoIs } from '../core/sources/who-is.ts';
import { linkTrace } from '../core/upstream/link-trace.ts';
import { lookRecords } from './look-records.ts';
import type { TracedTab } from './look-upstream.ts';

/** What a page that a menu opened has to show. */
export type LookState =
  /** A link that can be looked at: `from` and `url` are what `background.look` takes; `host` is who would be asked, null where that is off the public web. */
  | { readonly state: 'link'; readonly from: string; readonly url: string; readonly host: string | null }
  /** It was pointed at in a private window: nobody is asked. */
  | { readonly state: 'private' }
  | { readonly state: 'who'; readonly text: string; readonly found: readonly Known[] }
  /** The browser was started anew since. */
  | { readonly state: 'gone' };

/** Answers the pages that menus open. `asked` gives the address that is asked for in a link's place, `index` the publishers that are known. */
export function createLookPages({ asked, index }: { readonly asked: (url: string) => string; readonly index: () => Promise<NameIndex> }) {
  return {
    /** The link that a tab is about, as a page that leads there; null for all tabs but those that the menu opened. */
    async tab(tabId: number, address: string): Promise<TracedTab | null> {
      const record = await lookRecords.at(address);
      return record?.what === 'link' && !record.isPrivate ? { tabId, url: bare(address), trace: linkTrace(bare(address), record.url) } : null;
    },
    async state(tabId: number): Promise<LookState> {
      const record = await lookRecords.at((await browser.tabs.get(tabId)).url);
      if (!record) return { state: 'gone' };
      if (record.what === 'who') return { state: 'who', text: record.text, found: whoIs(await index(), record.text) };
      if (record.isPrivate) return { state: 'private' };
      const url = asked(record.url);
      return { state: 'link', from: bare((await browser.tabs.get(tabId)).url ?? ''), url: record.url, host: isPublicAddress(url) ? new URL(url).hostname : null };
    },
  };
}
