import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../core/settings.ts';
import { turnSite } from './turn-site.ts';

const off = (...offSites: string[]) => ({ ...DEFAULT_SETTINGS, offSites });

test('a site is turned off, and on again with whatever turned it off', () => {
  expect(turnSite(off('a.example'), 'https://www.lamp.example/news')).toEqual({ offSites: ['a.example', 'lamp.example'] });
  expect(turnSite(off('a.example', 'lamp.example'), 'https://lamp.example/')).toEqual({ offSites: ['a.example'] });
  expect(turnSite(off('lamp.example', 'news.lamp.example', 'sport.lamp.example'), 'https://news.lamp.example/x')).toEqual({ offSites: ['sport.lamp.example'] });
});
test('what has no site changes nothing', () => {
  for (const url of ['about:blank', 'nonsense', '']) expect(turnSite(off('a.example'), url)).toEqual({});
});
