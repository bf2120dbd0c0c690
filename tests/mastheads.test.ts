import { expect, test } from 'vitest';
import { tracePage } from '../core/trace.ts';
import { MASTHEADS, NO_MASTHEADS } from './mastheads.ts';
import { pageWith } from './page-with.ts';

const namesIn = (sentence: string, lang: string): string[] => tracePage(pageWith(sentence, 'body', lang)).credits.map((credit) => credit.source.name);

test.each(MASTHEADS)('%s: %s', (lang, sentence, names) => {
  const wanted = names.split('; ').map((name) => [name, [/<(.+)>/u.exec(name)?.[1] ?? name]]);
  expect(wanted.map(([name]) => [name, namesIn(sentence.replace('{}', (name as string).replace(/[<>]/gu, '')), lang)])).toEqual(wanted);
});

test.each(NO_MASTHEADS)('%s: %s', (lang, ...sentences) => {
  expect(sentences.filter((sentence) => namesIn(sentence, lang).length > 0)).toEqual([]);
});
