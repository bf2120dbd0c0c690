import type { Site } from './sites/site.ts';

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
  readonly fault: 'own_form' | 'own_many' | 'own_host' | 'own_name' | 'own_search' | 'own_path' | 'own_place' | 'own_kind';
  readonly about: string;
}

const MOST = 500;
const SPOT = ['name', 'link', 'strip', 'between', 'on', 'says'];
const WHAT = new Set(['portal', 'mixed', 'lists', 'threads', 'wire', 'other']), KINDS = new Set(['outlet', 'agency', 'journal', 'platform']);
const isText = (value: unknown, longest: number): value is string => typeof value === 'string' && value.length <= longest && !/[\n\r\u0000]/u.test(value);
/** The parts of a text that are parted by spaces, tidied. */
const words = (text: string): string[] => text.trim().split(/\s+/u).filter(Boolean);
const isHost = (host: string): boolean => host.length <= 253 && host === host.toLowerCase() && !host.startsWith('www.') && /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/u.test(host);
const fault = (key: Fault['fault'], about: unknown): Fault => ({ fault: key, about: String(about ?? '').slice(0, 80) });

/** A site as the form or a file gives it: tidied, or why it can't be taken. */
export function checkSite(value: unknown): Site | Fault {
  if (typeof value !== 'object' || value === null) return fault('own_form', '');
  const { hosts, what, stories, others, lists, origin, items, translates } = value as Record<string, unknown>;
  if (!isText(hosts, 2_000) || words(hosts).length === 0) return fault('own_host', hosts);
  const wrong = words(hosts).find((host) => !isHost(host));
  if (wrong !== undefined) return fault('own_host', wrong);
  if (typeof what !== 'string' || !WHAT.has(what)) return fault('own_kind', what);
  const spots = (Array.isArray(origin) ? origin : []).slice(0, 10) as Record<string, unknown>[];
  for (const paths of [stories, others, lists, ...spots.map((spot) => spot?.['on'])]) if (paths !== undefined && (!isText(paths, 500) || words(paths).some((p) => !p.startsWith('/')))) return fault('own_path', paths);
  if (translates !== undefined && (!isText(translates, 12) || !/^[a-z]{2,3}(?:-[A-Za-z]+)?$/u.test(translates))) return fault('own_form', translates);
  const isPlace = (place: unknown): boolean => place === undefined || (isText(place, 300) && place.trim() !== '');
  if (origin !== undefined && !Array.isArray(origin)) return fault('own_form', 'origin');
  for (const spot of spots) if (typeof spot !== 'object' || spot === null || !SPOT.every((name) => isPlace(spot[name])) || ![spot['name'], spot['link'], spot['says']].some((place) => place !== undefined)) return fault('own_place', JSON.stringify(spot));
  const list = items as Record<string, unknown> | undefined;
  if (list !== undefined && (typeof list !== 'object' || list === null || !isText(list['each'], 300) || list['each'].trim() === '' || ![list['title'], list['link'], list['publisher']].every(isPlace))) return fault('own_place', 'items');
  const kept = (from: Record<string, unknown>, names: readonly string[]): Record<string, string> => Object.fromEntries(names.flatMap((name) => (typeof from[name] === 'string' ? [[name, from[name].trim()]] : [])));
  return {
    hosts: words(hosts).join(' '), what: what as Site['what'], verified: true,
    ...kept({ stories: stories && words(stories as string).join(' '), others: others && words(others as string).join(' '), lists: lists && words(lists as string).join(' '), translates }, ['stories', 'others', 'lists', 'translates']),
    ...(spots.length > 0 ? { origin: spots.map((spot) => ({ ...kept(spot, SPOT), ...(spot['known'] === true ? { known: true as const } : {}) })) } : {}),
    ...(list ? { items: kept(list, ['each', 'title', 'link', 'publisher']) as unknown as NonNullable<Site['items']> } : {}),
  };
}

/** A publisher as the form or a file gives it: tidied, or why it can't be taken. */
export function checkPublisher(value: unknown): OwnPublisher | Fault {
  if (typeof value !== 'object' || value === null) return fault('own_form', '');
  const { name, domains = '', aliases = '', kind = 'outlet', search = '' } = value as Record<string, unknown>;
  if (!isText(name, 120) || name.trim() === '' || /[|;]/u.test(name)) return fault('own_name', name);
  if (!isText(domains, 1_000)) return fault('own_host', domains);
  const wrong = words(domains).find((host) => !isHost(host));
  if (wrong !== undefined) return fault('own_host', wrong);
  if (!isText(aliases, 2_000) || aliases.includes('|')) return fault('own_name', aliases);
  if (typeof kind !== 'string' || !KINDS.has(kind)) return fault('own_kind', kind);
  if (!isText(search, 500) || (search !== '' && !(search.startsWith('https://') && search.includes('{q}') && !search.includes('|') && URL.canParse(search)))) return fault('own_search', search);
  const names = aliases.split(';').map((a) => a.replace(/\s+/gu, ' ').trim()).filter(Boolean);
  return { name: name.replace(/\s+/gu, ' ').trim(), domains: words(domains).join(' '), aliases: names.join('; '), kind: kind as OwnPublisher['kind'], search };
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

/** Two sets of rules as one: what is added replaces what has a host or a name in common with it. */
export function joinOwnRules(known: OwnRules, added: OwnRules): OwnRules {
  const hosts = new Set(added.sites.flatMap((s) => s.hosts.split(' '))), names = new Set(added.publishers.map((p) => p.name.toLowerCase()));
  return {
    sites: [...added.sites, ...known.sites.filter((s) => !s.hosts.split(' ').some((h) => hosts.has(h)))],
    publishers: [...added.publishers, ...known.publishers.filter((p) => !names.has(p.name.toLowerCase()))],
  };
}
