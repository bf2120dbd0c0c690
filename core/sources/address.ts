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

/** True for addresses of a site's own that lead out of it: counters, frames and forwarders. */
export const isForwarder = (url: string): boolean =>
  /\/(?:go|out|away|redirect|redir|exit|sourcefwd|jump|click|frame)(?:[/.?]|$)|[?&](?:url|to|goto|target)=https?/iu.test(url);
