import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AllFile, checkAllFile, writeAllFile } from './all-file.ts';
import { NO_RULES, type OwnPublisher } from './own-rules.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const PAPER: OwnPublisher = { name: 'The Harbour Lamp', domains: 'harbourlamp.example', aliases: '', kind: 'outlet', search: '' };
const ALL: AllFile = {
  settings: { ...DEFAULT_SETTINGS, language: 'fr', reads: 'click', readLanguages: ['fr', 'zh-Hans'], offSites: ['bank.example'], badge: false, keeps: false, limit: 500 },
  consents: ['gdelt', 'google-news'], rules: { sites: [{ hosts: 'passerby.example', what: 'portal', verified: true }], publishers: [PAPER] }, library: { pages: [1] },
};
const isLibrary = (library: unknown): boolean => Array.isArray((library as { pages?: unknown }).pages);
/** The file with some of its fields as they are given here. */
const altered = (some: object): unknown => ({ ...(JSON.parse(writeAllFile(ALL)) as object), ...some });
const settings = (some: object): unknown => altered({ settings: { ...ALL.settings, ...some } });

test('everything comes back as it was written, without the library where it was left out', () => {
  expect(checkAllFile(JSON.parse(writeAllFile(ALL)), isLibrary)).toEqual(ALL);
  const bare = { ...ALL, rules: NO_RULES, library: null };
  expect(writeAllFile(bare)).not.toContain('library');
  expect(checkAllFile(JSON.parse(writeAllFile(bare)), () => false)).toEqual(bare);
});

describe('nothing is taken from', () => {
  test.each([
    ['what is no such file', 'all_form', { selon: 'rules', sites: [] }],
    ['a later version', 'all_later', altered({ version: 2 })],
    ['a file without settings', 'all_form', altered({ settings: undefined })],
    ['settings of another version', 'all_form', settings({ version: 7 })],
    ['a setting of another kind', 'all_setting', settings({ badge: 'yes' })],
    ['a limit that can’t be chosen', 'all_setting', settings({ limit: 7 })],
    ['a site that is none', 'all_setting', settings({ offSites: ['bank.example', 'https://x/'] })],
    ['a missing setting', 'all_setting', settings({ keeps: undefined })],
    ['agreements that are none', 'all_form', altered({ consents: ['<b>'] })],
    ['no list of agreements', 'all_form', altered({ consents: { length: 1 } })],
    ['broken rules', 'own_no_host', altered({ rules: { selon: 'rules', sites: [{ hosts: '', what: 'portal' }], publishers: [] } })],
    ['a broken library', 'all_library', altered({ library: { pages: 'many' } })],
  ])('%s', (_, fault, value) => {
    expect(checkAllFile(value, isLibrary)).toMatchObject({ fault });
  });
  test('whatever it is', () => {
    fc.assert(fc.property(fc.anything(), (value) => 'fault' in checkAllFile(value, () => true)), { numRuns: 2_000 });
    fc.assert(fc.property(fc.anything(), fc.constantFrom('version', 'settings', 'consents', 'rules'), (value, field) => {
      const checked = checkAllFile(altered({ [field]: value }), () => true);
      return 'fault' in checked || JSON.stringify(checkAllFile(JSON.parse(writeAllFile(checked)), () => true)) === JSON.stringify(checked);
    }), { numRuns: 2_000 });
  });
});
