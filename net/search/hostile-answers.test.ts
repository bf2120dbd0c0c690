import { expect, test } from 'vitest';
import type { Search } from '../../core/upstream/provider.ts';
import { findFeeds } from './find-feeds.ts';
import { readGdelt } from './gdelt.ts';
import providers from './index.ts';
import { readXml } from './read-xml.ts';

// Where what is read takes more than linear time, these take minutes: they end then by the runner's own patience.

const LENGTH = 512 * 1024;
const many = (text: string, length = LENGTH): string => text.repeat(Math.floor(length / text.length));

test('declarations without end', () => expect(readXml(`${many('<!a>', 2 * 1024 * 1024 - 20)}<rss><a>x</a></rss>`)?.children[0]?.text).toBe('x'));
test('a title of half a megabyte of blanks', () => expect(readGdelt(JSON.stringify({ articles: [{ url: 'https://a.example/b', title: `a${many(' ')}b` }] }))).toMatchObject([{ title: 'a' }]));
test('links that are never closed', () => expect(findFeeds(`${many('<link ')}>`, 'https://a.example/')).toEqual([]));

test('backslashes, escaped or not, are no reason to refuse an answer', () => {
  const answer = (title: string): unknown => readGdelt(`{"articles": [{"url": "https://a.example/b", "title": "${title}", "domain": "a.example", "seendate": "20260304T101500Z"}]}`);
  for (const title of ['C:\\\\dir', 'C:\\dir', 'C:\\users']) expect(answer(title)).toMatchObject([{ title: title.replace('\\\\', '\\') }]);
  expect(answer('\\u00e9t\\u00e9 \\"x\\"')).toMatchObject([{ title: 'été "x"' }]);
});

test.each(['9999-12-31T00:00:00.000Z', '+275760-09-13T00:00:00.000Z', '-271821-04-20T00:00:00.000Z', '0001-01-01T00:00:00.000Z', 'yesterday'])('a page of %s is looked for without a date', async (published) => {
  const search: Search = { name: 'A', domains: ['a.example'], country: '', lang: 'en', words: ['ferry'], english: ['ferry'], published };
  const asked: string[] = [];
  for (const provider of providers) {
    expect(provider.about(search)?.words).not.toMatch(/\d{4}/u);
    await provider.find(search, async (url) => {
      asked.push(url);
      return { failure: 'stopped', status: null };
    });
  }
  expect(asked).toHaveLength(4);
  expect(asked.join(' ')).not.toMatch(/\d{4}/u);
});
