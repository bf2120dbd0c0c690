import { browser } from 'wxt/browser';
import { bare } from '../core/sources/bare-address.ts';
import { keepForSession } from './session-memory.ts';

const KEYS = 'look-';
/** Pages that were opened by menus and can be loaded anew. */
const MOST = 30;
const UUID = /^[0-9a-f-]{36}$/u;

/** What a page that a menu opened is about. */
export type LookRecord = { readonly at: number } & (
  /** A link, unwrapped: '' in a private window, where nobody is asked. */
  | { readonly what: 'link'; readonly url: string; readonly isPrivate: boolean }
  /** Words that were selected. */
  | { readonly what: 'who'; readonly text: string }
);

const all = async (): Promise<[string, LookRecord][]> => Object.entries(await browser.storage.session.get(null)).filter(([name]) => name.startsWith(KEYS)) as [string, LookRecord][];
const home = (): string => (browser.runtime as unknown as { getURL(path: string): string }).getURL('/look.html');

/**
 * What pages that menus opened are about, in memory only. Their addresses carry a number alone: no page can make one that says
 * something, and what was read does not stand in the browser's history.
 */
export const lookRecords = {
  /** Keeps one; gives the address of its page. */
  async put(record: LookRecord): Promise<string> {
    const id = crypto.randomUUID(), old = (await all()).sort(([, a], [, b]) => a.at - b.at).slice(0, -MOST + 1);
    if (old.length >= 1) await browser.storage.session.remove(old.map(([name]) => name));
    await keepForSession({ [KEYS + id]: record });
    return `${home()}#${id}`;
  },
  /** What the page at an address is about; null for all other addresses, and where it was forgotten. */
  async at(url: string | undefined): Promise<LookRecord | null> {
    const id = url?.slice(url.indexOf('#') + 1) ?? '';
    if (!url?.includes('#') || bare(url) !== home() || !UUID.test(id)) return null;
    return ((await browser.storage.session.get(KEYS + id))[KEYS + id] as LookRecord | undefined) ?? null;
  },
};
