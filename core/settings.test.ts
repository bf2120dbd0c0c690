import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSettings, DEFAULT_SETTINGS, isOff, siteOf } from './settings.ts';

describe('settings from outside', () => {
  test('come back as they were', () => {
    const set = { ...DEFAULT_SETTINGS, language: 'zh_CN', reads: 'click', readLanguages: ['fr', 'zh-Hans'], offSites: ['bank.example', 'münchen.example'], badge: false, keeps: false, limit: 500, searchPage: 'kagi' } as const;
    expect(checkSettings(JSON.parse(JSON.stringify(set)))).toEqual(set);
  });
  test('fields that can’t be taken have their defaults', () => {
    expect(checkSettings({ version: 1, language: '../x', reads: 'never', readLanguages: ['FR', 3], offSites: ['https://a.example/', 'A.example', ''], badge: 'yes', limit: 7, searchPage: 'nobody' })).toEqual(DEFAULT_SETTINGS);
  });
  test('no such record is taken, whatever it is', () => {
    for (const value of [null, undefined, 3, 'x', [], {}, { version: 2 }]) expect(checkSettings(value)).toBeNull();
    fc.assert(fc.property(fc.anything(), (value) => {
      const read = checkSettings(value);
      return read === null || checkSettings(read) !== null;
    }), { numRuns: 2_000 });
  });
});

test('a site is off with its subdomains, and no other', () => {
  const settings = { ...DEFAULT_SETTINGS, offSites: ['bank.example'] };
  expect(['https://bank.example/a', 'https://www.bank.example/', 'https://my.bank.example/x'].map((url) => isOff(settings, url))).toEqual([true, true, true]);
  expect(['https://riverbank.example/', 'https://example/', 'about:blank', ''].map((url) => isOff(settings, url))).toEqual([false, false, false, false]);
  expect([siteOf('https://www.lamp.example/a'), siteOf('nonsense')]).toEqual(['lamp.example', '']);
});
