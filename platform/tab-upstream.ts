import { browser } from 'wxt/browser';
import type { Upstream } from '../core/upstream/upstream.ts';
import { upstreamKey as key } from './record-keys.ts';
import { keepForSession, sessionRecord } from './session-memory.ts';

const KEYS = 'upstream-';

export const NOTHING_UPSTREAM: Upstream = { hops: [], findings: [], flags: [] };

interface Stored {
  /** Address of the page that it belongs to, fragment removed. */
  readonly url: string;
  readonly upstream: Upstream;
}

/** Changes of each tab's, one after another: each is made to what the one before left. */
const turns = new Map<number, Promise<unknown>>();

/** What was found upstream of the open tabs' pages, in memory only. It belongs to a tab and an address, as the trace does. */
export const tabUpstream = {
  async get(tabId: number, url: string): Promise<Upstream> {
    const stored = (await sessionRecord(key(tabId))) as Stored | undefined;
    return stored?.url === url ? stored.upstream : NOTHING_UPSTREAM;
  },
  async put(tabId: number, url: string, upstream: Upstream): Promise<void> {
    await keepForSession({ [key(tabId)]: { url, upstream } satisfies Stored });
  },
  /** Changes what is there; gives what was made of it. */
  change(tabId: number, url: string, make: (upstream: Upstream) => Upstream): Promise<Upstream> {
    const turn = (turns.get(tabId) ?? Promise.resolve()).then(async () => {
      const before = await tabUpstream.get(tabId, url), after = make(before);
      if (after !== before) await tabUpstream.put(tabId, url, after);
      return after;
    });
    turns.set(tabId, turn.catch(() => undefined));
    return turn;
  },
  async drop(tabId: number): Promise<void> {
    turns.delete(tabId);
    await browser.storage.session.remove(key(tabId));
  },
  /** All of them. */
  async clear(): Promise<void> {
    const all = Object.keys(await browser.storage.session.get(null)).filter((name) => name.startsWith(KEYS));
    await browser.storage.session.remove(all);
  },
  /** Calls with each change of a tab's; gives what ends that. */
  onChange(tabId: number, changed: (upstream: Upstream) => void): () => void {
    const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
      const change = changes[key(tabId)];
      if (area === 'session' && change) changed((change.newValue as Stored | undefined)?.upstream ?? NOTHING_UPSTREAM);
    };
    browser.storage.onChanged.addListener(listener as never);
    return () => browser.storage.onChanged.removeListener(listener as never);
  },
};
