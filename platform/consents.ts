import { browser } from 'wxt/browser';

const KEY = 'consents', VERSION = 1;

/** Providers in a record; none where it can't be taken: then the reader is asked again. */
function read(record: unknown): readonly string[] {
  const { version, providers } = (typeof record === 'object' && record !== null ? record : {}) as Record<string, unknown>;
  return version === VERSION && Array.isArray(providers) ? providers.filter((id): id is string => typeof id === 'string') : [];
}

const record = (providers: readonly string[]): Record<string, unknown> => ({ [KEY]: { version: VERSION, providers } });
/** Two windows may change them at the same moment: changes follow one another. */
const change = (to: (given: readonly string[]) => string[]): Promise<void> => navigator.locks.request(KEY, async () => browser.storage.local.set(record(to(await consents.get()))));

/** Search providers that the reader agreed to ask, having been told what they are sent. Kept on this machine. */
export const consents = {
  get: async (): Promise<readonly string[]> => read((await browser.storage.local.get(KEY))[KEY]),
  /** Rejects where the browser has no room. */
  give: (provider: string): Promise<void> => change((given) => [...given.filter((id) => id !== provider), provider]),
  /** The record that holds these and no others. */
  record,
  /** Calls `changed` whenever they were changed, wherever that was done. */
  onChange(changed: () => void): void {
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'local' && KEY in changes) changed();
    });
  },
  withdraw: (provider: string): Promise<void> => change((given) => given.filter((id) => id !== provider)),
};
