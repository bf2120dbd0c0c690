import { expect, test } from 'vitest';
import type { Credit, Trace } from '../types.ts';
import type { Failure, Hop } from '../upstream/upstream.ts';
import { upstreamFlags } from './upstream-flags.ts';

interface Told {
  readonly name: string;
  readonly published?: string;
  readonly credits?: readonly (readonly [role: Credit['role'], name: string, url: string | null, text?: string])[];
}
const page = (url: string, { name, published, credits = [] }: Told): Trace => ({
  schema: 1, items: [], flags: [], signals: [],
  page: { url, kind: 'republished', lang: 'en', title: 'T', published: published ?? null, publisher: { id: null, name, domain: `${name}.example` }, translatedFrom: null },
  credits: credits.map(([role, source, link, text = `Source: ${source}`]) => ({
    role, confidence: 0.9, source: { id: null, name: source, domain: `${source}.example`, kind: 'outlet' },
    link: link === null ? null : { url: link, how: 'cited', target: 'article' }, evidence: [{ where: 'endnote', text, block: 0, start: 0, end: 1 }],
  })),
});
const hop = (from: string, url: string, told: Trace | Failure): Hop => ({ from, url, at: '2026-03-05T00:00:00Z', state: 'read', received: 1, status: 200, archive: null, trace: typeof told === 'string' ? null : told, failure: typeof told === 'string' ? told : null });
const A = 'https://www.a.example/story-1', B = 'https://b.example/story-2', C = 'https://c.example/story-3';

test('what leads back to the page, over one step or two, is circular', () => {
  const a = page(A, { name: 'a', credits: [['origin', 'b', B]] });
  const back = page(B, { name: 'b', credits: [['basis', 'a', 'http://a.example/story-1/?utm_source=b']] });
  expect(upstreamFlags(a, [hop(A, B, back)])).toEqual([{ kind: 'circular', about: 'b', text: 'Source: a' }]);
  const on = page(B, { name: 'b', credits: [['origin', 'c', C]] });
  expect(upstreamFlags(a, [hop(A, B, on), hop(B, C, page(C, { name: 'c', credits: [['origin', 'b', B]] }))])).toEqual([{ kind: 'circular', about: 'c', text: 'Source: b' }]);
  expect(upstreamFlags(a, [hop(A, B, on), hop(B, C, page(C, { name: 'c' }))])).toEqual([]);
});
test('so is an original that names the page’s publisher as its origin, without a link; that it cites them is none', () => {
  const a = page(A, { name: 'a', credits: [['origin', 'b', B]] });
  expect(upstreamFlags(a, [hop(A, B, page(B, { name: 'b', credits: [['origin', 'a', null]] }))])).toMatchObject([{ kind: 'circular', text: 'Source: a' }]);
  expect(upstreamFlags(a, [hop(A, B, page(B, { name: 'b', credits: [['basis', 'a', null], ['image', 'a', null]] }))])).toEqual([]);
});
test('so is an address that forwards back to the page', () => {
  expect(upstreamFlags(page(A, { name: 'a', credits: [['basis', 'b', B]] }), [hop(A, B, page(A, { name: 'a' }))])).toMatchObject([{ kind: 'circular', text: A }]);
});
test('an original that is not there any more is gone; one that refuses is not', () => {
  const a = page(A, { name: 'a', credits: [['origin', 'b', B], ['image', 'c', C]] });
  expect(upstreamFlags(a, [hop(A, B, 'not-found'), hop(A, C, 'not-found')])).toEqual([{ kind: 'gone', about: 'b', text: 'Source: b' }]);
  expect(upstreamFlags(a, [hop(A, B, 'refused')])).toEqual([]);
});

const dated = (mine: string | undefined, theirs: string | undefined, role: Credit['role'] = 'origin', text = 'Source: b'): unknown[] =>
  upstreamFlags(page(A, { name: 'a', ...(mine && { published: mine }), credits: [[role, 'b', B, text]] }), [hop(A, B, page(B, { name: 'b', ...(theirs && { published: theirs }) }))]);
test('a copy dated months after its original is told with both dates', () => {
  expect(dated('2026-03-05T00:00:00Z', '2025-11-01T00:00:00Z')).toEqual([{ kind: 'redated', about: 'b', text: '2025-11-01 → 2026-03-05' }]);
});
test.each([
  ['a day', '2026-03-05T00:00:00Z', '2026-03-04T00:00:00Z', 'origin', 'Source: b'], ['three weeks', '2026-03-25T00:00:00Z', '2026-03-04T00:00:00Z', 'origin', 'Source: b'],
  ['no date of its own', undefined, '2025-11-01T00:00:00Z', 'origin', 'Source: b'], ['no date there', '2026-03-05T00:00:00Z', undefined, 'origin', 'Source: b'],
  ['the original is younger', '2025-11-01T00:00:00Z', '2026-03-05T00:00:00Z', 'origin', 'Source: b'], ['a day that has not come', '9999-12-31T00:00:00Z', '2025-11-01T00:00:00Z', 'origin', 'Source: b'], ['a date that is none', '2026-03-05T00:00:00Z', '1970-01-01T00:00:00Z', 'origin', 'Source: b'],
  ['a report that it only rests on', '2026-03-05T00:00:00Z', '2025-11-01T00:00:00Z', 'basis', 'Source: b'], ['the page says when', '2026-03-05T00:00:00Z', '2019-11-01T00:00:00Z', 'origin', 'First published by b in 2019'],
] as const)('redated is not said: %s', (_, mine, theirs, role, text) => {
  expect(dated(mine, theirs, role, text)).toEqual([]);
});
test('a year in the original’s address does not tell the reader', () => {
  expect(dated('2026-03-05T00:00:00Z', '2019-11-01T00:00:00Z', 'origin', 'Source: https://b.example/2019/story')).toMatchObject([{ kind: 'redated' }]);
});
