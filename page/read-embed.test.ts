import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const STORY = ['The harbour authority closed the northern basin on Wednesday after two barges collided in thick fog, and pilots were told to wait outside.', 'Nobody was hurt, but about forty tonnes of gravel sank in the fairway, which divers will begin to clear as soon as the wind drops below six.', 'Ferries to the islands will run from the southern quay until further notice, and passengers should arrive half an hour earlier than usual.'];
const page = (inside: string, outside = ''): string[] => {
  const { document } = parseHTML(`<html><head><title>Fog</title></head><body><article><h1>Fog closes the harbour</h1><p>${STORY[0]}</p>${inside}<p>${STORY[1]}</p><p>${STORY[2]}</p></article>${outside}</body></html>`);
  return readPage(document as unknown as Document, 'https://www.islandcourier.example/news/fog', { words: { closing: '', pictures: '' }, sites: [] }).embeds.map((e) => e.url);
};
const TWEET = 'https://twitter.com/harbour/status/1234567890123';

describe('posts and videos that stand in an article, before and after their scripts ran', () => {
  test.each([
    ['tweet', `<blockquote class="twitter-tweet"><p>Fog <a href="https://twitter.com/other/status/9876543210987">quoted</a></p>— Harbour <a href="${TWEET}?ref_src=twsrc%5Etfw">March 4</a></blockquote>`, TWEET],
    ['tweet, shown', '<div class="twitter-tweet twitter-tweet-rendered"><iframe src="https://platform.twitter.com/embed/Tweet.html?dnt=false&id=1234567890123&lang=en" data-tweet-id="1234567890123"></iframe></div>', 'https://twitter.com/i/status/1234567890123'],
    ['tweet for telephones', '<amp-twitter width="1" height="1" data-tweetid="1234567890123"></amp-twitter>', 'https://twitter.com/i/status/1234567890123'],
    ['tweet, its address kept by the embedding service', `<div class="embed" data-embedded-url="${TWEET}"><iframe data-frame="//frames.example/1"></iframe></div>`, TWEET],
    ['Instagram', '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Bx12-_abc/?utm_source=ig_embed"><a href="https://www.instagram.com/p/Bx12-_abc/">A post</a></blockquote>', 'https://www.instagram.com/p/Bx12-_abc/'],
    ['Instagram, shown', '<iframe class="instagram-media instagram-media-rendered" src="https://www.instagram.com/p/Bx12-_abc/embed/captioned/?cr=1"></iframe>', 'https://www.instagram.com/p/Bx12-_abc/'],
    ['TikTok', '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@harbour/video/7000000000000000001" data-video-id="7000000000000000001"><section></section></blockquote>', 'https://www.tiktok.com/@harbour/video/7000000000000000001'],
    ['Facebook', '<div class="fb-post" data-href="https://www.facebook.com/harbour/posts/123456789"></div>', 'https://www.facebook.com/harbour/posts/123456789'],
    ['Facebook, framed', '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fharbour%2Fposts%2F123456789&width=500"></iframe>', 'https://www.facebook.com/harbour/posts/123456789'],
    ['Telegram', '<script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="harbour/123"></script>', 'https://t.me/harbour/123'],
    ['Telegram, shown', '<iframe id="telegram-post-harbour-123" src="https://t.me/harbour/123?embed=1&mode=tme"></iframe>', 'https://t.me/harbour/123'],
    ['Bluesky', '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc/app.bsky.feed.post/3kabc"><p>Fog</p>— Harbour (<a href="https://bsky.app/profile/did:plc:abc?ref_src=embed">@harbour</a>) <a href="https://bsky.app/profile/did:plc:abc/post/3kabc?ref_src=embed">March 4</a></blockquote>', 'https://bsky.app/profile/did:plc:abc/post/3kabc'],
    ['Bluesky, shown', '<div class="bluesky-embed"><iframe src="https://embed.bsky.app/embed/did:plc:abc/app.bsky.feed.post/3kabc?id=1"></iframe></div>', 'https://bsky.app/profile/did:plc:abc/post/3kabc'],
    ['Threads', '<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@harbour/post/CuAbc"><a href="https://www.threads.net/@harbour/post/CuAbc">View</a></blockquote>', 'https://www.threads.net/@harbour/post/CuAbc'],
    ['Threads, shown', '<iframe class="text-post-media" src="https://www.threads.net/@harbour/post/CuAbc/embed/"></iframe>', 'https://www.threads.net/@harbour/post/CuAbc'],
    ['Reddit', '<blockquote class="reddit-embed-bq"><a href="https://www.reddit.com/r/harbours/comments/1abc/fog/">Fog</a> by<a href="https://www.reddit.com/user/pilot/">u/pilot</a> in<a href="https://www.reddit.com/r/harbours/">harbours</a></blockquote>', 'https://www.reddit.com/r/harbours/comments/1abc/fog/'],
    ['VK', '<div id="vk_post_-12_34"></div><script>(function() { VK.Widgets.Post("vk_post_-12_34", -12, 34, "hash"); }());</script>', 'https://vk.com/wall-12_34'],
    ['VK video', '<iframe src="//vk.com/video_ext.php?oid=-12&id=34&hash=ab"></iframe>', 'https://vk.com/video-12_34'],
    ['YouTube', '<iframe src="//www.youtube.com/embed/AbCdEfGhIjK?rel=0"></iframe>', 'https://www.youtube.com/embed/AbCdEfGhIjK'],
    ['YouTube, waiting', '<iframe src="about:blank" data-lazy-load="https://www.youtube-nocookie.com/embed/AbCdEfGhIjK"></iframe>', 'https://www.youtube.com/embed/AbCdEfGhIjK'],
    ['YouTube, without scripts', '<noscript><iframe width="1" src="https://www.youtube.com/embed/AbCdEfGhIjK?a=1&amp;b=2"></iframe></noscript>', 'https://www.youtube.com/embed/AbCdEfGhIjK'],
    ['YouTube, written by a call', '<div class="player"><div class="placeholder"></div><script>showOutside("https://www.youtube.com/embed/AbCdEfGhIjK?&fs=1")</script></div>', 'https://www.youtube.com/embed/AbCdEfGhIjK'],
    ['YouTube, light player', '<lite-youtube videoid="AbCdEfGhIjK"></lite-youtube>', 'https://www.youtube.com/embed/AbCdEfGhIjK'],
    ['YouTube, of twelve years ago', '<object><param name="movie" value="http://www.youtube.com/v/AbCdEfGhIjK?fs=1"><embed src="http://www.youtube.com/v/AbCdEfGhIjK?fs=1"></object>', 'https://www.youtube.com/embed/AbCdEfGhIjK'],
    ['YouTube, in the site’s own frame', '<iframe data-src="/ajax/inset?id=youtube-video-AbCdEfGhIjK&start=9"></iframe>', 'https://www.youtube.com/embed/AbCdEfGhIjK'],
    ['an address alone', '<figure class="wp-block-embed is-type-video"><div class="wp-block-embed__wrapper">\nhttps://www.youtube.com/watch?v=AbCdEfGhIjK\n</div></figure>', 'https://www.youtube.com/watch?v=AbCdEfGhIjK'],
    ['behind consent', '<div class="cookie-consent social-embed"><p>Show the post?</p><div data-src="https://www.instagram.com/p/Bx12-_abc/embed"></div></div>', 'https://www.instagram.com/p/Bx12-_abc/'],
    ['kept in the page’s program', `<div class="slot"></div><script>window.state={body:[{text:"${STORY[0]}"},{html:"\\u003Cblockquote class=\\"twitter-tweet\\"\\u003E\\u003Cp\\u003EFog\\u003C\\u002Fp\\u003E\\u003Ca href=\\"https:\\u002F\\u002Ftwitter.com\\u002Fharbour\\u002Fstatus\\u002F1234567890123?ref_src=x\\"\\u003EMarch\\u003C\\u002Fa\\u003E\\u003C\\u002Fblockquote\\u003E"}]}</script>`, TWEET],
  ])('%s', (_, html, url) => expect(page(html)).toEqual([url]));
});

describe('what is no post of the article', () => {
  test.each([
    ['a share button', `<a class="tw" data-url="${TWEET}" href="https://twitter.com/intent/tweet?url=x">Tweet</a>`],
    ['a timeline', '<a class="twitter-timeline" href="https://twitter.com/harbour">Tweets by harbour</a>'],
    ['a list of videos', '<iframe src="https://www.youtube.com/embed/videoseries?list=PL1234567890"></iframe>'],
    ['a template', '<script type="text/template"><div class="fb-post" data-href="//www.facebook.com/harbour/posts/{{ id }}"></div></script>'],
    ['a script that joins addresses', '<script>frame.src = "https://www.youtube.com/embed/" + id + "?wmode=opaque";</script>'],
    ['a counter', '<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-1"></iframe></noscript>'],
    ['another story in the page’s program', `<script>window.state={other:{text:"${'A story of quite another day about a bridge and its long repair. '.repeat(150)}",html:"<blockquote class=\\"twitter-tweet\\"><a href=\\"${TWEET}\\">March</a></blockquote>"}}</script>`],
    ['a comment', `<div class="comments"><blockquote class="twitter-tweet"><a href="${TWEET}">March</a></blockquote></div>`],
  ])('%s', (_, html) => expect(page(html)).toEqual([]));
  test('a post far behind the story', () => expect(page('', `<section><h2>More</h2>${'<p>Other things.</p>'.repeat(9)}<blockquote class="twitter-tweet"><a href="${TWEET}">March</a></blockquote></section>`)).toEqual([]));
});
