import { expect, test } from 'vitest';
import type { Credit, Page } from '../types.ts';
import { translatedFrom } from './translated-from.ts';

const LANGUAGES = [{ id: 'en', countries: 'us uk' }, { id: 'de', countries: 'de at' }, { id: 'fr', countries: 'fr' }, { id: 'vi', countries: 'vn' }, { id: 'ja', countries: 'jp' }, { id: 'ru', countries: 'ru' }];
const page = (over: Partial<Page> = {}): Page => ({
  url: 'https://copy.example/a-story', title: '', siteName: '', htmlLang: '', published: null, blocks: [], embeds: [], meta: [], linkedData: [], types: [], headlines: [], site: null,
  shape: { articleChars: 900, textChars: 900, headlineLinks: 0, linkChars: 0, paragraphs: 3, partial: false, titled: true, told: 1, led: 0 }, ...over,
});
const origin = (domain: string): Credit => ({ role: 'origin', source: { id: null, name: domain, domain, kind: 'site' }, link: { url: `https://${domain}/story-of-the-day-1234`, how: 'cited', target: 'article' }, evidence: [], confidence: 0.95 });

test.each([
  ['the proxy says it', { url: 'https://www-harbour-example.translate.goog/a?_x_tr_sl=ja&_x_tr_tl=fr' }, [], 'fr', null, 'ja'],
  ['the proxy does not know', { url: 'https://www-harbour-example.translate.goog/a?_x_tr_sl=auto&_x_tr_tl=fr' }, [], 'fr', null, null],
  ['a notice names it, with an ending', {}, [], 'de', 'Dieser Text wurde automatisch aus dem Englischen übersetzt.', 'en'],
  ['a notice names it', {}, [], 'fr', 'Cet article a été traduit automatiquement du vietnamien.', 'vi'],
  ['a notice names it, in Han', {}, [], 'ja', 'この記事はロシア語から自動翻訳されました。', 'ru'],
  ['a notice names none, and nothing else does', {}, [], 'fr', 'Traduction automatique', null],
  ['a notice, and what the page declares', { meta: [{ name: 'og:locale', value: 'en_US' }] }, [], 'fr', 'Traduction automatique', 'en'],
  ["a translator's markup, and what the page declares", { meta: [{ name: 'translated-by', value: 'google' }, { name: 'og:locale', value: 'de_DE' }] }, [], 'fr', null, 'de'],
  ['declared otherwise without any sign: themes are left in English', { meta: [{ name: 'og:locale', value: 'en_US' }] }, [], 'fr', null, null],
  ['the only origin is a story elsewhere', {}, [origin('harbour.vn')], 'fr', null, 'vi'],
  ['two origins', {}, [origin('harbour.vn'), origin('island.fr')], 'de', null, null],
  ['the same language', {}, [origin('island.fr')], 'fr', null, null],
  ['the site always translates', { site: { rule: 'copy.example', what: 'portal', shows: 'story', origin: null, translates: 'vi', verified: true } }, [], 'fr', null, 'vi'],
  ["the site's own language", { site: { rule: 'copy.example', what: 'portal', shows: 'story', origin: null, translates: 'vi', verified: true } }, [], 'vi', null, null],
] as const)('%s', (_, over, credits, lang, notice, wanted) => {
  expect(translatedFrom(page(over as Partial<Page>), credits, lang, LANGUAGES, notice)).toBe(wanted);
});
