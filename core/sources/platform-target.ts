/**
 * Addresses of single posts and videos, and of accounts, whose names and numbers may look like a story's. A part of a path is
 * a word, words parted by `|`, `*` for any, `#` for what begins with a number, `wall#` for a word and a number, `@*` for what begins so;
 * `**` for all that follows. Seen in embeds and links of stored pages, 2010 to 2026.
 */
const POSTS = `youtu.be/*  youtube.com/embed|v|shorts|live/*  instagram.com/p|reel|tv/*  instagram.com/*/p|reel|tv/*  threads.net|threads.com/@*/post/*  threads.net|threads.com/t/*
  bsky.app/profile/*/post/*  t.me/*/#  t.me/s/*/#  vimeo.com/#  twitter.com|x.com/*/status/#  fb.watch/*  vk.com|vk.ru/wall#  vk.com|vk.ru/video#`;
const ACCOUNTS = `twitter.com|x.com|instagram.com|tiktok.com|threads.net|threads.com|vk.com|vk.ru|medium.com|truthsocial.com/*  youtube.com/channel|user|c/*  youtube.com/channel|user|c/*/videos|featured|about  youtube.com/@*
  facebook.com/pages|people/**  facebook.com/profile.php  facebook.com/groups/*  t.me/*  t.me/s/*  linkedin.com/in|company/*  reddit.com/r|u|user/*  bsky.app/profile/*`;
/** On Facebook any other single part is an account but for these, and for scripts. */
const NO_ACCOUNT = new Set(['watch', 'sharer', 'photo', 'photos', 'reel', 'permalink', 'events', 'notes']);

type Pattern = readonly string[];
let posts: ReadonlyMap<string, readonly Pattern[]> | null = null, accounts: ReadonlyMap<string, readonly Pattern[]> | null = null;

function open(written: string): ReadonlyMap<string, readonly Pattern[]> {
  const all = new Map<string, Pattern[]>();
  for (const line of written.split(/\s+/u)) {
    const [hosts = '', ...parts] = line.split('/');
    for (const host of hosts.split('|')) all.set(host, [...(all.get(host) ?? []), parts]);
  }
  return all;
}

function fitsPart(part: string, pattern: string): boolean {
  if (pattern === '*') return true;
  if (pattern === '@*') return part[0] === '@';
  if (pattern.endsWith('#')) {
    const word = pattern.slice(0, -1), next = part[word.length] === '-' && word !== '' ? word.length + 1 : word.length, code = part.charCodeAt(next);
    return part.startsWith(word) && code >= 48 && code <= 57;
  }
  return pattern.split('|').includes(part);
}

const fits = (parts: readonly string[], pattern: Pattern): boolean =>
  pattern.at(-1) === '**' ? pattern.slice(0, -1).every((p, i) => parts[i] !== undefined && fitsPart(parts[i] as string, p)) : parts.length === pattern.length && pattern.every((p, i) => fitsPart(parts[i] as string, p));

/** Whether an address of a platform is a post (an article of its own) or an account; null for all others. `parts`: of its path, in small letters. */
export function platformTarget(hostname: string, parts: readonly string[]): 'article' | 'section' | null {
  const prefix = ['www.', 'm.', 'mobile.'].find((p) => hostname.startsWith(p)) ?? '';
  const host = hostname.slice(prefix.length).replace('youtube-nocookie.com', 'youtube.com');
  posts ??= open(POSTS);
  accounts ??= open(ACCOUNTS);
  if (posts.get(host)?.some((pattern) => fits(parts, pattern))) return 'article';
  if (accounts.get(host)?.some((pattern) => fits(parts, pattern))) return 'section';
  return host === 'facebook.com' && parts.length === 1 && !NO_ACCOUNT.has(parts[0] as string) && !(parts[0] as string).endsWith('.php') ? 'section' : null;
}
