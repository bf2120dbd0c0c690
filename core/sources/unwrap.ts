import { forwardedTo, parseAddress } from './address.ts';

/** Wrappers that carry their target in a parameter: host's end, path's beginning, parameter. */
const WRAPPERS: readonly (readonly [host: string, path: string, parameter: string])[] = [
  ['google.com', '/url', 'url'], ['google.com', '/url', 'q'], ['duckduckgo.com', '/l/', 'uddg'],
  ['facebook.com', '/l.php', 'u'], ['facebook.com', '/plugins/post', 'href'], ['facebook.com', '/plugins/video', 'href'], ['messenger.com', '/l.php', 'u'], ['instagram.com', '/', 'u'], ['out.reddit.com', '/', 'url'],
  ['youtube.com', '/redirect', 'q'], ['vk.com', '/away.php', 'to'], ['t.umblr.com', '/redirect', 'z'], ['steamcommunity.com', '/linkfilter', 'url'],
  ['linkedin.com', '/redir', 'url'], ['go.skimresources.com', '/', 'url'], ['redirect.viglink.com', '/', 'u'], ['awin1.com', '/', 'ued'], ['linksynergy.com', '/', 'murl'],
];

/** Yahoo! Japan's counter, which takes a link's place when the mouse goes down on it: base64 with `.`, `_` and `-` for `+`, `/` and `=`. */
function countedByYahoo(pathname: string): string | null {
  const coded = /\/RU=([\w.-]+)/u.exec(pathname)?.[1];
  if (!coded) return null;
  try {
    const target = atob(coded.replace(/\./gu, '+').replace(/_/gu, '/').replace(/-/gu, '='));
    return parseAddress(target) ? target : null;
  } catch {
    return null;
  }
}

function once(url: string): string {
  const parsed = parseAddress(url);
  if (!parsed) return url;
  const { hostname } = parsed;
  for (const [host, path, parameter] of WRAPPERS) {
    if (hostname.endsWith(host) && (hostname.length === host.length || hostname[hostname.length - host.length - 1] === '.') && parsed.pathname.startsWith(path)) {
      const target = parsed.searchParams.get(parameter);
      if (target && parseAddress(target)) return target;
    }
  }
  if (hostname === 'web.archive.org') {
    const archived = /^\/web\/\d+(?:[a-z]{2}_)?\/(https?:\/{1,2}.+)$/u.exec(parsed.pathname + parsed.search);
    if (archived) return (archived[1] as string).replace(/^(https?:)\/(?!\/)/u, '$1//');
  }
  if (hostname.endsWith('.cdn.ampproject.org') || hostname.startsWith('google.') || hostname.includes('.google.')) {
    const amp = /^\/(?:amp|[cv])\/s\/(.+)$/u.exec(parsed.pathname);
    if (amp) return `https://${amp[1]}${parsed.search}`;
  }
  if (hostname.endsWith('.translate.goog')) {
    const host = hostname.slice(0, -'.translate.goog'.length).replace(/--/gu, '\u0000').replace(/-/gu, '.').replace(/\u0000/gu, '-');
    return `https://${host}${parsed.pathname}`;
  }
  if (hostname === 'rdsig.yahoo.co.jp') return countedByYahoo(parsed.pathname) ?? url;
  return forwardedTo(url) ?? url;
}

/** Opens wrapped links without a request; at most five steps, http and https only. Gives back what it can't open. */
export function unwrap(url: string): string {
  let now = url;
  for (let step = 0; step < 5; step += 1) {
    const next = once(now);
    if (next === now || !parseAddress(next)) break;
    now = next;
  }
  return now;
}
