import { browser } from 'wxt/browser';
import type { Marks } from '../core/quotes/marks.ts';
import { marksKey as key } from './record-keys.ts';
import { keepForSession, sessionRecord } from './session-memory.ts';


const NO_MARKS: Marks = { state: 'none' };

/** What is marked in the open tabs, in memory only: whoever shows a tab's trace shows with it where the reader is. */
export const tabMarks = {
  async get(tabId: number): Promise<Marks> {
    return ((await sessionRecord(key(tabId))) as Marks | undefined) ?? NO_MARKS;
  },
  async put(tabId: number, marks: Marks): Promise<void> {
    if (marks.state === 'none') await tabMarks.drop(tabId);
    else await keepForSession({ [key(tabId)]: marks });
  },
  async drop(tabId: number): Promise<void> {
    await browser.storage.session.remove(key(tabId));
  },
  /** Calls with each change of a tab's; gives what ends that. */
  onChange(tabId: number, changed: (marks: Marks) => unknown): () => void {
    const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
      const change = changes[key(tabId)];
      if (area === 'session' && change) changed((change.newValue as Marks | undefined) ?? NO_MARKS);
    };
    browser.storage.onChanged.addListener(listener as never);
    return () => browser.storage.onChanged.removeListener(listener as never);
  },
};
