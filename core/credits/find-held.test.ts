import { expect, test } from 'vitest';
import { pageWith } from '../../tests/page-with.ts';
import { tracePage } from '../trace.ts';

const said = (text: string, url: string, id = 'uk'): string[] => tracePage({ ...pageWith(text, 'body', id), url }).credits.map(({ role, source }) => `${role} ${source.name}`);

test('a name in quotation marks is a publisher where only publishers stand', () => {
  expect(said('Порт у місті буде продано до кінця цього року, пише «Солона лампа».', 'https://lampa.example/1')).toEqual(['basis Солона лампа']);
  expect(said('Він у місті пише «солоні казки» до кінця цього року.', 'https://lampa.example/1')).toEqual([]);
});

test('a page is not credited by its name in other letters than its address', () => {
  const text = 'Порт у місті буде продано до кінця цього року, пише «Наша лампа».';
  expect(said(text, 'https://nashalampa.example/1')).toEqual([]);
  expect(said(text, 'https://harbour.example/1')).toEqual(['basis Наша лампа']);
});
