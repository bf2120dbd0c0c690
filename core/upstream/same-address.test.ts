import { expect, test } from 'vitest';
import { ownAddresses } from './own-addresses.ts';
import { sameAddress } from './same-address.ts';

test('a page’s shortened copies for telephones are the page', () => {
  const page = sameAddress('https://www.news.example/2026/03/the-ferry-is-back');
  for (const url of [
    'http://news.example/2026/03/the-ferry-is-back/', 'https://amp.news.example/2026/03/the-ferry-is-back', 'https://m.news.example/2026/03/the-ferry-is-back', 'https://www.news.example/amp/2026/03/the-ferry-is-back', 'https://www.news.example/2026/03/the-ferry-is-back/amp/',
    'https://www.news.example/2026/03/the-ferry-is-back?amp', 'https://www.news.example/2026/03/the-ferry-is-back?amp=1', 'https://www.news.example/2026/03/the-ferry-is-back?outputType=amp#x',
  ]) expect(sameAddress(url)).toBe(page);
  expect(sameAddress('https://news.example/a.amp.html?id=3&amp=1')).toBe(sameAddress('https://news.example/a.html?id=3'));
});
test('others are others', () => {
  const all = ['https://news.example/a', 'https://news.example/b', 'https://news.example/a?id=1', 'https://news.example/a?id=2', 'https://sport.news.example/a', 'https://news.example/ampere', 'https://news.example/x/champ', 'https://news.example/a?stamp=1', 'https://m.example/'];
  expect(new Set(all.map(sameAddress)).size).toBe(all.length);
});
test('what a page says of its own address counts at its publisher’s only', () => {
  const meta = ['https://www.news.example/a', 'https://news.example/b', 'https://wire.example/original', 'https://notnews.example/a', 'x'].map((value, i) => ({ name: ['canonical', 'og:url', 'amphtml'][i % 3] as string, value }));
  expect(ownAddresses({ url: 'https://amp.news.example/a', meta: [...meta, { name: 'author', value: 'https://news.example/c' }] }, 'news.example')).toEqual(['https://amp.news.example/a', 'https://www.news.example/a', 'https://news.example/b']);
});
