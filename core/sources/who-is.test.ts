import { describe, expect, test } from 'vitest';
import tables from '../../rules/publishers/index.ts';
import { openPublishers } from './name-index.ts';
import { withOwnPublishers } from './own-index.ts';
import { packPublishers } from './pack-publishers.ts';
import { whoIs } from './who-is.ts';

const index = openPublishers(packPublishers(tables));
const names = (text: string): string[] => whoIs(index, text).map((known) => known.name);

test.each([
  ['Reuters', 'Reuters'], ['reuters', 'Reuters'], ['ロイター', 'Reuters'], ['路透社', 'Reuters'], ['“Reuters”,', 'Reuters'], ['رويترز', 'Reuters'],
  ['reuters.com', 'Reuters'], ['https://www.reuters.com/world/a', 'Reuters'], ['uk.reuters.com', 'Reuters'], ['Guardian', 'The Guardian'], ['theguardian.com', 'The Guardian'],
  ['according to Reuters on Monday', 'Reuters'],
])('%s', (text, name) => expect(names(text)[0]).toBe(name));

test('a name as a language inflects it', () => expect(names('Коммерсанта')).toEqual(['Коммерсантъ']));

test('of several by one name, the one that is meant comes first', () => {
  const found = whoIs(index, 'The Times');
  expect(found[0]).toMatchObject({ name: 'The Times', country: 'GB', domains: ['thetimes.com', 'thetimes.co.uk'] });
  expect(found.length).toBeGreaterThan(2);
  expect(new Set(found.map((known) => known.domains[0])).size).toBe(found.length);
});

test('what the tables have of it', () => {
  const [guardian] = whoIs(index, 'theguardian.com');
  expect(guardian).toMatchObject({ kind: 'outlet', country: 'GB' });
  expect(guardian?.aliases.length).toBe(12);
  expect(guardian?.search === null || URL.canParse(guardian?.search ?? '')).toBe(true);
});

test('two names in a line', () => expect(names('selon Reuters et Le Monde').sort()).toEqual(['Le Monde', 'Reuters']));

describe('nobody', () => {
  test.each(['', '   ', '…', 'the fog over the harbour', 'nobody-of-this-name.example', 'It is time to see the sun', 'x'.repeat(5_000), '新闻'.repeat(500)])('%s', (text) => expect(names(text)).toEqual([]));
});

test('a reader’s own publisher is found', () => {
  const own = withOwnPublishers(index, [{ name: 'Lantern', domains: 'lantern.example', aliases: '', kind: 'outlet', search: '' }]);
  expect(whoIs(own, 'Lantern')[0]).toMatchObject({ name: 'Lantern', domains: ['lantern.example'] });
});
