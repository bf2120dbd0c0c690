// Records of a library as fast-check makes them: every field, with what spreadsheets, Markdown, markup and JSON take for their own.
import fc from 'fast-check';
import { MOST } from '../core/library/check-kept.ts';
import type { KeptPage, ReaderNote } from '../core/library/kept-page.ts';

export const NASTY = [
  '=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "'=1", "'", ' =cmd|"/C calc"!A0', '\uff1d1', 'a"b', 'a,b', 'a;b', 'a\r\nb', 'a\nb', '{', '}}', '\\', '\\{', '-->', '--', '<!--', '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>', '[x](javascript:alert(1))', '**b**', '# h', '1. x', '> q', '| a |', '`c`', '&amp;', '$x$', '~~s~~', 'https://evil.example', 'www.evil.example', 'a@b.example',
  'وكالة رويترز', 'הארץ', '\u202Egnp.exe', '朝日新聞', 'الجزيرة "نت"', '100% & _more_ #1 ~ ^', '__proto__', 'constructor', 'record', '😀', 'e\u0301', '\u2028', '',
];
const words = (most: number) => fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', maxLength: 40 }), fc.tuple(fc.constantFrom(...NASTY), fc.constantFrom(...NASTY)).map(([a, b]) => `${a} ${b}`)).map((text) => text.slice(0, most));
const named = (most: number) => words(most);
/** Words that stand for themselves: no evidence of metadata, not empty. */
const shown = words(MOST.words);
const host = fc.constantFrom('copy.example', 'a.b.example', '', 'xn--fiqs8s.example');
const moment = fc.integer({ min: 946_684_800_000, max: 4_000_000_000_000 }).map((time) => new Date(time).toISOString());
const address = fc.tuple(fc.webUrl({ withQueryParameters: true, validSchemes: ['https', 'http'] }), fc.integer({ min: 0, max: 9_999 })).map(([url, n]) => `${new URL(url).href}?n=${n}`);
const tag = fc.constantFrom('en', 'fr', 'zh-Hans', 'pt-BR', 'ar', 'und');
const publisher = fc.record({ id: fc.option(fc.constantFrom('reuters', 'ap')), name: named(MOST.name), domain: host });

export const keptPage: fc.Arbitrary<KeptPage> = fc
  .record({
    version: fc.constant(1 as const), url: address, title: words(MOST.title), kind: fc.constantFrom('republished' as const, 'article' as const), lang: tag, publisher, published: fc.option(fc.oneof(moment, fc.constant('2026-03-03'))),
    translatedFrom: fc.option(tag), first: moment, last: moment, days: fc.integer({ min: 1, max: 400 }),
    credits: fc.array(fc.record({
      role: fc.constantFrom('origin' as const, 'basis' as const, 'venue' as const, 'image' as const), source: fc.record({ id: fc.option(fc.constant('reuters')), name: named(MOST.name), domain: fc.option(host.filter((h) => h !== '')), kind: fc.constantFrom('agency' as const, 'outlet' as const, 'site' as const) }),
      link: fc.option(fc.record({ url: address, how: fc.constantFrom('cited' as const, 'search' as const), target: fc.constantFrom('article' as const, 'home' as const) })), text: fc.oneof(shown, fc.constant('meta article:author=Reuters')),
    }), { maxLength: 4 }),
    flags: fc.array(fc.record({ kind: fc.constantFrom('unlinked' as const, 'mismatch' as const, 'vague' as const), about: fc.option(named(MOST.name).filter((name) => name !== '')), text: shown }), { maxLength: 3 }),
  })
  .map((page) => (page.first <= page.last ? page : { ...page, first: page.last, last: page.first }));

export const readerNote: fc.Arbitrary<ReaderNote> = fc.record({
  version: fc.constant(1 as const), id: fc.uuid(), url: address, title: words(MOST.title), lang: tag, publisher, at: moment, kind: fc.constantFrom('leaves-out' as const, 'wrong' as const),
  what: fc.constantFrom('source', ''), source: fc.oneof(words(300), address), note: words(2_000), quote: fc.option(fc.record({ exact: words(500).filter((text) => text !== ''), prefix: words(32), suffix: words(32) })),
});

export const library = fc.record({ pages: fc.uniqueArray(keptPage, { selector: (page) => page.url, maxLength: 5 }), notes: fc.uniqueArray(readerNote, { selector: (note) => note.id, maxLength: 5 }) });
