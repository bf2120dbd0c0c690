import { expect, test } from 'vitest';
import { newMachine, startOf } from './phrase-machine.ts';
import { shapesOf } from './phrase-shape.ts';

const read = (phrases: readonly string[], words: string): string[] => {
  const machines = phrases.map((phrase) => {
    const machine = newMachine<string>();
    for (const shape of shapesOf(phrase)) machine.add(shape.before, phrase, -1);
    return machine;
  });
  let node: ReturnType<typeof startOf<string>> | null = startOf(machines);
  for (const word of words.split(' ')) node = node?.step(word) ?? null;
  return (node?.ends ?? []).map((end) => end.phrase);
};

test('a row is told at its end and nowhere else', () => {
  expect(read(['according to *'], 'according')).toEqual([]);
  expect(read(['according to *'], 'according to')).toEqual(['according to *']);
  expect(read(['according to *'], 'according to the')).toEqual([]);
});

test('alternatives and what may be left out', () => {
  for (const words of ['has said', 'said', 'have told', 'told', 'has since then told']) expect(read(['[has|have] [since [then]] (said|told) *'], words)).toHaveLength(1);
  for (const words of ['has', 'has have said', 'then said', 'said told']) expect(read(['[has|have] [since [then]] (said|told) *'], words)).toEqual([]);
});

test('beginnings of words beside whole words', () => {
  expect(read(['bericht~ die *', 'berichtet der *'], 'berichtet die')).toEqual(['bericht~ die *']);
  expect(read(['bericht~ die *', 'berichtet der *'], 'berichtet der')).toEqual(['berichtet der *']);
  expect(read(['bericht~ *', 'berichtet *'], 'berichtet')).toEqual(expect.arrayContaining(['bericht~ *', 'berichtet *']));
});
