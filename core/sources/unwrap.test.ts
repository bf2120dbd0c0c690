import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import wrappers from '../../rules/wrappers/index.ts';
import { isNewsForward } from './news-id.ts';
import { shownAt, translatedBy, unwrap } from './unwrap.ts';

describe('forwarders of sites themselves', () => {
  test.each([
    ['https://www.lantern.example/go.php?http://www.harbour.example/fog-2099', 'http://www.harbour.example/fog-2099'],
    ['https://www.lantern.example/go.php?http%3A%2F%2Fwww.harbour.example%2Ffog-2099', 'http://www.harbour.example/fog-2099'],
    ['https://www.lantern.example/out/?url=https%3A%2F%2Fexample.org%2Fa&id=3', 'https://example.org/a'],
    ['https://www.lantern.example/out/?url=https%253A%252F%252Fexample.org%252Fa', 'https://example.org/a'],
    ['https://www.lantern.example/out/?url=https%3A%2F%2Flantern.example%2Fa', null],
    ['https://www.lantern.example/news/go-home?url=https://example.org/a', null],
    ['https://www.lantern.example/out/?url=https%3A%2F%2Fme%3Asecret%40example.org%2Fa', null],
    ['https://example.org/a', null],
  ])('%s', (url, target) => expect(unwrap(url)).toBe(target ?? url));
});

describe('wrappers in wrappers', () => {
  const TARGET = 'https://www.lantern.example/fog';
  const nest = (times: number): string => {
    let url = TARGET;
    for (let i = 0; i < times; i += 1) url = `https://${i % 2 === 0 ? 'l.facebook.com/l.php?u' : 'www.google.com/url?q'}=${encodeURIComponent(url)}`;
    return url;
  };
  test('up to five are opened, more are left closed', () => {
    expect([1, 2, 3, 4, 5].map((n) => unwrap(nest(n)))).toEqual(Array<string>(5).fill(TARGET));
    expect(unwrap(nest(6))).toBe(nest(6));
  });
  test('what wraps no address that may be opened stays where that was found', () => {
    expect(unwrap(`https://l.facebook.com/l.php?u=${encodeURIComponent('https://www.google.com/url?q=javascript:alert(1)')}`)).toBe('https://www.google.com/url?q=javascript:alert(1)');
  });
});

test('whose page is shown, and from which language', () => {
  expect(shownAt('https://www-lantern-example.translate.goog/fog?_x_tr_sl=vi')).toBe('https://www.lantern.example/fog');
  expect(shownAt('https://web.archive.org/web/2026/https://www.lantern.example/fog')).toBe('https://www.lantern.example/fog');
  expect(shownAt('https://www.google.com/url?q=https://www.lantern.example/fog')).toBe('https://www.google.com/url?q=https://www.lantern.example/fog');
  expect(shownAt('https://www.lantern.example/frame?url=https://example.org/a')).toBe('https://www.lantern.example/frame?url=https://example.org/a');
  expect(translatedBy('https://www-lantern-example.translate.goog/fog?_x_tr_sl=zh-CN&_x_tr_tl=en')).toBe('zh-CN');
  expect(translatedBy('https://www-lantern-example.translate.goog/fog?_x_tr_sl=auto')).toBeNull();
  expect(translatedBy('https://translate.google.com/translate?sl=vi&u=https://www.lantern.example/fog')).toBe('vi');
  expect(translatedBy('https://translate.yandex.ru/translate?lang=en-ru&url=https://www.lantern.example/fog')).toBe('en');
  expect(translatedBy('https://translated.turbopages.org/proxy_u/de-ru.ru.0a1b/https/www.lantern.example/fog')).toBe('de');
  expect(translatedBy('https://www.lantern.example/fog?sl=vi')).toBeNull();
});

test('stories that only Google can open', () => {
  expect(isNewsForward('https://news.google.com/rss/articles/CBMiEkFVX3lxTE1mb2dmb2dmb2dmbw?oc=5')).toBe(true);
  expect(isNewsForward('https://news.google.com/articles/CAIiEGZvZ2ZvZ2ZvZ2ZvZ2ZvZ2YqGQgEKhAIACoHCAow')).toBe(true);
  expect(isNewsForward('https://news.google.com/articles/CBMiH2h0dHBzOi8vd3d3LmxhbnRlcm4uZXhhbXBsZS9mb2fSAQA')).toBe(false);
  expect(isNewsForward('https://news.google.com/topics/CAAqIggKIhxDQkFTRHdvSkwyMHZNR3h5YXpBU0FtVnVLQUFQAQ')).toBe(false);
  expect(isNewsForward('https://www.lantern.example/articles/CAIiEGZvZ2Zv')).toBe(false);
});

describe('whatever the address', () => {
  /** Ways to write a target into an address that some wrapper or forwarder may open. */
  const forms = [
    ...wrappers.flatMap((w) => w.hosts.split(' ').map((host): ((target: string) => string) => {
      const base = `https://${w.host ? 'www-lantern-example.' : ''}${host.replace('.*', '.com')}${(w.path ?? '').split(' ')[0]?.replaceAll('*', 'x').replaceAll('#', '20260304') ?? ''}`;
      if (w.parameter) return (t) => `${base}?${w.parameter?.split(' ')[0]}=${w.written === 'base64' ? `a1${btoa(encodeURI(t))}` : encodeURIComponent(t)}`;
      if (w.query) return (t) => `${base}/?${t}`;
      if (w.between) return (t) => `${base}${w.between?.[0]}${w.written === 'base64' ? btoa(encodeURI(t)) : encodeURIComponent(t)}${w.between?.[1]}`;
      return (t) => `${base}/${w.written === 'news-id' ? btoa(`\x08\x13"${String.fromCharCode(encodeURI(t).length & 127)}${encodeURI(t)}`) : t}`;
    })),
    (t: string) => `https://www.lantern.example/go?url=${encodeURIComponent(t)}`, (t: string) => `https://www.lantern.example/out.php?${t}`,
    (t: string) => encodeURIComponent(t), (t: string) => t.toUpperCase(), (t: string) => t.slice(0, -3), (t: string) => `//${t}`, (t: string) => `${t}%E9%`,
  ];
  const seeds = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://me:secret@example.org/', 'http://[::1]/', 'https://localhost/a', '%', '', 'https%25253A%25252F%25252Fexample.org', 'ht\ntps://example.org', 'https://www.google.com/url?q=https://www.google.com/url?q=', `https://example.org/${'a'.repeat(2_500)}`, `https://www.google.com/url?q=${'%25'.repeat(900)}`, 'https://example.org/ж'),
  );
  test('no throw, nothing but http, always the same, and nothing left to open', () => {
    let opened = 0;
    fc.assert(
      fc.property(seeds, fc.array(fc.nat(), { maxLength: 7 }), (seed, picks) => {
        const url = picks.reduce((t, pick) => (forms[pick % forms.length] as (t: string) => string)(t.isWellFormed() ? t : seed.replace(/[^ -~]/gu, '')), seed.isWellFormed() ? seed : 'x');
        const target = unwrap(url), shown = shownAt(url);
        for (const result of [target, shown]) {
          if (result === url) continue;
          opened += 1;
          expect(result).toMatch(/^https?:\/\/[^/?#@]+\./u);
          expect(result.length).toBeLessThanOrEqual(2_048);
        }
        expect(unwrap(target)).toBe(target);
        expect(shownAt(shown)).toBe(shown);
        translatedBy(url);
        isNewsForward(url);
      }),
      { numRuns: 10_000, seed: 20_260_304 },
    );
    expect(opened).toBeGreaterThan(2_000);
  });
  test('a giant costs nothing', () => {
    const giant = `https://www.google.com/url?q=${'https%3A%2F%2F'.repeat(500_000)}`, start = performance.now();
    expect(unwrap(giant)).toBe(giant);
    expect(performance.now() - start).toBeLessThan(50);
  });
});
