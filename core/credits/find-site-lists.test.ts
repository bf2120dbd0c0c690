import { expect, test } from 'vitest';
import { tracePage } from '../trace.ts';
import type { Page } from '../types.ts';

const STORY = 'The harbour stays closed until the spring, and nobody in the town says who will pay for the lamp.';
const page = (...texts: string[]): Page => ({
  url: 'https://news.example/harbour-closed', title: 'The harbour stays closed', siteName: 'Example', htmlLang: 'en', published: null,
  blocks: texts.map((text, i) => ({ place: i === texts.length - 1 ? ('endnote' as const) : ('body' as const), text, links: [] })), embeds: [], meta: [], linkedData: [], types: ['article'], headlines: [],
  shape: { articleChars: 900, textChars: 900, headlineLinks: 0, linkChars: 0, paragraphs: texts.length, partial: false, titled: true, told: 1, led: 0 }, site: null,
});
const said = (...texts: string[]): string[] => tracePage(page(...texts)).credits.map((c) => `${c.role} ${c.source.domain}`).sort();

test('a digest rests on the sites that its last line names', () => {
  expect(said(STORY, 'spiegel.de, welt.de (paid), harbourlamp.ie')).toEqual(['basis harbourlamp.ie', 'basis spiegel.de', 'basis welt.de']);
});
test('sites in a sentence, and among them the page itself, are none', () => {
  expect(said(STORY, 'spiegel.de and welt.de are sold')).toEqual([]);
  expect(said(STORY, 'spiegel.de, news.example')).toEqual([]);
});
