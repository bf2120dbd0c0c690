import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanAddress, isShareLink, parseAddress, siteOf, targetOf } from './address.ts';
import { postId } from './post-id.ts';
import { readerAddress } from './reader-address.ts';
import { unwrap } from './unwrap.ts';

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

test('sites, tracking, share buttons', () => {
  expect(siteOf('https://a.b.example.co.uk/x')).toBe('example.co.uk');
  expect(siteOf('someone.blogspot.com')).toBe('someone.blogspot.com');
  expect(cleanAddress('https://example.org/a?utm_source=x&id=3#top')).toBe('https://example.org/a?id=3');
  expect(isShareLink('https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.org')).toBe(true);
  expect(isShareLink('https://www.reuters.com/world/story-2026-03-04/')).toBe(false);
});

describe('wrapped links', () => {
  test.each([
    ['https://www.google.com/url?q=https://example.org/a&sa=D', 'https://example.org/a'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a'],
    ['https://www.lantern.example/go.php?http://www.harbour.example/fog-2099', 'http://www.harbour.example/fog-2099'],
    ['https://www.lantern.example/out/?url=https%3A%2F%2Fexample.org%2Fa&id=3', 'https://example.org/a'],
    ['https://www.lantern.example/news/go-home?url=https://example.org/a', 'https://www.lantern.example/news/go-home?url=https://example.org/a'],
    ['https://duckduckgo.com/l/?uddg=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a'],
    ['https://web.archive.org/web/20200101000000/https://example.org/a', 'https://example.org/a'],
    ['https://www-example-org.translate.goog/a?_x_tr_sl=vi', 'https://www.example.org/a'],
    ['https://www.google.com/amp/s/example.org/a', 'https://example.org/a'],
    ['https://rdsig.yahoo.co.jp/media/news/medianame/RV=1/RU=aHR0cHM6Ly93d3cuc2Fua2VpLmNvbS9hcnRpY2xlLzIwMjYwNTAzLUEv;_ylt=A7Y', 'https://www.sankei.com/article/20260503-A/'],
    ['https://rdsig.yahoo.co.jp/RV=1/RU=amF2YXNjcmlwdDphbGVydCgxKQ--', 'https://rdsig.yahoo.co.jp/RV=1/RU=amF2YXNjcmlwdDphbGVydCgxKQ--'],
    ['https://www.google.com/url?q=javascript:alert(1)', 'https://www.google.com/url?q=javascript:alert(1)'],
    ['https://example.org/a', 'https://example.org/a'],
  ])('%s', (url, target) => expect(unwrap(url)).toBe(target));
  test('never throws, never leaves http', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), fc.constantFrom('https://www.google.com/url?q=', 'https://l.facebook.com/l.php?u=', 'https://web.archive.org/web/2020/', ''), (url, wrapper) => {
        expect(unwrap(wrapper + (wrapper.endsWith('=') ? encodeURIComponent(url) : url))).toMatch(/^https?:/u);
      }),
      { numRuns: 2_000 },
    );
  });
});
