import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSettings, DEFAULT_SETTINGS, isOff, isReadLanguage, siteOf, typedSite } from './settings.ts';

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

test.each([
  ['https://www.Lamp.example/news?x=1#y', 'lamp.example'], ['lamp.example', 'lamp.example'], [' WWW.Lamp.Example ', 'lamp.example'], ['*.lamp.example', 'lamp.example'], ['//lamp.example/a', 'lamp.example'], ['http://lamp.example:8080/', 'lamp.example'],
  ['lamp.example.', 'lamp.example'], ['münchen.example', 'xn--mnchen-3ya.example'], ['localhost', 'localhost'], ['127.0.0.1', '127.0.0.1'],
  ['lamp', ''], ['', ''], ['two words', ''], ['me@lamp.example', ''], ['https://me:pw@lamp.example/', ''], ['[::1]', ''], ['javascript:alert(1)', ''],
])('what is typed as "%s" is the site "%s"', (typed, site) => {
  expect(typedSite(typed)).toBe(site);
  // What is taken is kept when it is next read.
  if (site) expect(checkSettings({ ...DEFAULT_SETTINGS, offSites: [site] })?.offSites).toEqual([site]);
});

test('a page is read without a click in the languages that were chosen, and in all where none was', () => {
  const settings = { ...DEFAULT_SETTINGS, readLanguages: ['fr', 'zh-Hans'] };
  expect(['fr', 'fr-CA', 'zh-Hans', 'zh-Hant', 'en', ''].map((lang) => isReadLanguage(settings, lang))).toEqual([true, true, true, false, false, false]);
  expect(isReadLanguage(DEFAULT_SETTINGS, 'en')).toBe(true);
});
