import { expect, test } from 'vitest';
import { hostTable } from './host-table.ts';
import { parsePublishers } from './parse-publishers.ts';
import { shortLine, wholeLine } from './publisher-lines.ts';

const short = (line: string): string => shortLine(line, parsePublishers(line, 'NO')[0] as never, { isDouble: () => false, isOfAnyLanguage: () => false });

test.each([
  ['dailyexample|outlet|dailyexample.com|Daily Example|||', '=||Daily Example|~'],
  ['example-org|outlet|example.org old.example.net|The Example|en:Example|https://example.org/?q={q}|house', '||The Example|<.org old.example.net|en:Example|_?q= |house'],
  // Letters that a domain has not: its first part stands as it is.
  ['elpais-example|outlet|elpais.example|El País|||', '||El País|elpais.example'],
  ['invented|agency||Invented Agency|en:?IA||', 'invented|agency|Invented Agency||en:?IA'],
  ['lamp|outlet||?(en)Lampa|no:Lampa avis; en:The Lampa, Lampa; no:Lampe||', 'lamp||?(en)Lampa||no:= avis;en:The =, Lampa;no:Lampe'],
  ['quay-example|outlet|quay.example|Quay Daily News|||', '||Quay Daily News|>.example'],
  ['harbour|outlet|harbour.example|Harbour||https://www.harbour.example/find?q={q}|', '=||Harbour|~.example||^find?q= '],
  ['24-example|outlet|24.example|24|||', '||24|~.example'],
])('%s', (line, packed) => {
  expect(short(line)).toBe(packed);
  expect(wholeLine(packed, 'NO')).toBe(`${line}|NO`);
});

test('hosts are found, however their first part is written', () => {
  const lines = ['dailyexample|outlet|dailyexample.com de.example.net|Daily Example|||', 'x|outlet||No Host|||', 'example-org|outlet|example.org|The Example|||', 'elpais-example|outlet|elpais.example|El País|||'];
  const having = hostTable(new TextEncoder().encode(lines.map((line) => `${short(line)}\n`).join('')), lines.length);
  expect(['dailyexample.com', 'de.example.net', 'example.org', 'elpais.example', 'theexample.org', 'nohost'].map(having)).toEqual([[0], [0], [2], [3], [], []]);
});
