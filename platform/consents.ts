import { browser } from 'wxt/browser';

const KEY = 'consents', VERSION = 1;

/** Providers in a record; none where it can't be taken: then the reader is asked again. */
function read(record: unknown): readonly string[] {
  const { version, providers } = (typeof record === 'object' && record !== null ? record : {}) as Record<string, unknown>;
  return version === VERSION && Array.isArray(providers) ? providers.filter((id): id is string => typeof id === 'string') : [];
}

/** Search providers that the reader agreed to ask, having been told what they are sent. Kept on this machine. */
export const consents = {
  get: async (): Promise<readonly string[]> => read((await browser.storage.local.get(KEY))[KEY]),
  /** Rejects where the browser has no room. */
  async give(provider: string): Promise<void> {
    const given = await consents.get();
    if (!given.includes(provider)) await browser.storage.local.set({ [KEY]: { version: VERSION, providers: [...given, provider] } });
  },
  async withdraw(provider: string): Promise<void> {
    const given = await consents.get();
    if (given.includes(provider)) await browser.storage.local.set({ [KEY]: { version: VERSION, providers: given.filter((id) => id !== provider) } });
  },
};
