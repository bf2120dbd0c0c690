import { expect, test } from 'vitest';
import { recent } from './recent.ts';

test('keeps those that were asked for last', () => {
  const made: string[] = [];
  const of = recent(2, (key: string) => {
    made.push(key);
    return key.toUpperCase();
  });
  expect(['fr', 'en', 'fr', 'de', 'fr', 'en'].map(of)).toEqual(['FR', 'EN', 'FR', 'DE', 'FR', 'EN']);
  expect(made).toEqual(['fr', 'en', 'de', 'en']);
});
