import { expect, test } from 'vitest';
import { checkOwnRules, checkPublisher, checkSite, isFault, joinOwnRules, NO_RULES, type OwnPublisher, type OwnRules, placeRule, writeOwnRules } from './own-rules.ts';
import type { Site } from './sites/site.ts';
import { openTracer } from './open-tracer.ts';
import { packedRules } from './trace.ts';
import type { Page } from './types.ts';

const site = { hosts: 'islandcourier.com', what: 'portal', stories: '/news/*', origin: [{ name: '.from', link: '.from a@href' }] };
const publisher = { name: 'Harbour Lamp', domains: 'harbourlamp.com', aliases: 'The Lamp;  HL ', kind: 'outlet', search: 'https://harbourlamp.com/?s={q}' };

test('a file that was written is taken again, tidied', () => {
  const rules = checkOwnRules({ selon: 'rules', version: 1, sites: [site], publishers: [publisher] });
  expect(isFault(rules)).toBe(false);
  expect(checkOwnRules(JSON.parse(writeOwnRules(rules as never)))).toEqual(rules);
  expect(rules).toMatchObject({ publishers: [{ aliases: 'The Lamp; HL' }], sites: [{ verified: true }] });
});

test('where a path tells whose story it is, it is kept, from its slash on; what is none is refused', () => {
  const told = { hosts: 'islandcourier.com', what: 'mixed', others: '/agency/**', origin: [{ on: '/agency/lamp/**', says: 'Harbour Lamp' }, { name: 'p', between: '(Copy- | )' }] };
  expect(checkSite(told)).toEqual({ ...told, verified: true, origin: [told.origin[0], { name: 'p', between: '(Copy- | )' }] });
  expect(checkSite({ ...told, stories: 'news/* https://islandcourier.com/article/#', translates: 'VI', origin: [{ on: 'agency', says: 'Harbour Lamp' }] })).toMatchObject({ stories: '/news/* /article/#', translates: 'vi', origin: [{ on: '/agency' }] });
  expect(checkSite({ ...told, origin: [{ on: {}, says: 'Harbour Lamp' }] })).toMatchObject({ fault: 'own_path' });
  expect(checkSite({ ...told, origin: [{ on: '/agency/**' }] })).toMatchObject({ fault: 'own_place' });
});

test.each([
  [null, 'own_form'], [{ selon: 'library' }, 'own_form'], [{ selon: 'rules', sites: 'x' }, 'own_form'], [{ selon: 'rules', sites: Array.from({ length: 501 }, () => site) }, 'own_many'],
  [{ selon: 'rules', sites: [site, { ...site, hosts: 'https://a b/' }] }, 'own_host'],
  [{ selon: 'rules', publishers: [{ ...publisher, name: 'a|b' }] }, 'own_name'],
])('a file that is none is refused: %j', (value, fault) => {
  expect(checkOwnRules(value)).toMatchObject({ fault });
});

test.each([
  [{ ...site, hosts: ' ' }, 'own_no_host'], [{}, 'own_no_host'], [[], 'own_no_host'], [{ ...site, hosts: 'user@a.com' }, 'own_host'], [{ ...site, hosts: '127.0.0.1' }, 'own_host'], [{ ...site, hosts: 'localhost' }, 'own_host'], [{ ...site, what: 'all' }, 'own_kind'], [{ ...site, stories: 7 }, 'own_path'],
  [{ ...site, origin: [{}] }, 'own_place'], [{ ...site, origin: [{ name: 'a'.repeat(301) }] }, 'own_place'], [{ ...site, items: { each: '' } }, 'own_place'], [{ ...site, translates: 'Viet Nam' }, 'own_lang'],
])('a site that is none is refused: %j', (value, fault) => {
  expect(checkSite(value)).toMatchObject({ fault });
});

test.each([
  [{ ...publisher, name: ' \u200b' }, 'own_no_name'], [{ ...publisher, name: '?!' }, 'own_name'], [{ ...publisher, aliases: Array.from({ length: 101 }, (_, i) => `n${i}`).join(';') }, 'own_name'], [{ ...publisher, search: 'https://a:b@harbourlamp.com/?s={q}' }, 'own_search'], [{ ...publisher, domains: 'harbour lamp' }, 'own_host'], [{ ...publisher, kind: 'stock' }, 'own_kind'],
  [{ ...publisher, search: 'javascript:alert({q})' }, 'own_search'], [{ ...publisher, search: 'https://harbourlamp.com/' }, 'own_search'], [{ ...publisher, aliases: 'a\nb' }, 'own_name'],
])('a publisher that is none is refused: %j', (value, fault) => {
  expect(checkPublisher(value)).toMatchObject({ fault });
});

test('what is added replaces what it has a host or a name in common with', () => {
  const known = checkOwnRules({ selon: 'rules', sites: [site], publishers: [publisher] }) as never;
  const added = checkOwnRules({ selon: 'rules', sites: [{ ...site, hosts: 'islandcourier.com other.com', what: 'mixed' }], publishers: [{ ...publisher, name: 'harbour lamp' }] }) as never;
  expect(joinOwnRules(known, added)).toEqual(added);
  expect(joinOwnRules(NO_RULES, added)).toEqual(added);
});

test.each([
  ['https://www.Example.com/news?a=1', 'example.com'], ['Example.COM, news.example.org;', 'example.com news.example.org'], ['пример.рф', 'xn--e1afmkfd.xn--p1ai'], ['*.example.com example.com www.example.com. //example.com:8080/', 'example.com'],
])('%s is tidied', (hosts, bare) => {
  expect(checkSite({ ...site, hosts })).toMatchObject({ hosts: bare });
  expect(checkPublisher({ ...publisher, domains: hosts })).toMatchObject({ domains: bare });
});

test('what is neither seen nor typed is taken out of names', () => {
  expect(checkPublisher({ ...publisher, name: '\u202eHarbour\u200b \u0007 Lamp', aliases: 'HL; \u2066HL\u2069; \ufeff' })).toMatchObject({ name: 'Harbour Lamp', aliases: 'HL' });
});

test('no form of a file brings the check down, and what is taken is taken again', () => {
  let deep: unknown = 'x';
  for (let i = 0; i < 50_000; i += 1) deep = [deep];
  const values: unknown[] = [deep, { toString: 1 }, { __proto__: null }, null, 7, true, '', 'x', ['x'], Number.NaN, JSON.parse('{"__proto__":{"what":"portal"}}')];
  for (const value of values) {
    expect(isFault(checkOwnRules({ selon: 'rules', sites: [value] }))).toBe(true);
    expect(isFault(checkOwnRules({ selon: 'rules', publishers: [value] }))).toBe(true);
    for (const key of ['hosts', 'what', 'stories', 'others', 'lists', 'origin', 'items', 'translates']) checkSite({ ...site, [key]: value });
    for (const key of ['name', 'link', 'strip', 'between', 'on', 'says']) checkSite({ ...site, origin: [{ name: 'p', [key]: value }, value] });
    for (const key of ['name', 'domains', 'aliases', 'kind', 'search']) {
      const taken = checkPublisher({ ...publisher, [key]: value });
      if (!isFault(taken)) expect(checkPublisher(taken)).toEqual(taken);
    }
  }
});

test('a rule is put in the place of the one it changes, and another with its host or name is not pushed out', () => {
  const { sites, publishers } = checkOwnRules({ selon: 'rules', sites: [site, { ...site, hosts: 'other.com' }], publishers: [publisher] }) as OwnRules;
  const [first, second] = sites as [Site, Site], changed = { ...second, hosts: 'other.com third.com' };
  expect(placeRule(sites, changed, second)).toEqual([first, changed]);
  expect(placeRule([second], changed, first)).toMatchObject({ fault: 'own_twice', about: 'other.com' });
  expect(placeRule(sites, { ...second, hosts: 'third.com' }, null)).toHaveLength(3);
  expect(placeRule(publishers, { ...lamp, name: 'HARBOUR LAMP' }, null)).toMatchObject({ fault: 'own_twice' });
  // Removed elsewhere in the meantime, it is added.
  expect(placeRule([first], changed, second)).toEqual([changed, first]);
});

const page = (text: string): Page => ({
  url: 'https://copy.example/a-story', title: '', siteName: '', htmlLang: 'en', published: null, blocks: [{ place: 'body', text, links: [] }], embeds: [], meta: [], linkedData: [], types: ['article'], headlines: [], site: null,
  shape: { articleChars: 900, textChars: 900, headlineLinks: 0, linkChars: 0, paragraphs: 3, partial: false, titled: true, told: 1, led: 0 },
});
const trace = (publishers: OwnPublisher[]) => openTracer(packedRules(), undefined, { sites: [] as Site[], publishers });
const lamp = checkPublisher(publisher) as OwnPublisher;

test('an own publisher is found by its names and searched at its own address; built-in ones are found beside it', () => {
  const { credits } = trace([lamp])(page('The pilots were warned in time, according to the Harbour Lamp and Reuters.'));
  expect(credits.map((c) => [c.source.name, c.source.domain]).sort()).toEqual([['Harbour Lamp', 'harbourlamp.com'], ['Reuters', 'reuters.com']]);
  expect(credits.find((c) => c.source.domain === 'harbourlamp.com')?.link?.url).toContain('https://harbourlamp.com/?s=');
});

test('an own publisher with the domain of a built-in one takes its place', () => {
  const { credits } = trace([{ ...lamp, name: 'Reuters News', domains: 'reuters.com', aliases: 'Reuters' }])(page('The pilots were warned in time, according to Reuters.'));
  expect(credits.map((c) => c.source.name)).toEqual(['Reuters News']);
});

test('names that fill the table are all told apart', () => {
  const many = checkPublisher({ ...publisher, aliases: Array.from({ length: 100 }, (_, i) => `Le Phare${i} Bleu`).join('; ') }) as OwnPublisher;
  const { credits } = trace([many, { ...lamp, name: 'Quay Bell', domains: 'quaybell.com', aliases: '' }])(page('The pilots were warned in time, according to the Quay Bell.'));
  expect(credits.map((c) => c.source.name)).toEqual(['Quay Bell']);
});
