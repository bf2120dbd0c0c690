import { browser } from 'wxt/browser';
import { isOff, isReadLanguage, type Settings } from '../core/settings.ts';
import { bare } from '../core/sources/bare-address.ts';
import type { Trace } from '../core/types.ts';

/** What following the settings needs of the rest. */
export interface Followed {
  readonly settings: { get(): Promise<Settings>; onChange(changed: (before: Settings | null) => void): void };
  /** The trace that is kept of a tab's page, by the page's address without fragment. */
  trace(tabId: number, url: string): Promise<Trace | null>;
  /** The number on the button; null for none. */
  showBadge(tabId: number, trace: Trace | null): Promise<void>;
  /** All that is known of a tab's page is dropped, and what is under way for it ends. */
  forget(tabId: number): void;
  /** The oldest pages of the library go where there are more than the limit. */
  trim(limit: number): Promise<void>;
}

/** What decides whether a page is read by itself. */
const reading = ({ reads, readLanguages, offSites }: Settings): string => JSON.stringify([reads, readLanguages, offSites]);
/** True where a page is to be left alone, or would not be read now without a click, and was before. What was read before stays where only the reader's click can have read it. */
const isUnwanted = (now: Settings, before: Settings | null, url: string, lang: string): boolean =>
  isOff(now, url) || (now.reads === 'click' && before?.reads !== 'click') || (now.reads === 'always' && !isReadLanguage(now, lang) && (before === null || isReadLanguage(before, lang)));

/** Makes changed settings hold at once in all tabs that are open: badges come and go, what is not to be read is forgotten, and what is to be read now is looked at. */
export function followSettings({ settings, trace, showBadge, forget, trim }: Followed): void {
  async function follow(before: Settings | null): Promise<void> {
    const now = await settings.get();
    // Where the store can't be opened, the library's screen says so; what is too much goes when the next page is kept.
    if (before === null || now.limit < before.limit) void trim(now.limit).catch(() => undefined);
    const others = before === null || reading(before) !== reading(now);
    if (!others && before.badge === now.badge) return;
    for (const { id, url } of await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })) {
      if (id === undefined || url === undefined) continue;
      const known = await trace(id, bare(url)), isDropped = known !== null && others && isUnwanted(now, before, url, known.page.lang);
      if (isDropped || isOff(now, url)) forget(id);
      await showBadge(id, !isDropped && known && now.badge ? known : null);
      // The probe in a page that is not known yet looks again. There is none where the browser keeps extensions out.
      if (others && !known && now.reads === 'always' && !isOff(now, url)) browser.tabs.sendMessage(id, { to: 'watch' }).catch(() => undefined);
    }
  }
  // One change after another: what the last one leaves is what is seen.
  let turn: Promise<void> = Promise.resolve();
  settings.onChange((before) => {
    turn = turn.then(() => follow(before)).catch(() => undefined);
  });
}
