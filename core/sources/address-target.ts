import { platformTarget } from './platform-target.ts';

// Apart from `address.ts`, whose list of public suffixes is too heavy for what is injected into pages.

let lastUrl = '', lastParsed: URL | null = null;

/**
 * An address that may be shown and opened: http or https, no credentials, at most 2,048 characters; else null.
 * The last one is kept, for each link is asked several questions in a row; nobody may change it.
 */
export function parseAddress(url: string): URL | null {
  if (url === lastUrl) return lastParsed;
  lastUrl = url;
  lastParsed = null;
  if (url.length > 2_048 || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  const { protocol } = parsed;
  if ((protocol === 'https:' || protocol === 'http:') && !parsed.username && !parsed.password) lastParsed = parsed;
  return lastParsed;
}

/** A link's address as a document writes it, made whole by the document's own; null where it is none. What is asked of it next is answered from the same object. */
export function resolveAddress(raw: string, base: string): URL | null {
  let made: URL;
  try {
    made = new URL(raw, base);
  } catch {
    // A saved page may come without an address of its own: its whole links lead somewhere all the same.
    if (!URL.canParse(raw)) return null;
    made = new URL(raw);
  }
  if (made.protocol !== 'https:' && made.protocol !== 'http:') return null;
  const { href } = made;
  if (href !== lastUrl) {
    lastUrl = href;
    lastParsed = href.length <= 2_048 && !made.username && !made.password ? made : null;
  }
  return made;
}

/** Bare host of an address, `www.` kept; null where it is none. */
export const hostOf = (url: string): string | null => parseAddress(url)?.hostname ?? null;

/** Parts of an address's path, as written. */
export const partsOf = (pathname: string): string[] => pathname.split('/').filter(Boolean);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** True for the names that servers give to a first page, and for a language's: `/index.html`, `/pt-br/`. */
const isFront = (part: string): boolean => part === 'home' || part.startsWith('index.') || part === 'default.aspx' || /^[a-z]{2}(?:-[a-z]{2})?$/u.test(part);
/** Under these a page gathers stories; under those further down as well, wherever they are named. */
export const SECTIONS: ReadonlySet<string> = new Set('tag tags topic topics category categories categoria categoría categorías section sections author authors people profile search autor theme themen thema rubrik user about contact newsletter newsletters subscribe subscription subscriptions rss feed feeds'.split(' '));
const GATHERING = new Set('tag tags topic topics hashtag hashtags author authors keyword keywords staff by autor autores auteur autore tagi tema temas temat assunto etiqueta sujet thema'.split(' '));
const SEARCH_HOSTS = ['search.', 'suche.', 'recherche.', 'busca.', 'buscador.'];
const FILES = ['.htm', '.html', '.shtm', '.shtml', '.php', '.asp', '.aspx', '.stm', '.pdf', '.ece'];
/** Pictures, sounds, feeds: no pages. Journals write papers in XML. */
const NO_PAGES = ['.jpg', '.jpeg', '.png', '.gif', '.webp', '.svg', '.mp3', '.mp4', '.rss'];
const STORY_QUERY = /[?&](?:p|id|a|article|story|v|storyid|artid|newsid)=/u;

/** True where a text has so many digits in a row. */
function hasDigits(text: string, wanted: number): boolean {
  let run = 0;
  for (let i = 0; i < text.length; i += 1) {
    run = isDigit(text.charCodeAt(i)) ? run + 1 : 0;
    if (run === wanted) return true;
  }
  return false;
}

/** True for a code that is a story's number: `idUSKBN2A1B2C`, `4Abcdefgh12`; and on the short hosts that houses lead out over for any mixed one: wapo.st/3AbCdEf. */
function isCode(part: string, host: string, alone: boolean): boolean {
  if (part.length < 6 || part.length > 40 || !/^[a-z\d]+$/iu.test(part) || !/[a-z]/iu.test(part)) return false;
  return (alone && host.length <= 9 && /[a-z](?:\d|[A-Z])|\d[a-z]/u.test(part)) || (part.length >= 8 && part.replace(/\D/gu, '').length >= 3);
}

/** What an address leads to, by the shape of its path. */
export function targetOf(url: string): 'article' | 'section' | 'home' {
  const parsed = parseAddress(url);
  if (!parsed) return 'home';
  const path = parsed.pathname.toLowerCase(), parts = partsOf(path), last = parts.at(-1) ?? '';
  if (parts.length === 0 || (parts.length === 1 && isFront(last))) return STORY_QUERY.test(parsed.search.toLowerCase()) ? 'article' : 'home';
  const platform = platformTarget(parsed.hostname, parts);
  if (platform) return platform;
  if (NO_PAGES.some((end) => last.endsWith(end))) return 'section';
  const file = FILES.some((end) => last.endsWith(end));
  if (SECTIONS.has(parts[0] as string) || (parts.length > 1 && GATHERING.has(parts.at(-2) as string) && !file) || last === 'search' || (last.startsWith('search.') && !file) || SEARCH_HOSTS.some((h) => parsed.hostname.startsWith(h))) return 'section';
  if (file || hasDigits(path, 4) || parsed.search.length > 8) return 'article';
  let joints = 0;
  for (const char of last) if (char === '-' || char === '_') joints += 1;
  if (joints >= 2 || last.includes('%') || hasDigits(last, 3) || isCode(partsOf(parsed.pathname).at(-1) as string, parsed.hostname, parts.length === 1)) return 'article';
  return parts.length >= 3 ? 'article' : 'section';
}
