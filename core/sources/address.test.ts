import { describe, expect, test } from 'vitest';
import { isShareLink, isSiteName, parseAddress, siteOf, targetOf } from './address.ts';
import { postId } from './post-id.ts';
import { readerAddress } from './reader-address.ts';

describe('what an address leads to', () => {
  test.each([
    ['https://www.bbc.com/', 'home'], ['https://www.vietnam.vn/fr', 'home'], ['https://www.lemonde.fr/international/', 'section'],
    ['https://example.org/tag/port', 'section'], ['https://www.reuters.com/world/harbour-closed-after-collision-2026-03-04/', 'article'],
    ['https://example.org/?p=1234', 'article'], ['https://www.bbc.com/news/articles/c0abcdef123', 'article'], ['https://news.example/a/1234567.html', 'article'],
    ['https://youtu.be/AbCdEfGhIjK', 'article'], ['https://www.youtube.com/embed/AbCdEfGhIjK', 'article'], ['https://www.instagram.com/p/BxAbc/', 'article'], ['https://www.youtube.com/harbour', 'section'],
    ['https://www.youtube.com/channel/UC12345678901234567890ab', 'section'], ['https://twitter.com/harbour12345', 'section'], ['https://www.facebook.com/pages/Harbour/293084794064990?sk=wall', 'section'], ['https://www.facebook.com/photo/?fbid=123456789', 'article'], ['https://www.linkedin.com/in/jane-roe-of-harbour-1234', 'section'],
    ['https://search.news.example/language/search.jspa?id=en&t=1', 'section'], ['https://example.org/en/tag/fog-in-the-harbour', 'section'], ['https://example.org/news/topics/c0abcdef123', 'section'], ['https://example.org/topics/fog-2024.html', 'section'],
  ])('%s: %s', (url, target) => expect(targetOf(url)).toBe(target));
});

describe('only what may be opened', () => {
  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://user:pass@example.org/', `https://example.org/${'a'.repeat(3000)}`, 'no address'])('%s', (url) => expect(parseAddress(url)).toBeNull());
});

test('one post under several addresses, and the one to open', () => {
  expect(new Set(['https://youtu.be/AbCdEfGhIjK', 'https://www.youtube.com/watch?v=AbCdEfGhIjK&t=3', 'https://www.youtube-nocookie.com/embed/AbCdEfGhIjK?rel=0'].map(postId)).size).toBe(1);
  expect(postId('https://mobile.twitter.com/harbour/status/123?s=20')).toBe(postId('https://x.com/harbour/status/123/photo/1'));
  expect(readerAddress('https://www.youtube.com/embed/AbCdEfGhIjK')).toBe('https://www.youtube.com/watch?v=AbCdEfGhIjK');
  expect(readerAddress('https://vimeo.com/123')).toBe('https://vimeo.com/123');
});

test('sites, share buttons', () => {
  expect(siteOf('https://a.b.example.co.uk/x')).toBe('example.co.uk');
  expect(siteOf('someone.blogspot.com')).toBe('someone.blogspot.com');
  expect(isShareLink('https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.org')).toBe(true);
  expect(isShareLink('https://www.reuters.com/world/story-2026-03-04/')).toBe(false);
});

test('a site ends where its owner changes', () => {
  expect(['https://pages.quay.github.io/news/', 'quay.blogspot.co.uk', 'www.quay.blogspot.de', 'quay.hatenablog.com', 'a.quay.com.de', 'quay.co.jp', 'münchen.example'].map(siteOf)).toEqual(['quay.github.io', 'quay.blogspot.co.uk', 'quay.blogspot.de', 'quay.hatenablog.com', 'quay.com.de', 'quay.co.jp', 'münchen.example']);
  expect(['github.io', 'blogspot.com', '192.0.2.7', 'https://[2001:db8::1]/a', 'localhost', ''].map(siteOf)).toEqual([null, null, null, null, null, null]);
  expect(['Express.gr', 'news.quay.co.uk', 'quay.github.io', 'Quay.News', 'новости.рф', 'Node.js', 'blogspot.com', 'e.g', 'quay.ad.xx', '10.5'].map(isSiteName)).toEqual([true, true, true, true, true, false, false, false, false, false]);
});
