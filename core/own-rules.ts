import type { Site } from './sites/site.ts';
import { hasLetter, LETTER } from './text/letters.ts';
import { squeeze } from './text/squeeze.ts';

/** A publisher that a reader added, in the words of the form. */
export interface OwnPublisher {
  readonly name: string;
  /** Bare domains, parted by spaces; home first. */
  readonly domains: string;
  /** Other names, parted by `; `. */
  readonly aliases: string;
  readonly kind: 'outlet' | 'agency' | 'journal' | 'platform';
  /** Search address with `{q}` for the words; '' where none is known. */
  readonly search: string;
}

/** What a reader added; it wins over what is built in. */
export interface OwnRules {
  readonly sites: readonly Site[];
  readonly publishers: readonly OwnPublisher[];
}
export const NO_RULES: OwnRules = { sites: [], publishers: [] };

/** Why rules were refused: the key of a sentence, and what it is about. */
export interface Fault {
  readonly fault: 'own_form' | 'own_many' | 'own_twice' | 'own_host' | 'own_no_host' | 'own_name' | 'own_no_name' | 'own_search' | 'own_path' | 'own_lang' | 'own_place' | 'own_selector' | 'own_kind';
  readonly about: string;
}

const MOST = 500;
const SPOT = ['name', 'link', 'strip', 'between', 'on', 'says'];
const WHAT = new Set(['portal', 'mixed', 'lists', 'threads', 'wire', 'other']), KINDS = new Set(['outlet', 'agency', 'journal', 'platform']);
/** More than anybody types: each is cut and entered again whenever the worker wakes. */
const MOST_NAMES = 100;
const isText = (value: unknown, longest: number): value is string => typeof value === 'string' && value.length <= longest && !/[\n\r\u0000]/u.test(value);
/** The parts of a text that are parted by spaces, tidied. */
const words = (text: string): string[] => text.trim().split(/\s+/u).filter(Boolean);
/** Paths, each from its slash on, also where a whole address was copied. */
const paths = (text: string): string => words(text).map((path) => path.replace(/^https?:\/\/[^/]*/u, '').replace(/^\/?/u, '/')).join(' ');
/** What is neither seen nor typed, and turns or hides what stands beside it. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
const bareName = (name: string): string => squeeze(squeeze(name).replace(UNSEEN, ''));
const isHost = (host: string): boolean => host.length <= 253 && /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/u.test(host);
/** The bare domain in what a reader typed or copied, as addresses have it: "https://www.Example.com/news" is example.com; '' where there is none. */
function bareHost(typed: string): string {
  const address = /^https?:\/\//iu.test(typed) ? typed : `https://${typed.replace(/^\/\/|^\*\./u, '')}`;
  if (typed.includes('@') || !URL.canParse(address)) return '';
  const host = new URL(address).hostname.replace(/^www\./u, '').replace(/\.$/u, '');
  return isHost(host) ? host : '';
}
/** Domains, each once, as they are parted by spaces or commas; or the first that is none. */
function bareHosts(typed: string): string | Fault {
  const hosts = new Set<string>();
  for (const one of typed.split(/[\s,;]+/u).filter(Boolean)) {
    const host = bareHost(one);
    if (host === '') return fault('own_host', one);
    hosts.add(host);
  }
  return [...hosts].join(' ');
}
/** Of what a file holds only texts are repeated: anything else may be too deep to be written. */
const fault = (key: Fault['fault'], about: unknown): Fault => ({ fault: key, about: typeof about === 'string' || typeof about === 'number' ? String(about).slice(0, 80) : '' });

/** A site as the form or a file gives it: tidied, or why it can't be taken. */
export function checkSite(value: unknown): Site | Fault {
  if (typeof value !== 'object' || value === null) return fault('own_form', '');
  const { hosts, what, stories, others, lists, origin, items, translates } = value as Record<string, unknown>;
  if (!isText(hosts, 2_000) || hosts.trim() === '') return fault('own_no_host', '');
  const bare = bareHosts(hosts);
  if (typeof bare !== 'string') return bare;
  if (typeof what !== 'string' || !WHAT.has(what)) return fault('own_kind', what);
  const spots = (Array.isArray(origin) ? origin : []).slice(0, 10) as Record<string, unknown>[];
  for (const told of [stories, others, lists, ...spots.map((spot) => spot?.['on'])]) if (told !== undefined && (!isText(told, 500) || paths(told).length > 500)) return fault('own_path', told);
  const lang = typeof translates === 'string' ? translates.trim().replace(/^[A-Z]+/u, (code) => code.toLowerCase()) : translates;
  if (lang !== undefined && (!isText(lang, 12) || !/^[a-z]{2,3}(?:-[A-Za-z]+)?$/u.test(lang))) return fault('own_lang', lang);
  const isPlace = (place: unknown): boolean => place === undefined || (isText(place, 300) && place.trim() !== '');
  if (origin !== undefined && !Array.isArray(origin)) return fault('own_form', '');
  for (const spot of spots) if (typeof spot !== 'object' || spot === null || !SPOT.every((name) => isPlace(spot[name])) || ![spot['name'], spot['link'], spot['says']].some((place) => place !== undefined)) return fault('own_place', '');
  const list = items as Record<string, unknown> | undefined;
  if (list !== undefined && (typeof list !== 'object' || list === null || !isText(list['each'], 300) || list['each'].trim() === '' || ![list['title'], list['link'], list['publisher'], list['strip']].every(isPlace))) return fault('own_place', '');
  const kept = (from: Record<string, unknown>, names: readonly string[]): Record<string, string> => Object.fromEntries(names.flatMap((name) => (typeof from[name] === 'string' ? [[name, from[name].trim()]] : [])));
  return {
    hosts: bare, what: what as Site['what'], verified: true,
    ...kept({ stories: stories && paths(stories as string), others: others && paths(others as string), lists: lists && paths(lists as string), translates: lang }, ['stories', 'others', 'lists', 'translates']),
    ...(spots.length > 0 ? { origin: spots.map((spot) => ({ ...kept({ ...spot, on: spot['on'] && paths(spot['on'] as string) }, SPOT), ...(spot['known'] === true ? { known: true as const } : {}), ...(spot['role'] === 'basis' ? { role: 'basis' as const } : {}) })) } : {}),
    ...(list ? { items: kept(list, ['each', 'title', 'link', 'publisher', 'strip']) as unknown as NonNullable<Site['items']> } : {}),
  };
}

/** A publisher as the form or a file gives it: tidied, or why it can't be taken. */
export function checkPublisher(value: unknown): OwnPublisher | Fault {
  if (typeof value !== 'object' || value === null) return fault('own_form', '');
  const { name, domains = '', aliases = '', kind = 'outlet', search = '' } = value as Record<string, unknown>;
  if (!isText(name, 120) || /[|;]/u.test(name)) return fault('own_name', name);
  const bare = bareName(name), names = isText(aliases, 2_000) && !aliases.includes('|') ? aliases.split(';').map(bareName).filter(Boolean) : null;
  if (bare === '') return fault('own_no_name', '');
  const hosts = isText(domains, 1_000) ? bareHosts(domains) : fault('own_host', '');
  if (typeof hosts !== 'string') return hosts;
  if (!names || names.length > MOST_NAMES) return fault('own_name', aliases);
  const mute = [bare, ...names].find((one) => !hasLetter(one, LETTER.begins));
  if (mute !== undefined) return fault('own_name', mute);
  if (typeof kind !== 'string' || !KINDS.has(kind)) return fault('own_kind', kind);
  const address = isText(search, 500) ? search.trim() : null;
  if (address === null || (address !== '' && !(/^https:\/\/[^\s|@]+$/u.test(address) && address.includes('{q}') && URL.canParse(address)))) return fault('own_search', search);
  return { name: bare, domains: hosts, aliases: [...new Set(names)].join('; '), kind: kind as OwnPublisher['kind'], search: address };
}

export const isFault = (value: object): value is Fault => 'fault' in value;

/** Rules as a file holds them, each checked; the first that can't be taken refuses all of them. */
export function checkOwnRules(value: unknown): OwnRules | Fault {
  if (typeof value !== 'object' || value === null) return fault('own_form', '');
  const { selon, sites = [], publishers = [] } = value as Record<string, unknown>;
  if (selon !== 'rules' || !Array.isArray(sites) || !Array.isArray(publishers)) return fault('own_form', '');
  if (sites.length + publishers.length > MOST) return fault('own_many', MOST);
  const checked = { sites: sites.map(checkSite), publishers: publishers.map(checkPublisher) };
  const first = [...checked.sites, ...checked.publishers].find(isFault);
  return first ?? (checked as OwnRules);
}

/** The file that readers hand on. */
export const writeOwnRules = (rules: OwnRules): string => `${JSON.stringify({ selon: 'rules', version: 1, sites: rules.sites, publishers: rules.publishers }, null, 2)}\n`;

const hostsOf = (site: Site): string[] => site.hosts.split(' '), nameOf = (publisher: OwnPublisher): string[] => [publisher.name.toLowerCase()];
/** Of those that have a key in common, the first. */
function firsts<T>(list: readonly T[], keys: (one: T) => readonly string[]): T[] {
  const seen = new Set<string>();
  return list.filter((one) => {
    if (keys(one).some((key) => seen.has(key))) return false;
    for (const key of keys(one)) seen.add(key);
    return true;
  });
}

/** Two sets of rules as one: what is added replaces what has a host or a name in common with it. */
export const joinOwnRules = (known: OwnRules, added: OwnRules): OwnRules => ({
  sites: firsts([...added.sites, ...known.sites], hostsOf), publishers: firsts([...added.publishers, ...known.publishers], nameOf),
});

/** The list with a value in the place of an old one, or before all others; refused where another has its host or name already. */
export function placeRule<T extends Site | OwnPublisher>(list: readonly T[], value: T, old: T | null): T[] | Fault {
  const keys = (rule: Site | OwnPublisher): string[] => ('hosts' in rule ? hostsOf(rule) : nameOf(rule)), written = JSON.stringify(old);
  const at = list.findIndex((rule) => JSON.stringify(rule) === written), mine = keys(value);
  const twice = list.flatMap((rule, i) => (i === at ? [] : keys(rule))).find((key) => mine.includes(key));
  if (twice !== undefined) return fault('own_twice', 'hosts' in value ? twice : value.name);
  return at < 0 ? [value, ...list] : list.map((rule, i) => (i === at ? value : rule));
}
