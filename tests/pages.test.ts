import { describe, expect, test } from 'vitest';
import { traceHtml } from '../cli/trace-html.ts';
import { expectedPages } from './read-expected.ts';

describe.each(expectedPages)('$name', (page) => {
  const trace = traceHtml(new TextEncoder().encode(page.html), page.url);

  test('kind and language', () => {
    expect([trace.page.kind, trace.page.lang]).toEqual([page.kind, page.lang]);
  });
  test('credits, no more and no less', () => {
    expect(trace.credits.map((c) => `${c.role} ${c.source.domain}`).sort()).toEqual(page.credits.map((c) => `${c.role} ${c.domain}`).sort());
  });
  test('the addresses that the page gives', () => {
    for (const { role, domain, url } of page.credits.filter((c) => c.url)) {
      expect(trace.credits.find((c) => c.role === role && c.source.domain === domain)?.link).toMatchObject({ url, how: 'cited' });
    }
  });
  test('flags', () => {
    expect([...new Set(trace.flags.map((f) => f.kind))].sort()).toEqual([...page.flags].sort());
  });
  test('every credit has its words and a way on', () => {
    for (const credit of trace.credits) {
      expect(credit.evidence.length).toBeGreaterThan(0);
      expect(credit.link?.url).toMatch(/^https?:\/\//u);
      for (const e of credit.evidence) expect(e.text.length).toBeLessThanOrEqual(300);
    }
  });
});

test('every test page has an address of its own', () => {
  expect(new Set(expectedPages.map((p) => p.url)).size).toBe(expectedPages.length);
});
