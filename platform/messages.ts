import { browser } from 'wxt/browser';
import { type OwnRules, writeOwnRules } from '../core/own-rules.ts';
import type { Trace } from '../core/types.ts';

/** What the popup is told of a tab. */
export type TabState =
  | { readonly state: 'traced'; readonly trace: Trace }
  | { readonly state: 'unreadable' }
  | { readonly state: 'error'; readonly message: string };

/** What the background can be asked, as methods. */
export interface Background {
  /** The page in the sender's tab is worth reading. */
  worthReading(): void;
  /** The trace of a tab; it is read now where that has not been done. */
  traceTab(tabId: number): TabState;
  /** What the page in a tab says with rules of the reader's own that are not kept yet. */
  tryRules(tabId: number, rules: OwnRules): TabState;
}

/** The background, from anywhere else in the extension: `await background.traceTab(3)`. */
export const background = {
  traceTab: (tabId: number): Promise<TabState> => browser.runtime.sendMessage({ to: 'background', call: 'traceTab', tabId }) as Promise<TabState>,
  tryRules: (tabId: number, rules: OwnRules): Promise<TabState> => browser.runtime.sendMessage({ to: 'background', call: 'tryRules', tabId, rules: JSON.parse(writeOwnRules(rules)) as unknown }) as Promise<TabState>,
};
