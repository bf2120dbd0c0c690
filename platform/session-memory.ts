import { browser } from 'wxt/browser';
import { earlyRecords } from './ask-early.ts';

/** What can be asked for again: pages of sources that were read, and what providers answered. */
const SPARE = /^(?:read|answer)-/u;

/** Keeps a record for the browser's session. Where the 10 MB that the browser gives are full, what can be asked for again makes room. Rejects where that is not enough. */
export async function keepForSession(record: Record<string, unknown>): Promise<void> {
  const { session } = browser.storage;
  try {
    await session.set(record);
  } catch {
    await session.remove(Object.keys(await session.get(null)).filter((name) => SPARE.test(name)));
    await session.set(record);
  }
}

/** A record of the browser's session; undefined where there is none. */
export const sessionRecord = async (key: string): Promise<unknown> => ((await earlyRecords('session', [key])) ?? ((await browser.storage.session.get(key)) as Record<string, unknown>))[key];
