import { expect, test } from 'vitest';
import { tracePage } from '../trace.ts';
import type { Page } from '../types.ts';

const page = (...texts: string[]): Page => ({
  url: 'https://news.example/talk-with-the-pilot', title: 'Talk with the pilot', siteName: 'Example', htmlLang: 'en', published: null,
  blocks: texts.map((text) => ({ place: 'body' as const, text, links: [] })), embeds: [], meta: [], linkedData: [], types: ['article'], headlines: [],
  shape: { articleChars: 900, textChars: 900, headlineLinks: 0, linkChars: 0, paragraphs: texts.length, partial: false, titled: true, told: 1, led: 0 }, site: null,
});
const said = (...texts: string[]): string[] => tracePage(page(...texts)).credits.map((c) => `${c.role} ${c.source.name}`);

test('a paper that asks again and again led the interview', () => {
  expect(said('Le Figaro: Are you tired of the harbour?', 'Roe: Not yet.', 'Le Figaro: You said you were.')).toEqual(['origin Le Figaro']);
});
test('one line, or lines without a question, are headlines', () => {
  expect(said('Le Figaro: Are you tired of the harbour?', 'Roe: Not yet.')).toEqual([]);
  expect(said('Le Figaro: The harbour is closed.', 'Le Monde: The harbour is open.', 'Le Figaro: The pilot stays.')).toEqual([]);
});
