import { expect, test } from 'vitest';
import { packedRules } from '../trace.ts';
import type { Headline, Page } from '../types.ts';
import { listItems } from './item-source.ts';
import { openPublishers } from './name-index.ts';
import { ownPublisher } from './own-publisher.ts';

const index = openPublishers(packedRules().publishers);
const page = (url: string, siteName: string): Page => ({ url, siteName, meta: [] }) as unknown as Page;
const list = (headlines: readonly Headline[], url = 'https://list.example/', siteName = 'The List'): string[] =>
  listItems(headlines, index, ownPublisher(page(url, siteName), index, new Set<string>())).map((i) => `${i.url} ${i.source?.name ?? '?'}`);
const at = (url: string, label = '', marked?: 'rule' | 'place'): Headline => ({ title: 'Ferries return to the islands', url, label, ...(marked ? { marked } : {}) });

test.each<[string, Headline, string]>([
  ['the address counts first', at('https://www.reuters.com/world/ferries-1', 'BBC', 'place'), 'https://www.reuters.com/world/ferries-1 Reuters'],
  ['a wrapped address is opened', at('https://list.example/go?url=https%3A%2F%2Fwww.reuters.com%2Fworld%2Fferries-1'), 'https://www.reuters.com/world/ferries-1 Reuters'],
  ['a label names whom the address does not', at('https://reut.example/1', 'Reuters', 'place'), 'https://reut.example/1 Reuters'],
  ['a platform is asked last', at('https://x.com/reuters/status/1', 'Reuters', 'rule'), 'https://x.com/reuters/status/1 Reuters'],
  ['a platform without a label', at('https://www.youtube.com/watch?v=abcdefghijk'), 'https://www.youtube.com/watch?v=abcdefghijk YouTube'],
  ['an unknown site is its domain', at('https://www.lamp.example/2026/ferries'), 'https://www.lamp.example/2026/ferries lamp.example'],
  ['and bears the name beside it where the two fit', at('https://www.lamp.example/2026/ferries', 'The Harbour Lamp', 'place'), 'https://www.lamp.example/2026/ferries The Harbour Lamp'],
  ['but not any words', at('https://www.lamp.example/2026/ferries', 'All about boats', 'place'), 'https://www.lamp.example/2026/ferries lamp.example'],
  ['a domain beside a closed address', at('https://list.example/r/1', 'reuters.com', 'place'), 'https://list.example/r/1 Reuters'],
  ['a name that only the rule knows', at('https://list.example/r/1', 'The Harbour Lamp', 'rule'), 'https://list.example/r/1 The Harbour Lamp'],
  ['words beside the site’s own story name nobody', at('https://list.example/2026/ferries', 'The Harbour Lamp', 'place'), 'https://list.example/2026/ferries ?'],
  ['a kicker that happens to be a name is none', at('https://list.example/2026/ferries', 'Reuters'), 'https://list.example/2026/ferries ?'],
  ['the site’s own name is none', at('https://list.example/2026/ferries', 'The List', 'rule'), 'https://list.example/2026/ferries ?'],
])('%s', (_, headline, found) => {
  expect(list([headline])).toEqual([found]);
});

test('where a list labels its stories, plain words beside them count', () => {
  const names = ['Reuters', 'BBC News', 'Le Monde', 'Der Spiegel', 'El País', 'The Guardian', 'AP', 'NPR', 'Politico', 'Business'];
  expect(list(names.map((name, i) => at(`https://list.example/r/${i}`, `2h\n${name}`))).map((l) => l.slice(l.indexOf(' ') + 1))).toEqual(['Reuters', 'BBC', 'Le Monde', 'Der Spiegel', 'El País', 'The Guardian', 'Associated Press', 'NPR', 'Politico', '?']);
});

test.each([['The Guardian', 'theguardian.com'], ['The Sun', 'thesun.co.uk'], ['The Independent', 'independent.co.uk'], ['Le Monde', 'lemonde.fr']])('%s is the one known best', (name, domain) => {
  const [item] = listItems([at('https://list.example/r/1', name, 'rule')], index, ownPublisher(page('https://list.example/', 'The List'), index, new Set<string>()));
  expect(item?.source?.domain).toBe(domain);
});

test('an address stands once, share buttons not at all', () => {
  expect(list([at('https://www.lamp.example/a-b-c'), at('https://www.lamp.example/a-b-c'), at('https://www.facebook.com/sharer/sharer.php')])).toHaveLength(1);
});
