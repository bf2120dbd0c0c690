import { expect, test } from 'vitest';
import newsWords from '../../rules/news-words/index.ts';
import { withEnglishWords } from './english-words.ts';
import { openNewsWords, packNewsWords } from '../match/pack-news-words.ts';

const news = openNewsWords(packNewsWords(newsWords.filter((l) => ['en', 'fr', 'ru', 'zh'].includes(l.lang))));
const ask = (words: string[], title: string, lang: string): string[] => withEnglishWords(words, title, lang, news);

test('what a headline says stands behind the two best names, in English', () => {
  expect(ask(['Brentholm', 'Lindqvist', 'Asker'], 'Un séisme endommage le musée de Brentholm', 'fr')).toEqual(['Brentholm', 'Lindqvist', 'earthquake', 'museum', 'Asker']);
  expect(ask([], 'Вулкан разбудил остров', 'ru')).toEqual(['volcano', 'island']);
  expect(ask(['Brentholm'], '布伦特霍尔姆机场因暴雪关闭', 'zh-Hans')).toContain('airport');
});

test('what every story says is no word to ask with, nor is what stands there already', () => {
  expect(ask(['Brentholm'], 'Le gouvernement dit que le nouveau plan commence cette année', 'fr')).toEqual(['Brentholm']);
  expect(ask(['Brentholm', 'Earthquake'], 'Séisme à Brentholm', 'fr')).toEqual(['Brentholm', 'Earthquake']);
});

test('without a table, or in English, the words stay as they are', () => {
  expect(ask(['Brentholm'], 'Earthquake in Brentholm', 'en')).toEqual(['Brentholm']);
  expect(ask(['Brentholm'], 'x', 'qaa')).toEqual(['Brentholm']);
  expect(withEnglishWords(['Brentholm'], 'Séisme', 'fr', null)).toEqual(['Brentholm']);
});
