import { absolute } from './read-meta.ts';

/** Posts, and frames around them: a word of its host, how the address looks, and the post's own. Players whose address opens by itself keep it, without their settings. */
const FRAMES: readonly (readonly [host: string, frame: RegExp, post: string])[] = [
  ['youtube', /^(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:embed|v)\/(?!videoseries|live_stream)([\w-]{11})(?![\w-])/u, 'www.youtube.com/embed/$1'],
  ['youtu.be', /^youtu\.be\/([\w-]{11})(?![\w-])/u, 'youtu.be/$1'],
  ['youtube', /^(?:www\.|m\.)?youtube\.com\/watch\?(?:[^#]*&)?v=([\w-]{11})(?![\w-])/u, 'www.youtube.com/watch?v=$1'],
  ['youtube', /^(?:www\.)?youtube\.com\/shorts\/([\w-]{11})(?![\w-])/u, 'www.youtube.com/shorts/$1'],
  ['platform.', /^platform\.(?:twitter|x)\.com\/embed\/[^#]*[?&]id=(\d+)/u, 'twitter.com/i/status/$1'],
  ['twitter.com', /^(?:www\.|mobile\.|m\.)?twitter\.com\/(?:#!\/)?(\w+)\/status(?:es)?\/(\d+)/u, 'twitter.com/$1/status/$2'],
  ['x.com', /^(?:www\.|mobile\.|m\.)?x\.com\/(?:#!\/)?(\w+)\/status(?:es)?\/(\d+)/u, 'x.com/$1/status/$2'],
  ['instagram.com', /^(?:www\.)?instagram\.com\/(?:[\w.]+\/)?(p|reel|tv)\/([\w-]+)/u, 'www.instagram.com/$1/$2/'],
  ['tiktok.com', /^(?:www\.)?tiktok\.com\/(?:embed(?:\/v\d)?|player\/v\d)\/(\d+)/u, 'www.tiktok.com/@/video/$1'],
  ['tiktok.com', /^(?:www\.)?tiktok\.com\/(@[\w.]*)\/video\/(\d+)/u, 'www.tiktok.com/$1/video/$2'],
  ['.me', /^(?:t|telegram)\.me\/(?:s\/)?(\w+\/\d+)/u, 't.me/$1'],
  ['bsky.app', /^embed\.bsky\.app\/embed\/(did:[\w:.-]+)\/app\.bsky\.feed\.post\/(\w+)/u, 'bsky.app/profile/$1/post/$2'],
  ['bsky.app', /^bsky\.app\/profile\/([\w:.-]+)\/post\/(\w+)/u, 'bsky.app/profile/$1/post/$2'],
  ['threads.', /^(?:www\.)?threads\.(net|com)\/(@[\w.]+\/post|t)\/([\w-]+)/u, 'www.threads.$1/$2/$3'],
  ['reddit', /^(?:www\.|old\.|embed\.)?reddit(?:media)?\.com\/(r\/\w+\/comments\/[^?#]+)/u, 'www.reddit.com/$1'],
  ['vimeo.com', /^player\.vimeo\.com\/video\/(\d+)/u, 'vimeo.com/$1'],
  ['dailymotion.com', /^(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)/u, 'www.dailymotion.com/video/$1'],
  ['vk.', /^(?:m\.)?vk\.(?:com|ru)\/video_ext\.php\?(?:[^#]*&)?oid=(-?\d+)&(?:[^#]*&)?id=(\d+)/u, 'vk.com/video$1_$2'],
  ['vk.', /^(?:m\.)?vk\.(?:com|ru)\/widget_post\.php\?(?:[^#]*&)?owner_id=(-?\d+)&(?:[^#]*&)?post_id=(\d+)/u, 'vk.com/wall$1_$2'],
  ['vk.', /^(?:m\.)?vk\.(?:com|ru)\/(wall-?\d+_\d+)/u, 'vk.com/$1'],
  ['ok.ru', /^ok\.ru\/videoembed\/(\d+)/u, 'ok.ru/video/$1'],
  ['rutube.ru', /^rutube\.ru\/(?:play|video)\/embed\/(\w+)/u, 'rutube.ru/video/$1/'],
  ['bilibili.com', /^player\.bilibili\.com\/player\.html\?(?:[^#]*&)?bvid=(BV\w+)/u, 'www.bilibili.com/video/$1'],
  ['bilibili.com', /^player\.bilibili\.com\/player\.html\?(?:[^#]*&)?aid=(\d+)/u, 'www.bilibili.com/video/av$1'],
  ['linkedin.com', /^(?:www\.)?linkedin\.com\/embed\/feed\/update\/(urn:li:\w+:\d+)/u, 'www.linkedin.com/feed/update/$1'],
  ['truthsocial.com', /^truthsocial\.com\/(@\w+)\/(?:posts\/)?(\d+)/u, 'truthsocial.com/$1/$2'],
];
const FACEBOOK = /^(?:www\.|m\.|web\.)?facebook\.com\/(?:plugins\/(?:post|video)(?:\.php)?\?(?:[^#]*&)?href=([^&#]+)|(?:[^/?#]+\/(?:posts|videos|photos)\/|photo(?:\.php)?\/?\?|permalink\.php\?|story\.php\?|reel\/|watch\/?\?)\S+)/u;

/** The address of a single post or video, as a reader opens it, from its own or its frame's; null for all else. */
export function postAddress(href: string | null | undefined, base: string): string | null {
  const url = absolute(href, base);
  if (!url) return null;
  const bare = url.replace(/^https?:\/\//u, '');
  const host = bare.slice(0, bare.indexOf('/'));
  for (const [name, frame, post] of FRAMES) {
    // To make an expression takes longer than to see that it is not needed.
    const found = host.includes(name) ? frame.exec(bare) : null;
    if (found) return `https://${post.replace(/\$(\d)/gu, (_, n: string) => found[Number(n)] ?? '')}`;
  }
  const facebook = host.endsWith('facebook.com') ? FACEBOOK.exec(bare) : null;
  if (!facebook) return null;
  return facebook[1] ? absolute(decode(facebook[1]), base) : url;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
