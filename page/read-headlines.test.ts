import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readHeadlines } from './read-headlines.ts';

/** What is read of a list without a rule, as "title | label, label". */
function read(html: string, url = 'https://list.example/'): string[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return readHeadlines(document.body as unknown as Element, url, url, { sites: [] }).map((h) => `${h.title} | ${h.label.replaceAll('\n', ', ')}${h.marked ? '!' : ''}`);
}
const a = (n: number, text: string): string => `<a href="https://paper.example/2026/story-number-${n}">${text}</a>`;

test.each([
  [`<ul><li>${a(1, 'Ferries return to the islands')} (Reuters)</li><li>${a(2, 'Salt works open their gates')} (The Lantern)</li></ul>`, ['Ferries return to the islands | Reuters!', 'Salt works open their gates | The Lantern!']],
  [`${a(1, 'Ferries return to the islands')} — Reuters<br>${a(2, 'Salt works open their gates')} – via The Lantern<br>`, ['Ferries return to the islands | Reuters!', 'Salt works open their gates | The Lantern!']],
  [`<p>${a(1, 'Ferries return to the islands')} (<a href="https://www.reuters.com/">Reuters</a>)</p><p>${a(2, 'Salt works open their gates')} via <i>AP</i></p>`, ['Ferries return to the islands | Reuters!', 'Salt works open their gates | AP!']],
  [`<div><span class="story-source">Reuters</span><h3>${a(1, 'Ferries return to the islands')}</h3><time>2 hours ago</time></div><div><cite>AP</cite><h3>${a(2, 'Salt works open their gates')}</h3><time>3 hours ago</time></div>`, ['Ferries return to the islands | Reuters!', 'Salt works open their gates | AP!']],
  [`<table><tr><td>1.</td><td>${a(1, 'Ferries return to the islands')} <small>(paper.example)</small></td></tr><tr><td>12 points by someone | <a href="item?id=1">31 comments</a></td></tr></table>`, ['Ferries return to the islands | paper.example!']],
  [`<div><a href="https://paper.example/2026/story-number-1"><img src="/favicon.ico" alt="The Lantern"><h2>Ferries return to the islands</h2><p>The first boat left at dawn with forty people on board, after a month of fog.</p></a></div>`, ['Ferries return to the islands | The Lantern!']],
  [`<div><a href="https://paper.example/2026/story-number-1"><div>Reuters</div><div>Ferries return to the islands</div><div>2h</div></a></div><div>${a(2, 'Salt works open their gates')}</div>`, ['Ferries return to the islands | Reuters', 'Salt works open their gates | ']],
  [`<cite>Jane Doe / <a href="https://lantern.example/">The Lantern</a>:</cite> ${a(1, 'Ferries return to the islands')}`, ['Ferries return to the islands | The Lantern!']],
])('%s', (html, found) => {
  expect(read(html)).toEqual(found);
});

test('an address stands once, with its headline; pictures, comments, tags, authors and share buttons are none', () => {
  expect(
    read(`<nav>${a(9, 'A long entry of the menu')}</nav><article><a href="/2026/story-number-1"><img src="x.jpg" alt="A ferry leaves the harbour in the fog"></a>
    <h2><a href="/2026/story-number-1">Ferries return to the islands</a></h2><p><a href="/2026/story-number-1">Read on: what the captains say of the fog, and when the post will come again</a></p>
    <a href="/2026/story-number-1#comments">Read all 123 comments on this story</a><a href="/tag/ferries-and-boats-2026">All about ferries and boats</a>
    <a rel="author" href="/people/jane-doe-of-the-harbour-desk">Jane Doe of the harbour desk</a></article><footer>${a(8, 'A long entry of the footer')}</footer>`, 'https://paper.example/').map((line) => line.split(' | ')[0]),
  ).toEqual(['Ferries return to the islands']);
});

test('ten thousand links are read in one pass, and four hundred kept', () => {
  const { document } = parseHTML(`<html><body>${Array.from({ length: 6_000 }, (_, i) => `<div><div>${a(i, `Ferries return to the islands ${i}`)}</div> (Reuters)</div>`).join('')}</body></html>`);
  const start = performance.now();
  expect(readHeadlines(document.body as unknown as Element, 'https://list.example/', 'https://list.example/', { sites: [] })).toHaveLength(400);
  expect(performance.now() - start).toBeLessThan(3_000);
});

test('the insides of components are read, and what was put into them', () => {
  const { document } = parseHTML(`<html><body><news-feed><p>${a(2, 'Salt works open their gates')} (AP)</p></news-feed><p>${a(3, 'Three towns disagree about a harbour')}</p></body></html>`);
  const shadow = (document.querySelector('news-feed') as unknown as Element).attachShadow({ mode: 'open' });
  shadow.innerHTML = `<div>${a(1, 'Ferries return to the islands')} (Reuters)</div>`;
  expect(readHeadlines(document.body as unknown as Element, 'https://list.example/', 'https://list.example/', { sites: [] }).map((h) => `${h.title} ${h.label}`)).toEqual(['Ferries return to the islands Reuters', 'Salt works open their gates AP', 'Three towns disagree about a harbour ']);
});
