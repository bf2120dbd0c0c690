import { expect, test } from 'vitest';
import publishers from '../../rules/publishers/index.ts';
import { parsePublishers } from './parse-publishers.ts';
import { isSiteEnding } from './site-endings.ts';

test('whatever a known publisher’s site ends with is such an end', () => {
  const ends = new Set(publishers.flatMap(({ country, text }) => parsePublishers(text, country)).flatMap(({ domains }) => domains.map((domain) => domain.slice(domain.lastIndexOf('.') + 1))));
  expect(ends.size).toBeGreaterThan(150);
  expect([...ends].filter((end) => !isSiteEnding(end))).toEqual([]);
});

test('words that are no ends', () => expect(['js', 'e', 'html', 'pdf', 'сказал', '5', ''].filter(isSiteEnding)).toEqual([]));
