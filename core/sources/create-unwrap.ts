import { parseAddress } from './address-target.ts';
import { forwardedTo } from './address.ts';
import { addressIn } from './wrapped-address.ts';
import type { Wrapper } from './wrapper.ts';
import { bareHost, behind, type ReadyWrapper, wrapperTarget } from './wrapper-target.ts';

/** More than so many wrappers in one another are made to hide something. */
const MAX_STEPS = 5;

export interface Unwrap {
  /**
   * Opens wrapped links without a request: http and https only, always on another host, at most five steps. Gives an address back as
   * it is where it wraps nothing, and where it wraps more than five or itself. Never throws.
   */
  unwrap(url: string): string;
  /** The address whose page is shown at another: by an archive, a cache, a translator. Gives back all others as they are. */
  shownAt(url: string): string;
  /** BCP-47 of the language from which the page at an address was translated there, or null. */
  translatedBy(url: string): string | null;
}

const split = (text: string | undefined): string[] => (text ? text.split(' ') : []);

/** Wrappers by the first label of their host: an address costs one look for each label of its own. */
function byLabel(wrappers: readonly Wrapper[]): ReadonlyMap<string, readonly ReadyWrapper[]> {
  const all = new Map<string, ReadyWrapper[]>();
  for (const wrapper of wrappers) {
    const paths = (wrapper.path ? split(wrapper.path) : ['']).map((p) => p.split('/').filter(Boolean));
    for (const host of split(wrapper.hosts)) {
      const anyEnding = host.endsWith('.*'), label = host.slice(0, host.indexOf('.'));
      const ready: ReadyWrapper = { ...wrapper, name: anyEnding ? host.slice(0, -1) : host, anyEnding, paths, parameters: split(wrapper.parameter), drops: split(wrapper.drop) };
      const known = all.get(label);
      if (known) known.push(ready);
      else all.set(label, [ready]);
    }
  }
  return all;
}

/** A language, with its script or country. */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z]{2,4})?$/iu;
/** "com", "de", "co.uk", "com.br": a country's ending and nothing else. */
const ENDING = /^(?:(?:co|com)\.)?[a-z]{2,3}$/u;

/** Makes what opens wrapped links of a table of wrappers. */
export function createUnwrap(wrappers: readonly Wrapper[]): Unwrap {
  let index: ReadonlyMap<string, readonly ReadyWrapper[]> | null = null;

  /** Wrappers of a host, those of its longest name first. */
  function* meant(hostname: string): Generator<ReadyWrapper> {
    index ??= byLabel(wrappers);
    for (let at = 0; at >= 0 && at < hostname.length; ) {
      const dot = hostname.indexOf('.', at);
      const known = dot < 0 ? undefined : index.get(hostname.slice(at, dot));
      if (known) for (const wrapper of known) if (wrapper.anyEnding ? hostname.startsWith(wrapper.name, at) && ENDING.test(hostname.slice(at + wrapper.name.length)) : hostname.length - at === wrapper.name.length && hostname.endsWith(wrapper.name)) yield wrapper;
      at = dot < 0 ? -1 : dot + 1;
    }
  }

  function once(url: string, shown: boolean): string | null {
    const parsed = parseAddress(url);
    if (!parsed) return null;
    for (const wrapper of meant(parsed.hostname)) {
      const target = shown && !wrapper.shows ? null : wrapperTarget(wrapper, parsed);
      if (target) return target;
    }
    if (shown) return null;
    const told = forwardedTo(url), target = told ? addressIn(told, undefined) : null, host = target ? parseAddress(target)?.hostname : undefined;
    return host && bareHost(host) !== bareHost(parsed.hostname) ? target : null;
  }

  function open(url: string, shown: boolean): string {
    const visited = [url];
    for (;;) {
      const next = once(visited.at(-1) as string, shown);
      if (next === null) return visited.at(-1) as string;
      if (visited.length > MAX_STEPS || visited.includes(next)) return url;
      visited.push(next);
    }
  }

  return {
    unwrap: (url) => open(url, false),
    shownAt: (url) => open(url, true),
    translatedBy(url) {
      const parsed = parseAddress(url);
      if (!parsed) return null;
      for (const wrapper of meant(parsed.hostname)) {
        if (!wrapper.language || !wrapper.paths.some((path) => behind(parsed.pathname, path) >= 0)) continue;
        const pair = wrapper.language.endsWith('-'), name = pair ? wrapper.language.slice(0, -1) : wrapper.language;
        const parts = parsed.pathname.split('/'), told = parsed.searchParams.get(name) ?? parts[parts.indexOf(name) + 1] ?? '';
        const tag = pair ? (told.split('-', 1)[0] as string) : told;
        if (tag !== 'auto' && LANGUAGE.test(tag)) return tag;
      }
      return null;
    },
  };
}
