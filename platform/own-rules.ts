import { browser } from 'wxt/browser';
import { checkOwnRules, isFault, NO_RULES, type OwnRules, writeOwnRules } from '../core/own-rules.ts';

const KEY = 'own-rules';

/** A record that can't be taken is left where it is and not used: a later version may have written it. */
function read(record: unknown): OwnRules {
  if (record === undefined) return NO_RULES;
  const rules = checkOwnRules(record);
  return isFault(rules) ? NO_RULES : rules;
}

/** The reader's own sites and publishers, kept on this machine only. */
export const ownRules = {
  get: async (): Promise<OwnRules> => read((await browser.storage.local.get(KEY))[KEY]),
  /** The record that holds these. */
  record: (rules: OwnRules): Record<string, unknown> => ({ [KEY]: JSON.parse(writeOwnRules(rules)) as unknown }),
  /** Rejects where the browser has no room. */
  set: (rules: OwnRules): Promise<void> => browser.storage.local.set(ownRules.record(rules)),
  /** Calls `changed` whenever they were changed, wherever that was done. */
  onChange(changed: () => void): void {
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'local' && KEY in changes) changed();
    });
  },
};
