import type { KeptPage, ReaderNote } from '../../core/library/kept-page.ts';

const PUBLISHER = { id: null, name: 'The Harbour Lamp', domain: 'lamp.example' };
/** A moment of a made-up year: the minute of a number. */
const minute = (number: number): string => new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString();

/** The record of a page in one of its states: title and each credit say which, so that one that is torn shows. */
export const keptOf = (page: number, state: number): KeptPage => ({
  version: 1, url: `https://www.lamp.example/stories/${page}`, title: `${state} The ferry is back on the northern route`, kind: 'article', lang: 'en', publisher: PUBLISHER, published: '2026-01-01', translatedFrom: null,
  first: minute(state), last: minute(state), days: 1, flags: [],
  credits: Array.from({ length: 1 + (state % 7) }, (_, i) => ({ role: 'basis', source: { id: null, name: `Source ${i}`, domain: `source-${i}.example`, kind: 'outlet' }, link: { url: `https://source-${i}.example/stories/${state}`, how: 'cited', target: 'article' }, text: `${state} ${'so it was told '.repeat(1 + (state % 11))}` })),
});

/** A reader's note on a page. */
export const noteOf = (page: number, number: number): ReaderNote => ({
  version: 1, id: `5e10e10e-0000-4000-8000-${String(number).padStart(12, '0')}`, url: `https://www.lamp.example/stories/${page}`, title: 'The ferry is back on the northern route', lang: 'en', publisher: PUBLISHER,
  at: minute(number), kind: 'leaves-out', what: 'source', source: 'The Island Courier', note: `${number} Tiếng Việt, 新闻`, quote: null,
});
