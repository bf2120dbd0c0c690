import { expect, test } from 'vitest';
import { cutWords } from '../text/cut-words.ts';
import { newsLanguage } from './news-language.ts';
import { openNewsWords, packNewsWords } from './pack-news-words.ts';

const file = (lang: string, words: string) => ({ lang, words });
const ALL = [file('en', 'fire: fire, fires\nflood: flood-\nrain: rain\nUS: us, american\nID: indonesia\nIN: india'), file('pt', 'fire: fogo\nflood: inunda-\nrain: chuva'), file('gl', 'fire: lume, fogo\nflood: inunda-\nrain: chuva'), file('zh', 'fire: 大火\nrain: 大雨\nUS: 美军')];
const told = (lang: string, text: string, most = 9): number[] => [...(openNewsWords(packNewsWords(ALL, () => most)).table(lang)?.keysIn(text, cutWords(text)) ?? [])].sort();

test('what was packed is read again, also the forms that near languages share', () => {
  expect(told('pt', 'Fogo e chuva')).toEqual([0, 2]);
  expect(told('gl', 'Lume, chuvia e inundacións')).toEqual([0, 1]);
  expect(told('gl', 'Fogo e chuva')).toEqual([0, 2]);
  expect(told('gl', 'Fogo e chuva', 1)).toEqual([2]);
  expect(told('zh-Hant-TW', '大火與大雨')).toEqual([0, 2]);
  expect(told('xx', 'fire')).toEqual([]);
});
test('places have the browser’s names in every language it knows', () => {
  expect(told('fr-CA', 'Pluie en Indonésie')).toEqual([]);
  expect(told('pt', 'Chuva na Indonésia')).toEqual([2, 4]);
  expect(told('zh', '印度尼西亚大雨')).toEqual([2, 4]);
  expect(told('zh', '印度大雨')).toEqual([2, 5]);
  expect(told('zh', '美国大火，美军')).toEqual([0, 3]);
  const table = openNewsWords(packNewsWords(ALL)).table('pt');
  expect([table?.places, table?.held.join('')]).toEqual([3, '111111']);
});
test('a pronoun is no country', () => {
  expect(told('en', 'It tells us of fires')).toEqual([0]);
  expect(told('en', 'US tells of fires')).toEqual([0, 3]);
});
test('a key that English does not have is no key, and places come last', () => {
  expect(() => packNewsWords([...ALL, file('de', 'feuer: Feuer')])).toThrow('feuer');
  expect(() => packNewsWords([file('en', 'US: us\nfire: fire')])).toThrow('Places');
});
test('codes of a language', () => {
  expect(['arb', 'ar-EG', 'no', 'prs', 'not a code'].map(newsLanguage)).toEqual(['ar', 'ar', 'nb', 'fa', 'not a code']);
});
