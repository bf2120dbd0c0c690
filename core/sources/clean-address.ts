import tracking from '../../rules/tracking.ts';
import { parseAddress } from './address-target.ts';

/** What a rule says of a parameter's name: whether it counts readers for sure. */
interface Said {
  readonly hosts: readonly string[] | null;
  readonly sure: boolean;
}
let names: ReadonlyMap<string, readonly Said[]> | null = null, beginnings: readonly (readonly [beginning: string, said: Said])[] = [];

function open(): ReadonlyMap<string, readonly Said[]> {
  const all = new Map<string, Said[]>();
  const open: [string, Said][] = [];
  for (const rule of tracking) {
    const said: Said = { hosts: rule.hosts?.split(' ') ?? null, sure: rule.sure === true };
    for (const name of rule.names.split(' ')) {
      if (name.endsWith('*')) open.push([name.slice(0, -1), said]);
      else all.set(name, [...(all.get(name) ?? []), said]);
    }
  }
  beginnings = open;
  return all;
}

/** Pages whose path is a program's or a site's front: what parameters they have may be all that tells their stories apart. */
const BARE = /(?:^\/|\/|\.(?:php|asp|aspx|jsp|cgi|do|pl))$/iu;

/**
 * The address without fragment and without what counts readers, all else as it was written. A fragment that is a path (`#!/…`)
 * stays, and so does a doubtful parameter where the path names no story.
 */
export function cleanAddress(url: string): string {
  const parsed = parseAddress(url);
  if (!parsed) return url;
  names ??= open();
  const { hostname, hash, search } = parsed, bare = BARE.test(parsed.pathname);
  const counts = (parameter: string): boolean => {
    const mark = parameter.indexOf('='), name = (mark < 0 ? parameter : parameter.slice(0, mark)).toLowerCase();
    const said = [...(names?.get(name) ?? []), ...beginnings.filter(([b]) => name.startsWith(b)).map(([, s]) => s)];
    return said.some((s) => (s.sure || !bare) && (s.hosts === null || s.hosts.some((h) => hostname === h || hostname.endsWith(`.${h}`))));
  };
  const kept = search === '' ? '' : search.slice(1).split('&').filter((p) => !counts(p)).join('&');
  return parsed.href.slice(0, parsed.href.length - hash.length - search.length) + (kept ? `?${kept}` : '') + (/^#!?\//u.test(hash) ? hash : '');
}
