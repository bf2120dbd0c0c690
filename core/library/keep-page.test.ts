import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanAddress } from '../sources/clean-address.ts';
import type { Credit, Trace } from '../types.ts';
import { checkPage } from './check-kept.ts';
import { keptPage, mergePages } from './keep-page.ts';
import type { KeptPage } from './kept-page.ts';

const credit = (name: string, confidence: number, url: string | null, text: string): Credit => ({
  role: 'basis', source: { id: null, name, domain: `${name}.example`, kind: 'outlet' }, link: url === null ? null : { url, via: 'https://l.example/?u=x', how: 'cited', target: 'article' }, confidence,
  evidence: [{ where: 'body', text, block: 3, start: 0, end: 5 }],
});
const TRACE: Trace = {
  schema: 1, items: [], signals: [{ kind: 'source-line', found: true, points: 'republished', text: 'x' }],
  page: { url: 'https://lamp.example/a-1?utm_source=mail&id=3#top', kind: 'article', lang: 'en', title: 'The ferry is back', published: '2026-03-04T08:00:00Z', publisher: { id: null, name: 'Lamp', domain: 'lamp.example' }, translatedFrom: null },
  credits: [credit('courier', 0.97, 'https://courier.example/b', 'the Courier said'), credit('rumour', 0.6, null, 'a rumour')],
  flags: [{ kind: 'unlinked', about: 'courier', text: 'the Courier said' }],
};
const AT = '2026-03-05T10:00:00.000Z';

describe('what is kept of a page', () => {
  test('is what the interface says, under its clean address, without what only the open page needs', () => {
    expect(keptPage(TRACE, AT, cleanAddress)).toEqual({
      version: 1, url: 'https://lamp.example/a-1?id=3', title: 'The ferry is back', kind: 'article', lang: 'en', publisher: TRACE.page.publisher, published: '2026-03-04T08:00:00Z', translatedFrom: null,
      first: AT, last: AT, days: 1, flags: TRACE.flags,
      credits: [{ role: 'basis', source: { id: null, name: 'courier', domain: 'courier.example', kind: 'outlet' }, link: { url: 'https://courier.example/b', how: 'cited', target: 'article' }, text: 'the Courier said' }],
    });
  });
  test.each(['index', 'other'] as const)('is nothing where it is %s', (kind) => {
    expect(keptPage({ ...TRACE, page: { ...TRACE.page, kind } }, AT, cleanAddress)).toBeNull();
  });
  test('is nothing where its address can’t be opened again', () => {
    for (const url of ['file:///a.html', 'about:blank', `https://lamp.example/${'a'.repeat(3_000)}`]) expect(keptPage({ ...TRACE, page: { ...TRACE.page, url } }, AT, cleanAddress)).toBeNull();
  });
  test('is such that it can be read again, however long or odd a page’s words are', () => {
    const text = fc.tuple(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom(0, 1, 40, 700)).map(([part, times]) => part.repeat(times));
    fc.assert(fc.property(text, text, text, fc.constantFrom(0, 1, 3), fc.option(text, { nil: null }), (title, name, words, many, url) => {
      const odd: Trace = { ...TRACE, page: { ...TRACE.page, title, lang: name, published: words, translatedFrom: title, publisher: { id: null, name, domain: 'lamp.example' } }, credits: Array.from({ length: many }, () => ({ ...credit(name, 1, url, words), source: { id: null, name, domain: name, kind: 'outlet' } })), flags: [{ kind: 'mismatch', about: name, text: words }] };
      const kept = keptPage(odd, AT, cleanAddress);
      expect(kept !== null).toBe(true);
      const written = JSON.stringify(kept);
      expect(JSON.stringify(checkPage(JSON.parse(written)))).toBe(written);
    }), { numRuns: 200 });
  });
});

test('of more credits than anybody reads the first are kept', () => {
  expect(keptPage({ ...TRACE, credits: Array.from({ length: 250 }, (_, i) => credit(String(i), 1, null, 'x')) }, AT, cleanAddress)?.credits.map((c) => Number(c.source.name))).toEqual(Array.from({ length: 200 }, (_, i) => i));
});

describe('two records of a page', () => {
  const kept = (first: string, last: string, days: number, title = 'T'): KeptPage => ({ ...(keptPage(TRACE, AT, cleanAddress) as KeptPage), first: `${first}T10:00:00.000Z`, last: `${last}T10:00:00.000Z`, days, title });
  test('say what the later one says, and hold all days', () => {
    expect(mergePages(kept('2026-03-01', '2026-03-03', 2, 'old'), kept('2026-03-05', '2026-03-05', 1, 'new'))).toEqual(kept('2026-03-01', '2026-03-05', 3, 'new'));
    expect(mergePages(kept('2026-03-05', '2026-03-05', 1, 'new'), kept('2026-03-01', '2026-03-03', 2, 'old'))).toEqual(kept('2026-03-01', '2026-03-05', 3, 'new'));
  });
  test('of one day are one day', () => {
    expect(mergePages(kept('2026-03-01', '2026-03-01', 1), kept('2026-03-01', '2026-03-01', 1)).days).toBe(1);
    expect(mergePages(kept('2026-03-01', '2026-03-05', 4), kept('2026-03-05', '2026-03-05', 1)).days).toBe(4);
  });
  test('give what neither of them lessens, and once what is taken twice', () => {
    const any = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 9 }), fc.string()).map(([a, b, days, title]) => kept(`2026-03-${String(Math.min(a, b)).padStart(2, '0')}`, `2026-03-${String(Math.max(a, b)).padStart(2, '0')}`, days, title));
    fc.assert(fc.property(any, any, (a, b) => {
      const both = mergePages(a, b);
      expect([both.first <= a.first, both.first <= b.first, both.last >= a.last, both.last >= b.last, both.days >= Math.max(a.days, b.days)]).toEqual([true, true, true, true, true]);
      expect(mergePages(both, b)).toEqual(both);
      if (a.last !== b.last) expect(mergePages(b, a)).toEqual(both);
    }), { numRuns: 2_000 });
  });
});
