import { expect, test } from 'vitest';
import { tracePage } from '../trace.ts';
import type { Page } from '../types.ts';

const page = (...texts: string[]): Page => ({
  url: 'https://news.example/talk-of-the-week', title: 'Talk of the week', siteName: 'Example', htmlLang: 'en', published: null,
  blocks: texts.map((text) => ({ place: 'body' as const, text, links: [] })), embeds: [], meta: [], linkedData: [], types: ['article'], headlines: [],
  shape: { articleChars: 900, textChars: 900, headlineLinks: 0, linkChars: 0, paragraphs: texts.length, partial: false, titled: true, told: 1, led: 0 }, site: null,
});
const said = (...texts: string[]): string[] => tracePage(page(...texts)).credits.map((c) => `${c.role} ${c.source.name}`).sort();

test('items that each close with a paper in brackets rest on those papers', () => {
  expect(said('The keeper will leave in May. (The Sun)', 'The pilot stays until autumn.', '(Daily Mirror)', 'The harbour master is wanted in Lisbon. (O Jogo)')).toEqual(['basis Daily Mirror', 'basis O Jogo', 'basis The Sun']);
});
test('a note of the language may follow the paper', () => {
  expect(said('The keeper will leave in May. (Marca - in Spanish)', 'The pilot stays until autumn. (Daily Mirror)', 'The harbour master is wanted in Lisbon. (O Jogo)')).toContain('basis Marca');
});
test('two are chance', () => {
  expect(said('The keeper will leave in May. (The Sun)', 'The pilot stays until autumn.', 'The harbour master is wanted in Lisbon. (O Jogo)')).toEqual([]);
});
test('where people work is no source', () => {
  expect(said('Best report: Jane Roe (The Guardian)', 'Best picture: Joe Doe (The Sun)', 'Best series: Ann Poe (O Jogo)')).toEqual([]);
});
test('headlines that each close with a paper in brackets rest on those papers', () => {
  expect(said('The harbour closes early this year (The Guardian)', 'Nobody wants to buy the old lamp (The Sun)', 'Pilots ask for a longer rest (O Jogo)')).toEqual(['basis O Jogo', 'basis The Guardian', 'basis The Sun']);
  expect(said('The harbour closes early this year (The Guardian)', 'Nobody wants to buy the old lamp (The Sun)', 'Pilots ask for a longer rest')).toEqual([]);
});
