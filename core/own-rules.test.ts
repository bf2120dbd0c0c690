import { expect, test } from 'vitest';
import { checkOwnRules, checkPublisher, checkSite, isFault, joinOwnRules, NO_RULES, type OwnPublisher, writeOwnRules } from './own-rules.ts';
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

test('where a path tells whose story it is, it is kept; a path that is none is refused', () => {
  const told = { hosts: 'islandcourier.com', what: 'mixed', others: '/agency/**', origin: [{ on: '/agency/lamp/**', says: 'Harbour Lamp' }, { name: 'p', between: '(Copy- | )' }] };
  expect(checkSite(told)).toEqual({ ...told, verified: true, origin: [told.origin[0], { name: 'p', between: '(Copy- | )' }] });
  expect(checkSite({ ...told, origin: [{ on: 'agency', says: 'Harbour Lamp' }] })).toMatchObject({ fault: 'own_path' });
  expect(checkSite({ ...told, origin: [{ on: '/agency/**' }] })).toMatchObject({ fault: 'own_place' });
});

test.each([
  [null, 'own_form'], [{ selon: 'library' }, 'own_form'], [{ selon: 'rules', sites: 'x' }, 'own_form'], [{ selon: 'rules', sites: Array.from({ length: 501 }, () => site) }, 'own_many'],
  [{ selon: 'rules', sites: [site, { ...site, hosts: 'https://a.com/' }] }, 'own_host'],
  [{ selon: 'rules', publishers: [{ ...publisher, name: 'a|b' }] }, 'own_name'],
])('a file that is none is refused: %j', (value, fault) => {
  expect(checkOwnRules(value)).toMatchObject({ fault });
});

test.each([
  [{ ...site, hosts: '' }, 'own_host'], [{ ...site, hosts: 'www.a.com' }, 'own_host'], [{ ...site, hosts: 'localhost' }, 'own_host'], [{ ...site, what: 'all' }, 'own_kind'], [{ ...site, stories: 'news/*' }, 'own_path'],
  [{ ...site, origin: [{}] }, 'own_place'], [{ ...site, origin: [{ name: 'a'.repeat(301) }] }, 'own_place'], [{ ...site, items: { each: '' } }, 'own_place'], [{ ...site, translates: 'Viet Nam' }, 'own_form'],
])('a site that is none is refused: %j', (value, fault) => {
  expect(checkSite(value)).toMatchObject({ fault });
});

test.each([
  [{ ...publisher, name: ' ' }, 'own_name'], [{ ...publisher, domains: 'harbour lamp' }, 'own_host'], [{ ...publisher, kind: 'stock' }, 'own_kind'],
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
