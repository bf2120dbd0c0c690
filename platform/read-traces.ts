import { browser } from 'wxt/browser';
import { sameAddress } from '../core/upstream/same-address.ts';
import type { Trace } from '../core/types.ts';

const KEYS = 'read-';
/** A trace has some 10 KB; the browser gives 10 MB to all that is kept for the session. */
const MAX = 40;
const key = (url: string): string => KEYS + sameAddress(url);

/** A source's page that was read. */
export interface ReadTrace {
  /** ISO 8601: when it was asked. */
  readonly at: string;
  readonly received: number;
  readonly status: number | null;
  readonly trace: Trace;
}

const stored = async (): Promise<[string, ReadTrace][]> => Object.entries(await browser.storage.session.get(null)).filter(([name]) => name.startsWith(KEYS)) as [string, ReadTrace][];

/** Pages of sources that were read in this session of the browser, in memory only: none is asked for twice. */
export const readTraces = {
  async get(url: string): Promise<ReadTrace | null> {
    const known = (await browser.storage.session.get(key(url)))[key(url)] as ReadTrace | undefined;
    return known?.trace?.schema === 1 ? known : null;
  },
  async put(url: string, read: ReadTrace): Promise<void> {
    const all = await stored(), old = all.sort(([, a], [, b]) => (a.at < b.at ? -1 : 1)).slice(0, Math.max(0, all.length + 1 - MAX));
    if (old.length > 0) await browser.storage.session.remove(old.map(([name]) => name));
    await browser.storage.session.set({ [key(url)]: read });
  },
  async clear(): Promise<void> {
    await browser.storage.session.remove((await stored()).map(([name]) => name));
  },
};
