import { expect, test } from 'vitest';
import { type Row, shapesOf } from './phrase-shape.ts';

/** All plain forms of a row, for the reader of this test. */
const forms = (row: Row): string[] =>
  row.reduce<string[]>((all, part) => all.flatMap((before) => (typeof part === 'string' ? [part] : part.flatMap(forms)).map((w) => [before, w].filter(Boolean).join(' '))), ['']);

test.each([
  ['selon *', ['selon *']],
  ['(told|tells) *', ['told *', 'tells *']],
  ['* [also] said', [' * also said', ' * said']],
  ['(a|b) [c] *', ['a c *', 'a *', 'b c *', 'b *']],
  ['[the] *', ['the *', ' *', ' *']],
  ['(selon *|* écrit) hier', ['selon * hier', ' * ecrit hier']],
  ['dijo … a *', ['dijo … a *']],
  ['* … (said|told) …', [' *  … said', ' *  … told']],
  ['social(es|) *', ['sociales *', 'social *']],
  ['据*(报道|消息)', ['据 * 报 道', '据 * 消 息']],
  ['bericht~ *', ['bericht~ *']],
])('%s', (phrase, expected) => {
  const said = shapesOf(phrase).flatMap(({ earlier, before, after }) =>
    forms(before).flatMap((b) =>
      after.reduce<string[]>((all, row, i) => all.flatMap((so) => forms(row).map((w) => `${so}${i > 0 ? ' … ' : ' '}${w}`)), [`${earlier.map((row) => `${forms(row).join('|')} … `).join('')}${b} *`]),
    ),
  );
  expect(said).toEqual(expected);
});

test('alternatives are kept together, however many there are', () => {
  const many = `(${Array.from({ length: 50 }, (_, i) => `w${i}`).join('|')})`;
  expect(shapesOf(`${many} ${many} ${many} *`)).toHaveLength(1);
});
