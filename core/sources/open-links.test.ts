import { expect, test } from 'vitest';
import { traceHtml } from '../../cli/trace-html.ts';
import type { Trace } from '../types.ts';

const STORY = '<p>The harbour authority closed the northern basin on Wednesday after two barges collided in thick fog, and pilots were told to wait outside.</p><p>Nobody was hurt, but about forty tonnes of gravel sank in the fairway, which divers will begin to clear as soon as the wind drops below six.</p><p>Ferries to the islands will run from the southern quay until further notice, and passengers should arrive half an hour earlier than usual.</p>';
const trace = (end: string, url = 'https://www.islandcourier.example/news/fog-closes-harbour', head = ''): Trace =>
  traceHtml(new TextEncoder().encode(`<html lang="en"><head><title>Fog closes the harbour</title>${head}</head><body><article><h1>Fog closes the harbour</h1>${STORY}${end}</article></body></html>`), url);
const TARGET = 'https://www.reuters.com/world/fog-closes-northern-basin-2026-03-04/';
const wrap = (url: string): string => `https://l.facebook.com/l.php?u=${encodeURIComponent(url)}&amp;h=AT0`;

test('a source behind a wrapped link is shown with both ends', () => {
  const [credit] = trace(`<p>Source: <a href="${wrap(TARGET)}">Reuters</a></p>`).credits;
  expect(credit?.source.id).toBe('reuters');
  expect(credit?.link).toEqual({ url: TARGET, via: `https://l.facebook.com/l.php?u=${encodeURIComponent(TARGET)}&h=AT0`, how: 'cited', target: 'article' });
});

test('what the page links to in the open as well came through nothing', () => {
  const [credit] = trace(`<p>Source: <a href="${wrap(TARGET)}">Reuters</a>, <a href="${TARGET}">the story</a></p>`).credits;
  expect(credit?.link).toEqual({ url: TARGET, how: 'cited', target: 'article' });
});

test('a page that an archive or a translator shows is its publisher’s', () => {
  const own = '<p>More in <a href="https://web.archive.org/web/20260304/https://www.islandcourier.example/news/2026/03/04/two-barges-in-the-northern-basin">our story of Wednesday</a>.</p>';
  const url = 'https://web.archive.org/web/20260304/https://www.islandcourier.example/news/fog-closes-harbour';
  const archived = trace(own, url, '<link rel="canonical" href="https://www.islandcourier.example/news/fog-closes-harbour">');
  expect(archived.page).toMatchObject({ url, publisher: { domain: 'islandcourier.example' } });
  expect(archived.credits).toEqual([]);
  const translated = trace('', 'https://www-islandcourier-example.translate.goog/news/fog-closes-harbour?_x_tr_sl=vi&_x_tr_tl=en');
  expect(translated.page).toMatchObject({ translatedFrom: 'vi', publisher: { domain: 'islandcourier.example' } });
});
