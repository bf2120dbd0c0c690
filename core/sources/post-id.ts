import { parseAddress } from './address-target.ts';

/** What is one post or video under all its addresses: `youtube XXXXXXXXXXX`, `x 123…`; else host and path. */
export function postId(url: string): string {
  const parsed = parseAddress(url);
  if (!parsed) return url;
  const host = parsed.hostname.replace(/^(?:www|m|mobile)\./u, '');
  const video = /^(?:youtube(?:-nocookie)?\.com|youtu\.be)$/u.test(host) ? (/^[\w-]{11}$/u.exec(parsed.searchParams.get('v') ?? '') ?? /^\/(?:embed\/|v\/|shorts\/|live\/)?([\w-]{11})(?:\/|$)/u.exec(parsed.pathname)) : null;
  if (video) return `youtube ${video[1] ?? video[0]}`;
  const status = /^(?:x|twitter)\.com$/u.test(host) ? /\/status(?:es)?\/(\d+)/u.exec(parsed.pathname) : null;
  if (status) return `x ${status[1]}`;
  return `${host}${parsed.pathname.replace(/\/$/u, '')}${/(?:story|photo|permalink|watch)/u.test(parsed.pathname) ? parsed.search : ''}`;
}
