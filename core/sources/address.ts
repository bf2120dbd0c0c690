import { getDomain, parse } from 'tldts';
import { hostOf, parseAddress, targetOf } from './address-target.ts';

export { hostOf, parseAddress, targetOf };

/** Registrable domain of an address or host, private suffixes (blogspot.com) counted; null for IP numbers and single labels. */
export const siteOf = (urlOrHost: string): string | null => getDomain(urlOrHost, { allowPrivateDomains: true });

/** True for a bare domain as people write it ("Express.gr"): its end is in the public list, so "Node.js" is none. */
export const isSiteName = (text: string): boolean => {
  const parsed = parse(text, { allowPrivateDomains: true });
  return parsed.domain !== null && (parsed.isIcann === true || parsed.isPrivate === true);
};

/** True for hosts of governments, universities and bodies between states, by their endings: they publish no news. */
export const isInstitutionHost = (host: string): boolean => /(?:^|\.)(?:gov|gob|gouv|govt|mil|edu|ac|int)(?:\.|$)/u.test(host);

const TRACKING = /^(?:utm_|fbclid|gclid|mc_cid|mc_eid|ncid|igshid|ref_src|cmpid|ocid|spm|yclid|_ga)/iu;

/** The address without fragment and tracking parameters. */
export function cleanAddress(url: string): string {
  if (!parseAddress(url)) return url;
  const parsed = new URL(url);
  parsed.hash = '';
  for (const key of [...parsed.searchParams.keys()]) if (TRACKING.test(key)) parsed.searchParams.delete(key);
  return parsed.toString();
}

/** True for addresses that share, follow or send a page instead of leading to a story. */
export const isShareLink = (url: string): boolean =>
  /\/(?:sharer|share|intent|dialog\/share|submit|shareArticle|pin\/create|send)(?:[/?.]|$)|wa\.me\/|api\.whatsapp|[?&](?:u|url|text)=https?%3A/iu.test(url);

/** Paths of counters, frames and forwarders. */
const FORWARDING = /\/(?:go|goto|out|away|redirect|redir|exit|sourcefwd|jump|click|frame)(?:[/.?]|$)/iu;

/** True for addresses of a site's own that lead out of it. */
export const isForwarder = (url: string): boolean => FORWARDING.test(parseAddress(url)?.pathname ?? '') || /[?&](?:goto|target)=https?/iu.test(url);

/** Where a forwarder leads that carries the whole address: `/go?url=https…`, `/go.php?http://…`; null for all else. */
export function forwardedTo(url: string): string | null {
  const parsed = parseAddress(url);
  if (!parsed || !FORWARDING.test(parsed.pathname)) return null;
  for (const key of ['url', 'u', 'to', 'goto', 'target', 'link', 'dest', 'r']) {
    const value = parsed.searchParams.get(key);
    if (value && /^https?:\/\//u.test(value) && parseAddress(value)) return value;
  }
  const whole = /^\?(https?(?::|%3A).+)$/iu.exec(parsed.search)?.[1];
  if (!whole) return null;
  const address = /^https?%3A/iu.test(whole) ? new URLSearchParams(`u=${whole}`).get('u') ?? '' : whole;
  return parseAddress(address) ? address : null;
}
