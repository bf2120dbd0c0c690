import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFeeds } from './find-feeds.ts';
import { markupText } from './markup-text.ts';
import { readDate } from './read-date.ts';
import { readFeed } from './read-feed.ts';
import { readSitemap, sitemapsIn } from './read-sitemap.ts';
import { readEntities, readXml, textOf, type XmlElement } from './read-xml.ts';
import { readGdelt } from './gdelt.ts';

const depthOf = (element: XmlElement | null): number => {
  let depth = 0;
  for (let level = element ? [element] : []; level.length > 0; level = level.flatMap((e) => [...e.children])) depth += 1;
  return depth;
};

test('elements, attributes, CDATA, comments and entities', () => {
  const root = readXml(`\ufeff<?xml version="1.0"?><!-- <a> --><!DOCTYPE a [<!ENTITY x "y"><!ELEMENT b (c)>]><a b='1 &gt; "0"' c = "2" b="3"><n:b>x &amp; &#x41;&#66; &x; &nbsp;</n:b><![CDATA[<not> &amp;]]><c/></a>`);
  expect([...(root?.attributes ?? [])]).toEqual([['b', '1 > "0"'], ['c', '2']]);
  expect(textOf(root as XmlElement, 'b')).toBe('x & AB &x; &nbsp;');
  expect(root?.text).toBe('<not> &amp;');
  expect(root?.children.map((c) => c.name)).toEqual(['n:b', 'c']);
});

test('what was cut, left open or closed twice is read as far as it goes', () => {
  expect(textOf(readXml('<a><b>one</b><c>two</a>') as XmlElement, 'c')).toBe('two');
  expect(readXml('<a><b>one</b></x></b><c>two')?.children.map((c) => c.text)).toEqual(['one', 'two']);
  expect(readXml('<a><b>one</b><c attribute="cut')?.children).toHaveLength(1);
  expect(readXml('<a><![CDATA[never closed')?.text).toBe('never closed');
  for (const none of ['', 'words', '<', '<>', '</a>', '<!-- a', '<!DOCTYPE', '<?xml', '< a>']) expect(readXml(none)?.name ?? null, none).toBeNull();
});

test('nothing that a document declares is expanded, however it is nested', () => {
  const lol = Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
  expect(readXml(`<!DOCTYPE a [<!ENTITY l0 "ha">${lol}]><a>&l30;</a>`)?.text).toBe('&l30;');
  expect(readXml('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a>&amp;lt;&#0;&#x110000;&#xD800;&#9999999;</a>')?.text).toBe('&lt;&#0;&#x110000;&#xD800;&#9999999;');
});

test('depth, number and length are bounded', () => {
  expect(depthOf(readXml('<a>'.repeat(100_000)))).toBeLessThanOrEqual(41);
  let count = 0;
  const all = readXml(`<a>${'<b/>'.repeat(100_000)}</a>`);
  for (const _ of all?.children ?? []) count += 1;
  expect(count).toBeLessThanOrEqual(40_000);
  const [, ...attributes] = [...(readXml(`<a ${Array.from({ length: 1_000 }, (_, i) => `x${i}="1"`).join(' ')}/>`)?.attributes ?? [])];
  expect(attributes.length).toBeLessThan(20);
  expect(markupText('<b>x</b>'.repeat(10_000), 50).length).toBeLessThanOrEqual(50);
});

test('hostile rows are read to their end', () => {
  // A reader whose work grows with the square of its text would not come back before the test is given up.
  for (const row of ['<', '<a ', '<a x="', '<![CDATA[', '<!--', '<!DOCTYPE [', ']>', '</a>', '<a>', '&', '&#', '"', "='", '<a b=', '<link rel=alternate type=', '<link ', '<!', '<?', '\n', 'Sitemap:', '</', '<script>', '<style']) {
    const text = row.repeat(Math.ceil(500_000 / row.length));
    readFeed(text, 'https://a.example/');
    readFeed(`<rss><channel><item><title>${text}</title>`, 'https://a.example/');
    readSitemap(text);
    sitemapsIn(text);
    findFeeds(text, 'https://a.example/');
    readGdelt(text);
    expect(markupText(text, 1_000_000).length, row).toBeLessThanOrEqual(1_000_000);
  }
});

test('no text breaks a reader', () => {
  const piece = fc.constantFrom('<rss>', '<channel>', '<item>', '</item>', '<title>', '</title>', '<link>', '<link href="', '"/>', '<entry>', '<feed>', '<urlset>', '<url>', '<loc>', 'https://a.example/x', '<![CDATA[', ']]>', '&amp;', '&#38;', '<news:news>', '{"items":[', '{"articles":[', '}', ']', '"', '<sitemapindex>', '<!DOCTYPE', '[', '>', '/', '<?xml encoding="x"?>');
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const items = readFeed(text, 'https://a.example/feed') ?? [], map = readSitemap(text), gdelt = readGdelt(text);
      sitemapsIn(text);
      const urls = [...items.map(({ url }) => url), ...(map?.kind === 'index' ? map.maps.map(({ url }) => url) : (map?.stories ?? []).map(({ url }) => url)), ...('failure' in gdelt ? [] : gdelt.map(({ url }) => url)), ...findFeeds(text, 'https://a.example/')];
      for (const url of urls) expect(url).toMatch(/^https?:\/\//u);
      expect(markupText(text, 100)).not.toMatch(/ {2}|^ | $/u);
    }),
    { numRuns: 5_000 },
  );
}, 120_000);

test.each([
  ['Tue, 03 Mar 2026 21:30:00 GMT', '2026-03-03T21:30:00.000Z'],
  ['Tue, 3 Mar 2026 22:30:00 +0100', '2026-03-03T21:30:00.000Z'],
  ['Tue, 03 Mar 2026 16:30:00 EST', '2026-03-03T21:30:00.000Z'],
  ['Wed, 04 Mar 2026 06:30:00 JST', '2026-03-03T21:30:00.000Z'],
  ['2026-03-03T22:30:00+01:00', '2026-03-03T21:30:00.000Z'],
  ['2026-03-03 21:30:00', '2026-03-03T21:30:00.000Z'],
  ['2026-03-03', '2026-03-03T00:00:00.000Z'],
  ['', null], ['yesterday', null], ['0001-01-01T00:00:00Z', null], ['Mar', null],
])('the date %s', (written, iso) => {
  expect(readDate(written)).toBe(iso);
});

test('entities of characters', () => {
  expect(readEntities('&lt;b&gt; &quot;&apos;&amp;amp; &#8217;&#x1F600; & &;')).toBe('<b> "\'&amp; ’😀 & &;');
});
