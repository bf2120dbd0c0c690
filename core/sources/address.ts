import { parse } from 'tldts-icann';
import { hostOf, parseAddress, targetOf } from './address-target.ts';
import { isHosting } from './hosting.ts';
import { isSiteEnding } from './site-endings.ts';

export { hostOf, parseAddress, targetOf };

/** Registrable domain of an address or host, one label more where everybody has a site (blogspot.com); null for IP numbers, single labels and such a host itself. */
export function siteOf(urlOrHost: string): string | null {
  const { domain, hostname } = parse(urlOrHost);
  if (domain === null || hostname === null || !isHosting(domain)) return domain;
  return hostname === domain ? null : `${hostname.slice(0, -domain.length - 1).split('.').at(-1)}.${domain}`;
}

/** True for a bare domain as people write it ("Express.gr"): its end is one that sites have, so "Node.js" is none. */
export const isSiteName = (text: string): boolean => isSiteEnding(text.slice(text.lastIndexOf('.') + 1).toLowerCase()) && siteOf(text) !== null;

const INSTITUTIONS = new Set(['gov', 'gob', 'gouv', 'govt', 'mil', 'edu', 'ac', 'int']);

/** True for hosts of governments, universities and bodies between states, by their endings: they publish no news. */
export const isInstitutionHost = (host: string): boolean => host.split('.').some((label) => INSTITUTIONS.has(label));

const SHARING = new Set(['sharer', 'share', 'intent', 'submit', 'sharearticle', 'send']);
/** True where a part of a path, up to its dot, is one of some words. */
const named = (path: string, words: ReadonlySet<string>): boolean =>
  path.split('/').some((part) => {
    const dot = part.indexOf('.');
    return words.has(dot < 0 ? part : part.slice(0, dot));
  });

/** True for addresses that share, follow or send a page instead of leading to a story. */
export function isShareLink(url: string): boolean {
  const parsed = parseAddress(url);
  if (!parsed) return false;
  if (parsed.hostname === 'wa.me' || parsed.hostname.startsWith('api.whatsapp')) return true;
  const path = parsed.pathname.toLowerCase();
  if (named(path, SHARING) || path.includes('/pin/create')) return true;
  const query = parsed.search.toLowerCase();
  return query.includes('=http') && query.includes('%3a') && /[?&](?:u|url|text)=https?%3a/u.test(query);
}

/** Paths of counters, frames and forwarders. */
const FORWARDING = new Set(['go', 'goto', 'out', 'away', 'redirect', 'redir', 'exit', 'sourcefwd', 'jump', 'click', 'frame']);
const forwards = (parsed: URL): boolean => named(parsed.pathname.toLowerCase(), FORWARDING);

/** True for addresses of a site's own that lead out of it. */
export function isForwarder(url: string): boolean {
  const parsed = parseAddress(url);
  return parsed !== null && (forwards(parsed) || /[?&](?:goto|target)=https?/iu.test(parsed.search));
}

/** What stands in a forwarder's address as where it leads: `/go?url=https…`, `/go.php?http://…`, encoded or not; null for all else. */
export function forwardedTo(url: string): string | null {
  const parsed = parseAddress(url);
  if (!parsed || parsed.search === '' || !forwards(parsed)) return null;
  for (const key of ['url', 'u', 'to', 'goto', 'target', 'link', 'dest', 'r']) {
    const value = parsed.searchParams.get(key);
    if (value && /^https?(?::\/\/|%)/iu.test(value)) return value;
  }
  return /^\?https?(?::|%3A)/iu.test(parsed.search) ? parsed.search.slice(1) : null;
}
