import { absolute } from './read-meta.ts';

/** Posts, and frames around them: how the address looks, and the post's own. Players whose address opens by itself keep it, without their settings. */
const FRAMES: readonly (readonly [frame: RegExp, post: string])[] = [
  [/^(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:embed|v)\/(?!videoseries|live_stream)([\w-]{11})(?![\w-])/u, 'www.youtube.com/embed/$1'],
  [/^youtu\.be\/([\w-]{11})(?![\w-])/u, 'youtu.be/$1'],
  [/^(?:www\.|m\.)?youtube\.com\/watch\?(?:[^#]*&)?v=([\w-]{11})(?![\w-])/u, 'www.youtube.com/watch?v=$1'],
  [/^(?:www\.)?youtube\.com\/shorts\/([\w-]{11})(?![\w-])/u, 'www.youtube.com/shorts/$1'],
  [/^platform\.(?:twitter|x)\.com\/embed\/[^#]*[?&]id=(\d+)/iu, 'twitter.com/i/status/$1'],
  [/^(?:www\.|mobile\.|m\.)?(twitter|x)\.com\/(?:#!\/)?(\w+)\/status(?:es)?\/(\d+)/iu, '$1.com/$2/status/$3'],
  [/^(?:www\.)?instagram\.com\/(?:[\w.]+\/)?(p|reel|tv)\/([\w-]+)/u, 'www.instagram.com/$1/$2/'],
  [/^(?:www\.)?tiktok\.com\/(?:embed(?:\/v\d)?|player\/v\d)\/(\d+)/u, 'www.tiktok.com/@/video/$1'],
  [/^(?:www\.)?tiktok\.com\/(@[\w.]*)\/video\/(\d+)/u, 'www.tiktok.com/$1/video/$2'],
  [/^(?:t|telegram)\.me\/(?:s\/)?(\w+\/\d+)/u, 't.me/$1'],
  [/^embed\.bsky\.app\/embed\/(did:[\w:.-]+)\/app\.bsky\.feed\.post\/(\w+)/u, 'bsky.app/profile/$1/post/$2'],
  [/^bsky\.app\/profile\/([\w:.-]+)\/post\/(\w+)/u, 'bsky.app/profile/$1/post/$2'],
  [/^(?:www\.)?threads\.(net|com)\/(@[\w.]+\/post|t)\/([\w-]+)/u, 'www.threads.$1/$2/$3'],
  [/^(?:www\.|old\.|embed\.)?reddit(?:media)?\.com\/(r\/\w+\/comments\/[^?#]+)/u, 'www.reddit.com/$1'],
  [/^player\.vimeo\.com\/video\/(\d+)/u, 'vimeo.com/$1'],
  [/^(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)/u, 'www.dailymotion.com/video/$1'],
  [/^(?:m\.)?vk\.(?:com|ru)\/video_ext\.php\?(?:[^#]*&)?oid=(-?\d+)&(?:[^#]*&)?id=(\d+)/u, 'vk.com/video$1_$2'],
  [/^(?:m\.)?vk\.(?:com|ru)\/widget_post\.php\?(?:[^#]*&)?owner_id=(-?\d+)&(?:[^#]*&)?post_id=(\d+)/u, 'vk.com/wall$1_$2'],
  [/^(?:m\.)?vk\.(?:com|ru)\/(wall-?\d+_\d+)/u, 'vk.com/$1'],
  [/^ok\.ru\/videoembed\/(\d+)/u, 'ok.ru/video/$1'],
  [/^rutube\.ru\/(?:play|video)\/embed\/(\w+)/u, 'rutube.ru/video/$1/'],
  [/^player\.bilibili\.com\/player\.html\?(?:[^#]*&)?bvid=(BV\w+)/u, 'www.bilibili.com/video/$1'],
  [/^player\.bilibili\.com\/player\.html\?(?:[^#]*&)?aid=(\d+)/u, 'www.bilibili.com/video/av$1'],
  [/^(?:www\.)?linkedin\.com\/embed\/feed\/update\/(urn:li:\w+:\d+)/u, 'www.linkedin.com/feed/update/$1'],
  [/^truthsocial\.com\/(@\w+)\/(?:posts\/)?(\d+)/u, 'truthsocial.com/$1/$2'],
];
const FACEBOOK = /^(?:www\.|m\.|web\.)?facebook\.com\/(?:plugins\/(?:post|video)(?:\.php)?\?(?:[^#]*&)?href=([^&#]+)|(?:[^/?#]+\/(?:posts|videos|photos)\/|photo(?:\.php)?\/?\?|permalink\.php\?|story\.php\?|reel\/|watch\/?\?)\S+)/u;

/** The address of a single post or video, as a reader opens it, from its own or its frame's; null for all else. */
export function postAddress(href: string | null | undefined, base: string): string | null {
  const url = absolute(href, base);
  if (!url) return null;
  const bare = url.replace(/^https?:\/\//u, '');
  for (const [frame, post] of FRAMES) {
    const found = frame.exec(bare);
    if (found) return `https://${post.replace(/\$(\d)/gu, (_, n: string) => found[Number(n)] ?? '')}`;
  }
  const facebook = FACEBOOK.exec(bare);
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
