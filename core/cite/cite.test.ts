import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWords } from '../../components/words.ts';
import { readLocale } from '../../scripts/read-locales.ts';
import { NASTY } from '../../tests/kept-arbitrary.ts';
import type { Credit, Trace } from '../types.ts';
import type { Hop, Upstream } from '../upstream/upstream.ts';
import { citeBibtex } from './cite-bibtex.ts';
import { citeCsl, type CslItem } from './cite-csl.ts';
import { citeHtml, citeMarkdown, citeText } from './cite-text.ts';

const messages = readLocale('en');
const words = createWords((key, parts) => (messages[key] ?? `\u2047${key}`).replace(/\$(\d)/gu, (_, n) => parts[Number(n) - 1] ?? ''), 'en-GB');
const AT = '2026-11-27T20:00:00.000Z';
const credit = (role: Credit['role'], name: string, url: string | null, confidence = 0.95): Credit => ({
  role, source: { id: null, name, domain: `${name.toLowerCase().replace(/[^a-z]/gu, '')}.example`, kind: 'outlet' }, link: url === null ? null : { url, how: 'cited', target: 'article' }, evidence: [], confidence,
});
const page = (url: string, title: string, publisher: string, credits: Credit[]): Trace => ({
  schema: 1, page: { url, kind: 'republished', lang: 'fr', title, published: '2026-03-03T23:30:00-08:00', publisher: { id: null, name: publisher, domain: new URL(url).hostname }, translatedFrom: null }, credits, items: [], flags: [], signals: [],
});
const hop = (from: string, url: string, trace: Trace, archive: string | null = null): Hop => ({ from, url, at: '2026-11-27T20:05:00.000Z', state: 'read', received: 1, trace, failure: null, status: 200, archive });
const upstream = (...hops: Hop[]): Upstream => ({ hops, findings: [], flags: [] });

const HERE = 'https://copy.example/a', ORIGIN = 'https://paper.example/b', BASIS = 'https://reuters.example/story';
const open = page(HERE, 'Le sel & l’eau', 'Copie', [credit('origin', 'Paper', ORIGIN), credit('basis', 'Reuters', null), credit('basis', 'Unsure', null, 0.5), credit('image', 'Getty', null)]);
const paper = page(ORIGIN, 'Muối', 'Paper', [credit('basis', 'Reuters', BASIS), credit('venue', 'X', null)]);
const chain = upstream(hop(HERE, ORIGIN, paper, 'https://web.archive.org/web/2026/https://paper.example/b'));

test('as text: page, origin, basis, each with what is known of it', () => {
  expect(citeText(open, chain, AT, words)).toBe(`“Le sel & l’eau”, Copie (copy.example), 4 Mar 2026, read on 27 Nov 2026, https://copy.example/a
↑ Republished from: “Muối”, Paper (paper.example), 4 Mar 2026, read on 27 Nov 2026, https://paper.example/b, archived copy: https://web.archive.org/web/2026/https://paper.example/b
   ↑ Based on reports by: Reuters (reuters.example), https://reuters.example/story
   ↑ Said on: X (x.example)
↑ Based on reports by: Reuters (reuters.example), linked by Paper, https://reuters.example/story`);
});
test('as Markdown: nested, linked, each address once', () => {
  expect(citeMarkdown(open, chain, AT, words)).toBe(`- [Le sel \\& l’eau](<https://copy.example/a>), Copie \\(copy.example\\), 4 Mar 2026, read on 27 Nov 2026
  - Republished from: [Muối](<https://paper.example/b>), Paper \\(paper.example\\), 4 Mar 2026, read on 27 Nov 2026, [archived copy](<https://web.archive.org/web/2026/https://paper.example/b>)
    - Based on reports by: [Reuters \\(reuters.example\\)](<https://reuters.example/story>)
    - Said on: X \\(x.example\\)
  - Based on reports by: [Reuters \\(reuters.example\\)](<https://reuters.example/story>), linked by Paper
`);
});
test('as HTML: lists, titles in their language', () => {
  const html = citeHtml(open, chain, AT, words);
  expect(html).toContain('<ul><li><cite lang="fr"><bdi><a href="https://copy.example/a">Le sel &#38; l’eau</a></bdi></cite>, <bdi>Copie (copy.example)</bdi>');
  expect(html.match(/<ul>/gu)).toHaveLength(3);
});
test('as BibTeX: an entry for each page, a key of its own, who is only named in the note', () => {
  expect(citeBibtex(open, chain, AT, words)).toBe(`@online{copyexample2026,
  title = {{Le sel \\& l’eau}},
  organization = {{Copie}},
  date = {2026-03-03},
  url = {https://copy.example/a},
  urldate = {2026-11-27},
  note = {Republished from: Paper (paper.example). Based on reports by: Reuters (reuters.example).},
}

@online{paperexample2026,
  title = {{Muối}},
  organization = {{Paper}},
  date = {2026-03-03},
  url = {https://paper.example/b},
  urldate = {2026-11-27},
  note = {Based on reports by: Reuters (reuters.example). Said on: X (x.example).},
  addendum = {archived copy: \\url{https://web.archive.org/web/2026/https://paper.example/b}},
}

@online{reutersexample,
  title = {{Reuters}},
  organization = {{Reuters}},
  url = {https://reuters.example/story},
  urldate = {2026-11-27},
}
`);
});
test('as CSL-JSON', () => {
  expect(JSON.parse(citeCsl(open, chain, AT, words))[1]).toEqual({
    id: 'paperexample2026', type: 'article-newspaper', title: 'Muối', 'container-title': 'Paper', language: 'fr', issued: { 'date-parts': [[2026, 3, 3]] }, accessed: { 'date-parts': [[2026, 11, 27]] },
    URL: ORIGIN, archive: 'web.archive.org', archive_location: 'https://web.archive.org/web/2026/https://paper.example/b', note: 'Based on reports by: Reuters (reuters.example). Said on: X (x.example).',
  });
});
test('a way that leads round ends; two pages of a site in a year have keys of their own', () => {
  const other = page('https://copy.example/c', 'C', 'Copie', [credit('origin', 'Copie', HERE)]);
  const round = { ...open, credits: [credit('origin', 'Copie', 'https://copy.example/c')] };
  const both = upstream(hop(HERE, 'https://copy.example/c', other), hop('https://copy.example/c', HERE, round));
  expect(citeText(round, both, AT, words).split('\n')).toHaveLength(3);
  expect([...citeBibtex(round, both, AT, words).matchAll(/^@online\{([^,]+),/gmu)].map((m) => m[1])).toEqual(['copyexample2026', 'copyexample2026a']);
});
test('nothing found upstream is no reason to say less of the page', () => expect(citeText(open, undefined, AT, words)).toContain('Reuters (reuters.example)'));

/** Braces as BibTeX counts them, whatever stands before them. */
const depth = (text: string): number => [...text].reduce((n, sign) => (n < 0 ? n : n + (sign === '{' ? 1 : sign === '}' ? -1 : 0)), 0);
/** Fields and items of csl-data.json. */
const CSL = new Set(['id', 'type', 'title', 'container-title', 'language', 'issued', 'accessed', 'URL', 'archive', 'archive_location', 'note']);

describe('whatever a page says', () => {
  const odd = fc.oneof(fc.constantFrom(...NASTY, 'x'.repeat(5_000), '{{{', '}', '\\', '\u0000a', 'javascript:alert(1)'), fc.string({ unit: 'binary', maxLength: 60 }));
  const traces = fc.record({ title: odd, name: odd, other: odd, lang: fc.constantFrom('ar', 'en', '"><x'), published: fc.option(odd), url: fc.constantFrom('https://a.example/{x}?y={z}&"<b>', 'javascript:alert(1)', 'https://u:p@b.example/', 'https://\u0430pple.example/') }).map(({ title, name, other, lang, published, url }): [Trace, Upstream] => {
    const first = page(HERE, title, name, [credit('origin', other, ORIGIN), credit('basis', name, url)]);
    const up = page(ORIGIN, other, title, [credit('basis', title, url)]);
    return [{ ...first, page: { ...first.page, lang, published } }, upstream(hop(HERE, ORIGIN, up, url))];
  });
  test('text is one line a step, without what turns or hides words', () => {
    fc.assert(fc.property(traces, ([trace, up]) => {
      const said = citeText(trace, up, AT, words);
      for (const line of said.split('\n').slice(1)) expect(line).toMatch(/^ *↑ /u);
      expect(said).not.toMatch(/[\u202a-\u202e\u200b\u0000]|\u2047/u);
      expect(said).not.toMatch(/archived copy: (?!https?:)|u:p@/u);
    }));
  });
  test('HTML is lists, citations and links of the web', () => {
    fc.assert(fc.property(traces, ([trace, up]) => {
      const left = citeHtml(trace, up, AT, words).replace(/<\/?(?:ul|li|bdi|cite|a)>|<cite lang="[^"<>]*">|<a href="https?:[^"<>\s]*">/gu, '');
      expect(left).not.toMatch(/[<>"]/u);
    }));
  });
  test('BibTeX is balanced, its keys are plain, its signs are TeX’s', () => {
    fc.assert(fc.property(traces, ([trace, up]) => {
      const bib = citeBibtex(trace, up, AT, words);
      expect(depth(bib)).toBe(0);
      for (const line of bib.split('\n')) expect(line).toMatch(/^(?:@online\{[a-z0-9-]+,| {2}[a-z]+ = \{.*\},|\}|)$/u);
      for (const [, value = ''] of bib.matchAll(/^ {2}(?:title|organization|note) = \{(.*)\},$/gmu)) {
        expect(depth(value)).toBe(0);
        expect(value.replace(/\\(?:text[a-z]+\{\}|[$&#_%])/gu, '')).not.toMatch(/[\\$&#_%~^<>|]/u);
      }
    }));
  });
  test('CSL-JSON has the schema’s fields only', () => {
    fc.assert(fc.property(traces, ([trace, up]) => {
      const items = JSON.parse(citeCsl(trace, up, AT, words)) as CslItem[];
      expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
      for (const item of items) {
        expect(Object.keys(item).filter((key) => !CSL.has(key))).toEqual([]);
        expect(item.title).not.toBe('');
        if (item.URL) expect(item.URL).toMatch(/^https?:/u);
        for (const date of [item.issued, item.accessed]) if (date) expect(date['date-parts'][0]?.every(Number.isInteger)).toBe(true);
      }
    }));
  });
  test('Markdown has no tag, and no link of a page’s making', () => {
    fc.assert(fc.property(traces, ([trace, up]) => {
      const left = citeMarkdown(trace, up, AT, words).replace(/\]\(<https?:[^<>\s]*>\)/gu, '').replace(/\\[!-/:-@[-`{-~]/gu, '');
      expect(left).not.toMatch(/[<>*`|]|\]\(/u);
    }));
  });
});
