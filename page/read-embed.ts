import { isPostClass } from './element-names.ts';
import { postAddress } from './post-address.ts';
import { absolute } from './read-meta.ts';

/** Elements that components of pages for telephones and light players are named by, the attribute that holds the number, and the post. */
const COMPONENTS: readonly (readonly [tag: string, attribute: string, post: string])[] = [
  ['AMP-TWITTER', 'data-tweetid', 'https://twitter.com/i/status/'], ['TWITTER-WIDGET', 'data-tweet-id', 'https://twitter.com/i/status/'],
  ['AMP-INSTAGRAM', 'data-shortcode', 'https://www.instagram.com/p/'], ['AMP-YOUTUBE', 'data-videoid', 'https://www.youtube.com/embed/'],
  ['LITE-YOUTUBE', 'videoid', 'https://www.youtube.com/embed/'], ['AMP-VIMEO', 'data-videoid', 'https://player.vimeo.com/video/'],
  ['LITE-VIMEO', 'videoid', 'https://player.vimeo.com/video/'], ['AMP-DAILYMOTION', 'data-videoid', 'https://www.dailymotion.com/embed/video/'],
  ['AMP-FACEBOOK', 'data-href', ''], ['AMP-REDDIT', 'data-src', ''], ['AMP-TIKTOK', 'data-src', 'https://www.tiktok.com/embed/'], ['AMP-IFRAME', 'src', ''],
];
/** What can carry a post's address and is none: links, buttons, pictures. */
const NO_HOLDER = new Set('A BUTTON IMG PICTURE SOURCE LINK META INPUT FORM BODY HTML MAIN ARTICLE VIDEO AUDIO'.split(' '));
const HOSTS = /youtu|twitter|\/\/x\.com|instagram|facebook|tiktok|t\.me\/|bsky\.app|threads\.|reddit|vimeo|dailymotion|vk\.(?:com|ru)|ok\.ru|rutube|bilibili|linkedin|truthsocial/u;
const YOUTUBE_IDS = new Set('data-youtubeid data-youtube-id data-youtubevideoid data-youtubevideo-id data-youtube-videoid data-youtube-video-id data-ytid data-yt-id data-ytvideoid data-ytvideo-id data-yt-videoid data-yt-video-id'.split(' '));
/** The same where the element's class says whose video it is. */
const VIDEO_IDS = new Set('data-id data-videoid data-video-id data-embed data-video'.split(' '));
/** A holder of a post is hardly more than the post. */
const MAX_HELD = 1_500;
/** A script that only sets a player is short. */
const MAX_SCRIPT = 3_000;

/** The address of the post or video that an element is, before or after the platform's script ran; null for all else. `isPost`: what its class says, where that is known already. */
export function readEmbed(element: Element, base: string, isPost = isPostClass(element.getAttribute('class') ?? '')): string | null {
  const tag = element.tagName.toUpperCase();
  if (tag === 'SCRIPT') return readScript(element, base);
  if (tag === 'NOSCRIPT' && !element.innerHTML.includes('iframe')) return null;
  if (tag === 'NOSCRIPT') return postAddress(/<iframe\b[^>]*?\ssrc\s*=\s*["']?([^"'\s>]+)/iu.exec(element.innerHTML)?.[1]?.replace(/&amp;/gu, '&'), base);
  if (tag === 'OBJECT' || tag === 'EMBED') return postAddress(element.getAttribute('data') ?? element.getAttribute('src') ?? element.querySelector('embed[src]')?.getAttribute('src') ?? element.querySelector('param[name="movie"]')?.getAttribute('value'), base);
  if (isPost) return readQuotation(element, base);
  if (NO_HOLDER.has(tag)) return null;
  const bare = !element.hasAttributes();
  const component = tag.includes('-') ? COMPONENTS.find(([name]) => name === tag) : undefined;
  if (component) {
    const value = element.getAttribute(component[1]);
    return value ? postAddress(/^(?:https?:)?\/\//u.test(value) ? value : component[2] + value, base) : null;
  }
  const post = (bare ? null : readAttributes(element, tag, base)) ?? readLine(element, tag, base);
  // Looked at last: to know how long an element's text is, the browser writes all of it.
  return post && !bare && tag !== 'IFRAME' && (element.textContent ?? '').length > MAX_HELD ? null : post;
}

/** Frames by their source, and whatever holds a post's address or number until it is scrolled to or consented to. */
function readAttributes(element: Element, tag: string, base: string): string | null {
  for (const name of element.getAttributeNames()) {
    if (!name.startsWith('data-') && !(tag === 'IFRAME' && name === 'src')) continue;
    const value = element.getAttribute(name) ?? '';
    if (HOSTS.test(value)) {
      // "youtube://…", "…?id=youtube-video-…", "…?id=twitter-…": a site's own frame around another's post.
      const inner = tag === 'IFRAME' ? /^youtube:\/\/([\w-]{11})$|[?&]id=youtube-video-([\w-]{11})(?:&|$)|[?&]id=twitter-(\d{10,20})(?:&|$)/u.exec(value) : null;
      const post = inner ? postAddress(inner[3] ? `https://twitter.com/i/status/${inner[3]}` : `https://www.youtube.com/embed/${inner[1] ?? inner[2]}`, base) : /^(?:https?:)?\/\/\S+$/u.test(value.trim()) ? postAddress(value, base) : null;
      if (post) return post;
    }
    if ((name === 'data-tweet-id' || name === 'data-tweetid') && /^\d{10,20}$/u.test(value)) return `https://twitter.com/i/status/${value}`;
    if (YOUTUBE_IDS.has(name) || (VIDEO_IDS.has(name) && namesOf(element).toLowerCase().includes('youtube'))) {
      const post = /^[\w-]{11}$/u.test(value) ? postAddress(`https://www.youtube.com/embed/${value}`, base) : null;
      if (post) return post;
    }
  }
  return null;
}

const namesOf = (element: Element): string => `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;

/** An address alone where the publishing system was to put the post. */
function readLine(element: Element, tag: string, base: string): string | null {
  const only = tag === 'P' || tag === 'DIV' || tag === 'FIGURE' ? element.firstChild : null;
  if (only && (tag === 'FIGURE' ? /wp-block-embed/u.test(namesOf(element)) : only === element.lastChild && only.nodeType === 3)) {
    const words = (element.textContent ?? '').trim();
    if (words.length < 300 && /^https?:\/\/\S+$/u.test(words)) return postAddress(words, base);
  }
  return null;
}

/** A quotation that the platform's script makes a post of: its own address stands in an attribute, else in the last link to a post, else in the frame that took its place. */
function readQuotation(element: Element, base: string): string | null {
  for (const name of ['cite', 'data-instgrm-permalink', 'data-href', 'data-text-post-permalink', 'data-tweet-url', 'src', 'data-src', 'data-lazy-src', 'data-litespeed-src']) {
    const post = postAddress(element.getAttribute(name), base);
    if (post) return post;
  }
  const number = /^\d{10,20}$/u.exec(element.getAttribute('data-tweet-id') ?? '')?.[0];
  if (number) return `https://twitter.com/i/status/${number}`;
  const links = [...element.querySelectorAll('a[href]')].map((a) => a.getAttribute('href'));
  for (const href of links.reverse()) {
    const post = postAddress(href, base);
    if (post) return post;
  }
  for (const frame of element.querySelectorAll('iframe,twitter-widget')) {
    const post = readEmbed(frame, base);
    if (post) return post;
  }
  return absolute(element.getAttribute('data-href') ?? links[0], base);
}

/** `<script data-telegram-post>`, a call that sets one post, or one that writes one frame. */
function readScript(element: Element, base: string): string | null {
  const telegram = element.getAttribute('data-telegram-post');
  if (telegram) return postAddress(`https://t.me/${telegram}`, base);
  const type = element.getAttribute('type');
  if (element.hasAttribute('src') || (type && !/javascript|module/iu.test(type))) return null;
  const text = element.textContent ?? '';
  if (text.length > MAX_SCRIPT || !(HOSTS.test(text) || text.includes('VK.'))) return null;
  const wall = /VK\.Widgets\.Post\(\s*["'][^"']*["']\s*,\s*(-?\d+)\s*,\s*(\d+)/u.exec(text);
  if (wall) return `https://vk.com/wall${wall[1]}_${wall[2]}`;
  const posts = new Set<string>();
  for (const [, raw] of text.matchAll(/["'](?:https?:)?((?:\\?\/){2}[^"'\s<>]+?)\\?["']/gu)) {
    const address = `https:${(raw as string).replace(/\\\//gu, '/').replace(/&amp;/gu, '&')}`;
    // Only frames: a script that names a post may do anything with it.
    const post = /\/(?:embed|v|video_ext|videoembed|plugins|video)\b/u.test(address) ? postAddress(address, base) : null;
    if (post) posts.add(post);
  }
  return posts.size === 1 ? ([...posts][0] as string) : null;
}
