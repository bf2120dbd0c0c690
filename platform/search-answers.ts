import { browser } from 'wxt/browser';
import type { Candidate } from '../core/upstream/upstream.ts';
import { keepForSession } from './session-memory.ts';

const KEYS = 'answer-', PAUSES = 'asked-at-';
/** Answers that are kept, and the length of one, in characters of JSON: memory for a session has 10 MB for all. */
const MAX_ANSWERS = 8, MAX_CHARS = 800_000;

interface Stored {
  readonly at: number;
  readonly candidates: readonly Candidate[];
}
/** Two questions never share a key, and no question stands in a key as it is. */
async function keyOf(provider: string, question: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(question));
  return `${KEYS}${provider}-${Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** What providers answered, in memory, until the browser is closed; and when they were last asked, which outlives the worker. */
export const searchAnswers = {
  async get(provider: string, question: string): Promise<readonly Candidate[] | null> {
    const key = await keyOf(provider, question), stored = (await browser.storage.session.get(key))[key] as Stored | undefined;
    return stored && Array.isArray(stored.candidates) ? stored.candidates : null;
  },
  /** Keeps an answer, and lets the oldest go. One that is too long, or finds no room, is not kept. */
  async put(provider: string, question: string, candidates: readonly Candidate[], now: number): Promise<void> {
    if (JSON.stringify(candidates).length > MAX_CHARS) return;
    const key = await keyOf(provider, question);
    const known = Object.entries(await browser.storage.session.get(null)).filter(([name]) => name.startsWith(KEYS) && name !== key).sort((a, b) => (a[1] as Stored).at - (b[1] as Stored).at);
    try {
      if (known.length >= MAX_ANSWERS) await browser.storage.session.remove(known.slice(0, known.length - MAX_ANSWERS + 1).map(([name]) => name));
      await browser.storage.session.set({ [key]: { at: now, candidates } satisfies Stored });
    } catch {
      // No room: it is asked again the next time.
    }
  },
  /** Milliseconds since 1970 when a provider was last asked; 0 where it was not. */
  async askedAt(provider: string): Promise<number> {
    const key = PAUSES + provider, at = (await browser.storage.session.get(key))[key];
    return typeof at === 'number' ? at : 0;
  },
  async asked(provider: string, now: number): Promise<void> {
    await keepForSession({ [PAUSES + provider]: now });
  },
};
