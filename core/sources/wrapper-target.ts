import { addressIn, decoded, readers, withDot } from './wrapped-address.ts';
import type { Wrapper } from './wrapper.ts';

/** A wrapper of one host, ready to be asked. */
export interface ReadyWrapper extends Wrapper {
  /** The host without what stands for any ending. */
  readonly name: string;
  readonly anyEnding: boolean;
  readonly paths: readonly (readonly string[])[];
  readonly parameters: readonly string[];
  readonly drops: readonly string[];
}

/** "20260304120000", "2026.03.04-120000", "20260304id_". */
const STAMP = /^\d[\d.-]*(?:[a-z]{2}_)?$/u;

/** Where in a path goes on what a pattern begins; -1 where it does not begin so. */
export function behind(path: string, pattern: readonly string[]): number {
  let at = 0;
  for (const wanted of pattern) {
    if (path[at] !== '/') return -1;
    const next = path.indexOf('/', at + 1), end = next < 0 ? path.length : next, part = path.slice(at + 1, end);
    if (wanted === '#' ? !STAMP.test(part) : wanted === '*' ? part === '' : part.toLowerCase() !== wanted) return -1;
    at = end;
  }
  return at;
}

/** Where an address begins in a path. */
const SCHEME = /\/(https?(?::|%3a).+)$/iu;
const QUERY_ENCODED = /%3F.*$/iu;

/** `www-example-org`, hyphens of the host itself doubled; Google's own marks for hosts that would be misread are passed over. */
function spelledHost(parsed: URL, name: string): string {
  const told = (parsed.searchParams.get('_x_tr_enc') ?? '').split(',');
  let label = (parsed.searchParams.get('_x_tr_hp') ?? '') + parsed.hostname.slice(0, -name.length - 1), idn = false;
  if (told.includes('1') && label.startsWith('1-')) label = label.slice(2);
  if (told.includes('0') && label.startsWith('0-')) [label, idn] = [label.slice(2), true];
  const host = label.split('--').map((part) => part.replaceAll('-', '.')).join('-');
  return `${parsed.searchParams.get('_x_tr_sch') === 'http' ? 'http' : 'https'}://${idn ? 'xn--' : ''}${host}${parsed.pathname}${parsed.search}${parsed.hash}`;
}

/** A query without some parameters, the others as they were written. */
function without(url: string, drops: readonly string[]): string {
  const mark = url.indexOf('?');
  if (drops.length === 0 || mark < 0) return url;
  const hash = url.indexOf('#', mark), end = hash < 0 ? url.length : hash;
  const kept = url.slice(mark + 1, end).split('&').filter((p) => !drops.some((d) => p.startsWith(d))).join('&');
  return url.slice(0, mark) + (kept ? `?${kept}` : '') + url.slice(end);
}

/** A host without its `www.`: with and without it are one. */
export const bareHost = (host: string): string => (host.startsWith('www.') ? host.slice(4) : host);

/** Where a wrapper says that an address leads; null where it says nothing. */
export function wrapperTarget(wrapper: ReadyWrapper, parsed: URL): string | null {
  for (const path of wrapper.paths) {
    const at = behind(parsed.pathname, path);
    if (at < 0) continue;
    for (const found of places(wrapper, parsed, at)) {
      const target = found ? addressIn(wrapper.written ? readers[wrapper.written](found) : found, wrapper.bare) : null;
      if (!target) continue;
      const kept = without(target, wrapper.drops), host = withDot(kept)?.hostname;
      if (host && (wrapper.inside || bareHost(host) !== bareHost(parsed.hostname))) return kept;
    }
  }
  return null;
}

/** Where in an address a wrapper has its target, as it is written there. */
function places(wrapper: ReadyWrapper, parsed: URL, at: number): readonly string[] {
  if (wrapper.parameters.length > 0) return wrapper.parameters.map((name) => parsed.searchParams.get(name) ?? '');
  if (wrapper.query) return [parsed.search.slice(1)];
  if (wrapper.host) return parsed.hostname.length > wrapper.name.length ? [spelledHost(parsed, wrapper.name)] : [];
  const whole = parsed.pathname + parsed.search + parsed.hash;
  if (wrapper.rest === 'further') return [SCHEME.exec(whole.slice(at))?.[1] ?? ''];
  // "/amp/s/example.org/a%3Fid%3D3": the target's query, written as if it were of the path.
  if (wrapper.rest) return [parsed.search === '' ? whole.slice(at + 1).replace(QUERY_ENCODED, decoded) : whole.slice(at + 1)];
  const [from, to] = wrapper.between ?? ['', ''], start = whole.indexOf(from, at);
  if (start < 0) return [];
  const rest = whole.slice(start + from.length), end = to ? rest.indexOf(to) : -1;
  return [end < 0 ? rest : rest.slice(0, end)];
}
