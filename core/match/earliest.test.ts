import { expect, test } from 'vitest';
import type { Ranked } from '../upstream/upstream.ts';
import { earliestFirst } from './earliest.ts';

const story = (host: string, published: string | null, score: number): Ranked => ({ url: `https://www.${host}/story`, title: 'Story', publisher: '', published, text: '', score });
const hosts = (ranked: readonly Ranked[]): string[] => ranked.map(({ url }) => new URL(url).hostname.replace('www.', ''));
const wire = { name: 'Coast Wire', domains: ['coastwire.example'] };

test('of copies that match alike the credited publisher’s is first, then the earliest', () => {
  const copies = [story('late.example', '2026-03-05T00:00:00Z', 0.95), story('undated.example', null, 0.97), story('early.example', '2026-03-03T00:00:00Z', 0.94), story('coastwire.example', '2026-03-04T00:00:00Z', 0.93)];
  expect(hosts(earliestFirst(copies, wire))).toEqual(['coastwire.example', 'early.example', 'late.example', 'undated.example']);
});
test('a worse match is never first, however early and whosesoever', () => {
  expect(hosts(earliestFirst([story('other.example', '2026-03-05T00:00:00Z', 0.9), story('coastwire.example', '2026-03-01T00:00:00Z', 0.4)], wire))).toEqual(['other.example', 'coastwire.example']);
});
test('minutes between two clocks say nothing', () => {
  expect(hosts(earliestFirst([story('best.example', '2026-03-03T10:08:00Z', 0.95), story('other.example', '2026-03-03T10:00:00Z', 0.94)], wire))).toEqual(['best.example', 'other.example']);
  expect(earliestFirst([], wire)).toEqual([]);
});
test('a look-alike domain is not the publisher’s', () => {
  expect(hosts(earliestFirst([story('early.example', '2026-03-03T00:00:00Z', 0.95), story('notcoastwire.example', '2026-03-05T00:00:00Z', 0.95)], wire))[0]).toBe('early.example');
});
