import type { AllFile } from '../core/all-file.ts';
import { consents } from './consents.ts';
import { ownRules } from './own-rules.ts';
import { settings } from './settings.ts';

/** Everything that the reader has set, the library apart. */
export type AllRecords = Omit<AllFile, 'library'>;

export const allRecords = {
  get: async (): Promise<AllRecords> => ({ settings: await settings.get(), consents: await consents.get(), rules: await ownRules.get() }),
  /** Puts these in the place of what is there, in one write. Rejects where the browser has no room, and then nothing was changed. */
  put: (all: AllRecords): Promise<void> => settings.replace(all.settings, { ...consents.record(all.consents), ...ownRules.record(all.rules) }),
};
