import { expect, test } from 'vitest';
import { type Named, writtenNames } from './written-names.ts';

const named = (name: string, text: string, more: Partial<Named> = {}): Named => ({ name, id: null, domain: null, text, ...more });
const words = (text: string, ...sources: Named[]): string[] => writtenNames(text, sources).map(([start, end]) => text.slice(start, end));

test.each<[text: string, sources: Named[], marked: string[]]>([
  ['selon SCMP, Reuters, NYT', [named('South China Morning Post', 'selon SCMP'), named('Reuters', 'selon SCMP, Reuters'), named('The New York Times', 'selon SCMP, Reuters, NYT')], ['SCMP', 'Reuters', 'NYT']],
  ['according to the new york times', [named('The New York Times', 'x')], ['the new york times']],
  ['Times reporters', [named('The Times', 'x')], ['Times']],
  // What a table knows by another name is what the words add.
  ['selon Reuters et le Temps de Genève', [named('Reuters', 'selon Reuters'), named('Le Temps (CH)', 'selon Reuters et le Temps de Genève', { id: 'letemps' })], ['Reuters', 'Temps de Genève']],
  ['据路透社、美联社报道', [named('Reuters', '据路透社'), named('Associated Press', '据路透社、美联社')], ['美联社']],
  ['Source : https://www.baobien.example/cuoc-dua', [named('baobien.example', 'x', { domain: 'baobien.example' })], ['baobien.example']],
  ['wrote on X', [named('X (Twitter)', 'wrote on X')], ['X']],
  ['AFP and dpa', [named('Agence France-Presse', 'AFP'), named('Deutsche Presse-Agentur', 'AFP and dpa', { id: 'dpa' })], ['AFP', 'dpa']],
])('%s', (text, sources, marked) => {
  expect(words(text, ...sources)).toEqual(marked);
});
test('a name inside of another word, and one that stands in another’s place, are not marked', () => {
  expect(words('the Timesheet', named('Times', 'x'))).toEqual([]);
  expect(words('New York Times', named('New York Times', 'x'), named('York', 'y'))).toEqual(['New York Times']);
});
test('letters that grow in lower case move nothing', () => {
  expect(words('İİİ reuters', named('Reuters', 'x'))).toEqual([]);
});
