import { browser } from 'wxt/browser';
import type { Quotes } from '../core/quotes/quote-evidence.ts';
import type { Trace } from '../core/types.ts';
import { traceKey as key } from './record-keys.ts';
import { keepForSession, sessionRecord } from './session-memory.ts';

const KEYS = 'trace-';


/** What is kept of a tab's page: its trace, and the words that prove it as they are found again in the page. */
export interface TabTrace {
  /** Address of the page, fragment removed. */
  readonly url: string;
  readonly trace: Trace;
  readonly quotes: Quotes;
}

/** Traces of the open tabs, in memory only (they outlive the worker, not the browser). A trace belongs to a tab and an address. */
export const tabTraces = {
  async get(tabId: number, url: string): Promise<Trace | null> {
    const kept = await tabTraces.kept(tabId);
    return kept?.url === url ? kept.trace : null;
  },
  /** What was traced last in a tab, wherever the tab is now. */
  async kept(tabId: number): Promise<TabTrace | null> {
    const stored = (await sessionRecord(key(tabId))) as TabTrace | undefined;
    return stored?.trace?.schema === 1 ? stored : null;
  },
  async put(tabId: number, url: string, trace: Trace, quotes: Quotes): Promise<void> {
    await keepForSession({ [key(tabId)]: { url, trace, quotes } satisfies TabTrace });
  },
  /** All of them. */
  async clear(): Promise<void> {
    const all = Object.keys(await browser.storage.session.get(null)).filter((name) => name.startsWith(KEYS));
    await browser.storage.session.remove(all);
  },
  async drop(tabId: number): Promise<void> {
    await browser.storage.session.remove(key(tabId));
  },
  /** Calls `put` with each tab whose page was traced. */
  onPut(put: (tabId: number) => void): void {
    browser.storage.onChanged.addListener((changes, area) => {
      if (area !== 'session') return;
      for (const [name, { newValue }] of Object.entries(changes)) if (name.startsWith(KEYS) && newValue !== undefined) put(Number(name.slice(KEYS.length)));
    });
  },
};
