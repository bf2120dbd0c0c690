import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Row } from './phrase-shape.ts';
import { labelsText, openLabels, openRow, rowText } from './row-text.ts';

test.each<[Row, unknown]>([
  [['wrote', 'on'], 'wrote on'],
  [[], ''],
  [[[['told'], ['has', 'told']]], ['|told|has told']],
  [['a', [[], ['the']], 'paper'], ['a', '||the', 'paper']],
  [[[['x', [['y'], ['z']]], ['w']]], [['|', ['x', '|y|z'], 'w']]],
])('%j', (row, text) => {
  expect(rowText(row)).toEqual(text);
  expect(openRow(rowText(row))).toEqual(row);
});

test('whatever the row, it is opened as it was', () => {
  const word = fc.stringMatching(/^[a-zа-я你]{1,6}~?$/u);
  const { row } = fc.letrec<{ row: Row }>((tie) => ({
    row: fc.array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, word, fc.array(tie('row'), { minLength: 1, maxLength: 3 })), { maxLength: 4 }),
  }));
  fc.assert(fc.property(row, (one) => {
    expect(openRow(rowText(one))).toEqual(one);
  }), { numRuns: 3_000 });
  fc.assert(fc.property(fc.array(fc.array(word, { minLength: 1 })), (labels) => {
    expect(openLabels(labelsText(labels))).toEqual(labels);
  }));
});
