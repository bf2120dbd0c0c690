import { expect, test } from 'vitest';
import type { Credit, Trace } from '../types.ts';
import type { Hop } from './upstream.ts';
import { linkedBy } from './linked-by.ts';

const link = (url: string, target: 'article' | 'home' = 'article'): Credit['link'] => ({ url, how: 'cited', target });
const credit = (role: Credit['role'], name: string, to: Credit['link'], confidence = 0.95): Credit => ({ role, source: { id: name, name, domain: `${name}.example`, kind: 'outlet' }, link: to, confidence, evidence: [{ where: 'body', text: `selon ${name}`, block: 0, start: 0, end: 1 }] });
const page = (url: string, publisher: string, credits: readonly Credit[]): Trace => ({ schema: 1, items: [], flags: [], signals: [], page: { url, kind: 'article', lang: 'fr', title: 'T', published: null, publisher: { id: publisher, name: publisher, domain: `${publisher}.example` }, translatedFrom: null }, credits });
const hop = (from: string, url: string, trace: Trace | null): Hop => ({ from, url, at: '2026-03-05T00:00:00Z', state: trace ? 'read' : 'failed', received: 1, status: 200, archive: null, trace, failure: trace ? null : 'timeout' });
const A = 'https://a.example/1', B = 'https://b.example/2', C = 'https://c.example/3', STORY = 'https://wire.example/story-4';
const unlinked = credit('basis', 'wire', null);

test('the origin that was read links what the page only names', () => {
  const a = page(A, 'a', [credit('origin', 'b', link(B)), unlinked]);
  expect(linkedBy(a, unlinked, [hop(A, B, page(B, 'b', [credit('basis', 'wire', link(STORY))]))])).toEqual({ link: link(STORY), by: 'b' });
});
test('so does the origin of the origin, and one that a search found', () => {
  const a = page(A, 'a', [credit('origin', 'b', null), unlinked]), b = page(B, 'b', [credit('origin', 'c', link(C))]), c = page(C, 'c', [credit('origin', 'wire', link(STORY))]);
  expect(linkedBy(a, unlinked, [hop(A, B, b), hop(B, C, c)])).toEqual({ link: link(STORY), by: 'c' });
});
test('a search and a front page in the page’s own row are no story', () => {
  const b = page(B, 'b', [credit('basis', 'wire', link(STORY))]);
  for (const own of [link('https://wire.example/', 'home'), { url: 'https://search.example/?q=wire', how: 'search', target: 'section' } as const]) expect(linkedBy(page(A, 'a', [credit('origin', 'b', link(B))]), credit('basis', 'wire', own), [hop(A, B, b)])?.by).toBe('b');
});
test.each([
  ['the page links it itself', 'origin', credit('basis', 'wire', link('https://wire.example/own-5')), credit('basis', 'wire', link(STORY))],
  ['only a picture is theirs', 'origin', credit('image', 'wire', null), credit('basis', 'wire', link(STORY))],
  ['the page read is only cited, maybe for something else', 'basis', unlinked, credit('basis', 'wire', link(STORY))],
  ['it names it without a link, too', 'origin', unlinked, unlinked],
  ['it links a front page', 'origin', unlinked, credit('basis', 'wire', link('https://wire.example/', 'home'))],
  ['it links another source', 'origin', unlinked, credit('basis', 'other', link(STORY))],
  ['it links back to the page', 'origin', unlinked, credit('basis', 'wire', link(`${A}?utm_source=b`))],
  ['it is not sure', 'origin', unlinked, credit('basis', 'wire', link(STORY), 0.5)],
  ['it links the picture’s page', 'origin', unlinked, credit('image', 'wire', link(STORY))],
] as const)('nothing is said: %s', (_, role, own, theirs) => {
  expect(linkedBy(page(A, 'a', [credit(role, 'b', link(B)), own]), own, [hop(A, B, page(B, 'b', [theirs]))])).toBeNull();
});
test('pages that were not read say nothing, and circles end', () => {
  const a = page(A, 'a', [credit('origin', 'b', link(B)), unlinked]), b = page(B, 'b', [credit('origin', 'a', link(A))]);
  expect(linkedBy(a, unlinked, [hop(A, B, null)])).toBeNull();
  expect(linkedBy(a, unlinked, [hop(A, B, b), hop(B, A, a)])).toBeNull();
});
