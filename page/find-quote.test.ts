import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { isQuotable, type PlacedQuote, quoteEvidence, quotesOf } from '../core/quotes/quote-evidence.ts';
import { rulesForPages, tracePage } from '../core/trace.ts';
import type { Page } from '../core/types.ts';
import { findQuote, type Place } from './find-quote.ts';
import { bareWords, type PageWords, rangeOf, readWords } from './page-words.ts';
import { readPage } from './read-page.ts';

const rules = rulesForPages();
function open(html: string): { document: Document; words(): PageWords; page: Page } {
  const document = new Window({ url: 'https://www.lantern.example/2026/fog-lifts-20260304' }).document as unknown as Document;
  document.documentElement.innerHTML = html;
  return { document, words: () => walk(document), page: readPage(document, 'https://www.lantern.example/2026/fog-lifts-20260304', rules) };
}
function walk(document: Document): PageWords {
  const reading = readWords(document.body);
  let read = reading.next();
  while (!read.done) read = reading.next();
  return read.value;
}
const FILL = '<p>The ferry sailed again on Monday, and the harbour was full of people who had waited for it since the fog came down last week.</p>';
const story = (text: string): string => `<head><title>Fog lifts over the harbour at last - Lantern</title></head><body><nav>according to Reuters</nav><article><h1>Fog lifts over the harbour at last</h1>${FILL}${text}${FILL}</article></body>`;

/** The quote of some words of a page as it was read: of the block that has `around` in it. */
function quote(page: Page, exact: string, around = exact): PlacedQuote {
  const block = page.blocks.findIndex((b) => b.text.includes(around) && b.text.includes(exact));
  expect(block, `a block with "${around}"`).toBeGreaterThanOrEqual(0);
  return quoteEvidence(page, { where: 'body', text: exact, block, start: null, end: null }) as PlacedQuote;
}
const textAt = (words: PageWords, place: Place | null): string | null => (place ? (rangeOf(words, place.from, place.to)?.toString() ?? null) : null);
/** Letters before the place: which of several it is. */
const ledBy = (words: PageWords, place: Place | null): string | null => (place ? words.text.slice(Math.max(0, place.from - 20), place.from) : null);

describe('every page of tests/pages', () => {
  test.each(globSync('tests/pages/*/page.html'))('%s: all words that prove a credit are found where they stand', (file) => {
    const { url } = JSON.parse(readFileSync(join(dirname(file), 'expected.json'), 'utf8')) as { url?: string };
    const document = new Window({ url: url ?? 'https://www.lantern.example/a' }).document as unknown as Document;
    document.write(readFileSync(file, 'utf8'));
    const page = readPage(document, url ?? 'https://www.lantern.example/a', rules), words = walk(document), trace = tracePage(page);
    for (const [credit, quotes] of quotesOf(page, trace).entries()) for (const [i, one] of quotes.entries()) {
      const evidence = trace.credits[credit]?.evidence[i];
      expect(one !== null, evidence?.text).toBe(evidence !== undefined && isQuotable(evidence));
      if (one) expect(bareWords(textAt(words, findQuote(words, one)) ?? '(not found)'), one.exact).toBe(bareWords(one.exact));
    }
  });
});

test.each([
  ['inline elements', '<p>The port, <b>acc<i>ording</i></b> to <a href="https://www.reuters.com/a">Reu<em>ters</em></a>, stays open until the evening of Friday.</p>', 'according to Reuters'],
  ['spaces of every kind', '<p>The port,   according\n\t to&nbsp;Reuters, stays open until the evening of Friday.</p>', 'according to Reuters'],
  ['soft hyphens and breaks', '<p>The port, ac&shy;cord&shy;ing to<wbr> Reu&shy;ters, stays open until the evening of Friday.</p>', 'Reu\u00adters'],
  ['a line break', '<p>The port stays open until the evening of Friday.<br>Source: Reuters</p>', 'Source: Reuters'],
  ['right-to-left', '<p dir="rtl">أُغلق الميناء صباح اليوم بسبب الضباب، <b>بحسب</b> وكالة رويترز التي نقلت عن سلطات المرفأ قولها ذلك.</p>', 'بحسب وكالة رويترز'],
  ['Thai', '<p lang="th">ท่าเรือปิดทำการในวันนี้เนื่องจากหมอกหนา <span>ตามรายงานของ</span>สำนักข่าวรอยเตอร์ซึ่งอ้างเจ้าหน้าที่ท่าเรือในพื้นที่ดังกล่าว</p>', 'ตามรายงานของสำนักข่าวรอยเตอร์'],
  ['pairs of code units', '<p>The 🚢🚢 sails again, 𝐚ccording to Reuters 🚢, and it stays in the harbour until Friday.</p>', '𝐚ccording to Reuters 🚢'],
])('%s', (_, html, exact) => {
  const { page, words } = open(story(html)), read = words();
  expect(bareWords(textAt(read, findQuote(read, quote(page, exact))) ?? '')).toBe(bareWords(exact));
});

test('the words of the quote alone are in the range, without the spaces around them', () => {
  const { page, words } = open(story('<p>The port stays open until Friday, <b> according to Reuters </b> and the harbour master.</p>')), read = words();
  expect(textAt(read, findQuote(read, quote(page, 'according to Reuters')))).toBe('according to Reuters');
});

describe('the same words twice', () => {
  const html = story(`<p>The port is shut, according to Reuters, which had it first from the harbour master.</p>${FILL}<p>The bridge is open, according to Reuters, which asked the keeper of the bridge.</p>`);
  test('the one whose surroundings fit', () => {
    const { page, words } = open(html), read = words();
    expect(ledBy(read, findQuote(read, quote(page, 'according to Reuters', 'bridge is open')))).toContain('bridgeisopen,');
    expect(ledBy(read, findQuote(read, quote(page, 'according to Reuters', 'port is shut')))).toContain('portisshut,');
  });
  test('the other is not taken for one that is gone', () => {
    const { page, words, document } = open(html), wanted = quote(page, 'according to Reuters', 'port is shut');
    for (const p of document.querySelectorAll('p')) if (p.textContent.includes('port is shut')) p.remove();
    expect(findQuote(words(), wanted)).toBeNull();
  });
  test('lines that say the same are told apart by what stands above and below them', () => {
    const { page, words, document } = open(story(`<figure><img src="a.png" alt=""><figcaption>AFP</figcaption></figure><p>One picture shows the port in the morning, when the fog stood over all of it still.</p><figure><img src="b.png" alt=""><figcaption>AFP</figcaption></figure>`));
    const quotes = page.blocks.flatMap((b, block) => (b.text === 'AFP' ? [quoteEvidence(page, { where: 'caption', text: 'AFP', block, start: 0, end: 3 }) as PlacedQuote] : []));
    const read = words(), captions = [...document.querySelectorAll('figcaption')];
    expect(quotes.length).toBe(2);
    quotes.forEach((one, i) => {
      const place = findQuote(read, one) as Place;
      expect(rangeOf(read, place.from, place.to)?.startContainer.parentElement === captions[i]).toBe(true);
    });
  });
  test('where nothing tells them apart, none is marked', () => {
    const twin = '<section><p>The port is shut, according to Reuters.</p></section>';
    const words = walk(open(`<body>${twin}${twin}</body>`).document);
    expect(findQuote(words, { exact: 'according to Reuters', prefix: 'The port is shut, ', suffix: '.', above: '', below: '' })).toBeNull();
  });
});

test('hidden copies, menus and scripts are no places', () => {
  const { page, words } = open(story('<p hidden>The port is shut, according to Reuters.</p><p style="display: none">The port is shut, according to Reuters.</p><div aria-hidden="true"><p>The port is shut, according to Reuters.</p></div><p>The port is shut, according to Reuters.</p><script>"according to Reuters"</script>')), read = words();
  expect(read.text.split('accordingtoReuters').length - 1).toBe(1);
  expect(textAt(read, findQuote(read, quote(page, 'according to Reuters')))).toBe('according to Reuters');
});

test('what only its style hides is told by whoever sees the page', () => {
  const { page, words } = open(story('<p class="phone">The port is shut, according to Reuters.</p><p class="desk">The port is shut, according to Reuters.</p>')), read = words(), wanted = quote(page, 'according to Reuters');
  const isIn = (name: string) => ({ from, to }: Place): boolean => rangeOf(read, from, to)?.startContainer.parentElement?.className === name;
  const phone = findQuote(read, wanted, isIn('phone')) as Place, desk = findQuote(read, wanted, isIn('desk')) as Place;
  expect(desk.from).toBeGreaterThan(phone.from);
  expect(findQuote(read, wanted, () => false)).toBeNull();
});

describe('a page that has changed', () => {
  const html = story('<p id="p">The port is shut until Friday, according to Reuters, which had it first from the harbour master.</p>');
  const after = (change: (p: Element) => void): string | null => {
    const { page, words, document } = open(html), wanted = quote(page, 'according to Reuters');
    change(document.querySelector('#p') as Element);
    const read = words();
    return textAt(read, findQuote(read, wanted));
  };
  test.each<[string, (p: Element) => void, string | null]>([
    ['the words are gone', (p) => { p.textContent = 'The port is shut until Friday, as the harbour master says.'; }, null],
    ['another story says them', (p) => { p.textContent = 'A cow was found on the bridge, according to Reuters, and was led home by its owner.'; }, null],
    ['a word was put in between', (p) => { p.innerHTML = 'The port is shut until Friday, according to the Reuters, which had it first from the harbour master.'; }, null],
    ['the words hang in other elements now', (p) => { p.innerHTML = '<span>The port is <b>shut</b> until Friday,</span> <mark>according to Reuters</mark>, which had it first from the harbour master.'; }, 'according to Reuters'],
    ['something was added far from them', (p) => { p.innerHTML = `Update: ${p.innerHTML} More to come.`; }, 'according to Reuters'],
  ])('%s', (_, change, found) => expect(after(change)).toBe(found));
});

test('components show their own words first', () => {
  const { document } = open(story('<fog-line></fog-line>'));
  const host = document.querySelector('fog-line') as Element;
  host.innerHTML = '<p>Put into it.</p>';
  host.attachShadow({ mode: 'open' }).innerHTML = '<p>The port is shut, according to Reuters.</p>';
  const read = walk(document), place = findQuote(read, { exact: 'according to Reuters', prefix: 'The port is shut, ', suffix: '.', above: '', below: '' });
  expect(textAt(read, place)).toBe('according to Reuters');
  expect(read.text.indexOf('Putintoit')).toBeGreaterThan(place?.to ?? 0);
});
