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

/** Bare host of an address, `www.` kept; null where it is none. */
export const hostOf = (url: string): string | null => parseAddress(url)?.hostname ?? null;

const FRONT = /^\/(?:index\.\w+|home|default\.aspx|[a-z]{2}(?:-[a-z]{2})?)?\/?$/iu;
const SECTION = /^\/(?:tags?|topics?|category|categor[íi]as?|section|authors?|people|profile|search|autor|themen?|rubrik|user|about|contact)(?:\/|$)/iu;

/** A single post or video on a platform, whose path is often too short to look like a story's. */
const POST = /^(?:www\.|m\.|mobile\.)?(?:youtu\.be\/[\w-]{11}(?:[?&]|$)|youtube(?:-nocookie)?\.com\/(?:embed|v|shorts|live)\/[\w-]{11}(?:[?&]|$)|instagram\.com\/(?:[\w.]+\/)?(?:p|reel|tv)\/[\w-]|threads\.(?:net|com)\/(?:@[\w.]+\/post|t)\/\w|bsky\.app\/profile\/[^/]+\/post\/\w|t\.me\/(?:s\/)?\w+\/\d|vimeo\.com\/\d|(?:twitter|x)\.com\/\w+\/status\/\d|fb\.watch\/\w|vk\.(?:com|ru)\/(?:wall|video)-?\d)/u;
/** An account on a platform, whose name or number may look like a story's. */
const ACCOUNT = /^(?:www\.|m\.|mobile\.)?(?:(?:twitter|x|instagram|tiktok|threads|vk|medium|truthsocial)\.(?:com|net|ru)\/(?:@?[\w.-]+)?\/?(?:\?.*)?$|youtube\.com\/(?:channel|user|c)\/[^/]+(?:\/(?:videos|featured|about))?\/?$|youtube\.com\/@[^/]+\/?$|facebook\.com\/(?:pages\/.*|people\/.*|profile\.php.*|groups\/[^/]+\/?|(?!\w+\.php|watch|sharer|photo|reel|permalink|events|notes)[^/?]+\/?(?:\?.*)?)$|t\.me\/(?:s\/)?\w+\/?$|linkedin\.com\/(?:in|company)\/[^/]+\/?$|reddit\.com\/(?:r|u|user)\/[^/]+\/?$|bsky\.app\/profile\/[^/]+\/?$)/u;
/** Pages that gather stories, wherever in the path they are named, and search engines of sites. */
const GATHERING = /\/(?:tags?|topics?|hashtags?|authors?|keywords?)\/[^/]+\/?$|\/search(?:\.\w+)?\/?$/iu;

/** What an address leads to, by the shape of its path. */
export function targetOf(url: string): 'article' | 'section' | 'home' {
  const parsed = parseAddress(url);
  if (!parsed) return 'home';
  const path = parsed.pathname;
  if (FRONT.test(path)) return /[?&](?:p|id|a|article|story|v|storyid|artid|newsid)=/iu.test(parsed.search) ? 'article' : 'home';
  if (POST.test(parsed.hostname + path + parsed.search)) return 'article';
  if (ACCOUNT.test(parsed.hostname + path + parsed.search)) return 'section';
  if (SECTION.test(path) || (GATHERING.test(path) && !/\.(?:s?html?|php|aspx?)$/iu.test(path)) || /^(?:search|suche|recherche|busca|buscador)\./u.test(parsed.hostname)) return 'section';
  if (/\d{4,}|\.(?:s?html?|php|aspx?|stm|pdf|ece)$/iu.test(path) || parsed.search.length > 8) return 'article';
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  if ((last.match(/[-_]/gu) ?? []).length >= 2 || /%[0-9a-f]{2}/iu.test(last) || /\d{3,}/u.test(last)) return 'article';
  return path.split('/').filter(Boolean).length >= 3 ? 'article' : 'section';
}
