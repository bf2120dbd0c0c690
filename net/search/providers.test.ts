import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { earliestFirst } from '../../core/match/earliest.ts';
import { matchCandidates } from '../../core/match/match.ts';
import { openNewsWords } from '../../core/match/pack-news-words.ts';
import { packedNewsWords } from '../../core/match/packed-news-words.ts';
import type { Candidate } from '../../core/upstream/upstream.ts';
import { answerFile, file, openSearchServer, says, type SearchServer } from '../../tests/search-server.ts';
import feed from './feed.ts';
import gdelt from './gdelt.ts';
import googleNews from './google-news.ts';
import newsSitemap from './news-sitemap.ts';
import type { NoAnswer, Provider, Search } from './provider.ts';

const ORIGINAL = 'https://www.coastwire.example/2026/03/03/sodium-batteries-push-salt-demand';
const search: Search = {
  name: 'Coast Wire', domains: ['coastwire.example', 'coastwire-mirror.example'], country: 'GB', lang: 'en', published: '2026-03-04T06:00:00Z',
  words: ['Ningde', 'Renaud', 'Lin Yue', '1,200'], english: ['Ningde', 'Renaud', 'Lin Yue', '1,200', 'UK', 'salt'],
};
const page = {
  lang: 'fr', title: 'Batteries : la course au sel', published: search.published,
  text: 'Les batteries au sodium arrivent dans les voitures d’entrée de gamme. Le chimiste Paul Renaud conteste. À Ningde, l’ingénieure Lin Yue a écrit que le sel rendra la petite voiture abordable.',
};

const words = openNewsWords(packedNewsWords());
let server: SearchServer;
beforeAll(async () => {
  server = await openSearchServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.answers.clear();
  server.asked.length = 0;
});
const serve = (answers: Record<string, ReturnType<typeof says>>): void => {
  for (const [at, answer] of Object.entries(answers)) server.answers.set(at, answer);
};
const found = async (provider: Provider, what = search): Promise<readonly Candidate[]> => {
  const answer = await provider.find(what, server.ask);
  if ('failure' in answer) throw new Error(answer.failure);
  return answer;
};
const failure = async (provider: Provider): Promise<NoAnswer> => (await provider.find(search, server.ask)) as NoAnswer;
const first = async (provider: Provider): Promise<string | undefined> => earliestFirst(matchCandidates(page, await found(provider), words, search.lang), search)[0]?.url.replace(/\?.*$/u, '');

describe('GDELT', () => {
  const AT = 'api.gdeltproject.org/api/v2/doc/doc';
  test('is asked as it wants to be, with words that it takes', async () => {
    serve({ [AT]: file('gdelt/none.txt', 'application/json; charset=utf-8') });
    // "1,200" and "UK" would make it refuse the question.
    expect(gdelt.about(search)).toEqual({ hosts: ['api.gdeltproject.org'], words: '(Ningde OR Renaud OR "Lin Yue" OR salt) domainis:coastwire.example' });
    expect(await found(gdelt)).toEqual([]);
    const { searchParams } = new URL(server.asked[0] as string);
    expect(Object.fromEntries(searchParams)).toEqual({ query: gdelt.about(search)?.words, mode: 'artlist', format: 'json', maxrecords: '75', sort: 'hybridrel', startdatetime: '20260118060000', enddatetime: '20260306060000' });
    expect(gdelt.about({ ...search, domains: [] })?.words).toBe('Ningde Renaud "Lin Yue"');
    expect(gdelt.about({ ...search, english: ['UK', '10'] })).toBeNull();
  });
  test('its answer leads to the article', async () => {
    serve({ [AT]: file('gdelt/found.txt', 'application/json; charset=utf-8') });
    const stories = await found(gdelt);
    expect(stories).toHaveLength(4);
    expect(stories[2]).toEqual({ url: `${ORIGINAL}?utm_source=wire`, title: 'Sodium batteries push salt demand, Ningde’s Lin Yue and chemist Paul Renaud disagree', publisher: 'coastwire.example', published: '2026-03-03T21:45:00Z', text: '' });
    expect(stories[3]?.published).toBeNull();
    expect(await first(gdelt)).toBe(ORIGINAL);
  });
  test.each([
    ['a sentence about its question, status 200', file('gdelt/too-short.txt', 'text/html; charset=utf-8'), 'not-a-page'],
    ['a sentence about its limit, status 200', file('gdelt/limit.txt', 'text/html; charset=utf-8'), 'busy'],
    ['the same, status 429', file('gdelt/limit.txt', 'text/plain', 429), 'busy'],
    ['a page', file('gdelt/maintenance.html', 'text/html'), 'not-a-page'],
    ['half an answer', file('gdelt/truncated.txt', 'application/json'), 'not-a-page'],
    ['nothing', says('', 'application/json'), 'not-a-page'],
    ['another form', says('{"articles": {"url": "x"}}', 'application/json'), 'not-a-page'],
    ['a server’s error', says('', 'text/html', 502), 'server'],
  ])('%s', async (_, answer, expected) => {
    serve({ [AT]: answer });
    expect((await failure(gdelt)).failure).toBe(expected);
  });
});

describe('Google News', () => {
  const AT = 'news.google.com/rss/search';
  test('is asked in the publisher’s edition', async () => {
    serve({ [AT]: file('google-news/none.xml', 'application/xml; charset=utf-8') });
    expect(await found(googleNews)).toEqual([]);
    const asked = Object.fromEntries(new URL(server.asked[0] as string).searchParams);
    expect(asked).toEqual({ q: '(Ningde OR Renaud OR "Lin Yue" OR "1,200") site:coastwire.example after:2026-01-18 before:2026-03-06', hl: 'en-GB', gl: 'GB', ceid: 'GB:en' });
    expect(googleNews.about(search)).toEqual({ hosts: ['news.google.com'], words: asked['q'] });
    await found(googleNews, { ...search, lang: 'zh-Hant', country: 'TW', domains: [], published: null });
    expect(Object.fromEntries(new URL(server.asked[1] as string).searchParams)).toEqual({ q: '(Ningde OR Renaud OR "Lin Yue" OR "1,200") "Coast Wire"', hl: 'zh-TW', gl: 'TW', ceid: 'TW:zh-Hant' });
  });
  test('its answer leads to the article, whose wrapped address is opened; what only Google can open stays as it is', async () => {
    serve({ [AT]: file('google-news/found.xml', 'application/xml; charset=utf-8') });
    const stories = await found(googleNews);
    expect(stories.map(({ title }) => title)).toEqual(['Ferry timetable changes in spring', 'Sodium batteries push salt demand - and the price of small cars, Ningde\'s Lin Yue says', 'Salt mines look at the second quarter']);
    expect(stories[1]).toMatchObject({ url: ORIGINAL, publisher: 'Coast Wire', published: '2026-03-03T21:30:00.000Z' });
    expect(new URL(stories[2]?.url as string).hostname).toBe('news.google.com');
    expect(await first(googleNews)).toBe(ORIGINAL);
  });
  test('half an answer gives its whole stories; a page where one must agree first is none', async () => {
    serve({ [AT]: file('google-news/truncated.xml', 'application/xml') });
    expect((await found(googleNews)).slice(0, 2).map(({ url }) => url)).toContain(ORIGINAL);
    serve({ [AT]: file('google-news/consent.html', 'text/html') });
    expect(await failure(googleNews)).toEqual({ failure: 'not-a-page', status: 200 });
    serve({ [AT]: says('', 'text/html', 429) });
    expect((await failure(googleNews)).failure).toBe('busy');
  });
});

describe('the publisher’s sitemap', () => {
  const HOST = 'coastwire.example', WWW = 'www.coastwire.example';
  test('is found through robots.txt, by the page’s month, packed', async () => {
    serve({
      [`${HOST}/robots.txt`]: (_, r) => r.writeHead(301, { location: `https://${WWW}/robots.txt` }).end(),
      [`${WWW}/robots.txt`]: file('sitemap/robots.txt', 'text/plain'),
      [`${WWW}/sitemaps/news/index.xml`]: file('sitemap/index.xml', 'application/xml'),
      [`${WWW}/sitemaps/news/2026-03.xml.gz`]: says(gzipSync(answerFile('sitemap/news.xml')), 'application/gzip'),
    });
    expect(newsSitemap.about(search)).toEqual({ hosts: ['coastwire.example', 'coastwire-mirror.example'], words: '' });
    const stories = await found(newsSitemap);
    expect(stories.map(({ title }) => title)).toEqual(['Ferry timetable changes in spring', 'Sodium batteries push salt demand & lower the price of small cars, Ningde’s Lin Yue says', 'salt mines look at the second quarter']);
    expect(stories[1]).toMatchObject({ url: `${ORIGINAL}?a=1&b=2`, published: '2026-03-03T21:30:00.000Z', publisher: 'Coast Wire' });
    expect(await first(newsSitemap)).toBe(ORIGINAL);
    expect(server.asked.filter((url) => !url.endsWith('/robots.txt'))).toHaveLength(4);
  });
  test('is looked for where it usually is when robots.txt names none or is missing, three requests at most', async () => {
    serve({ [`${HOST}/news-sitemap.xml`]: file('sitemap/news.xml', 'text/xml') });
    expect(await first(newsSitemap)).toBe(ORIGINAL);
    server.answers.clear();
    server.asked.length = 0;
    expect(await failure(newsSitemap)).toMatchObject({ failure: 'not-found', status: 404 });
    expect(server.asked).toEqual([`https://${HOST}/robots.txt`, `https://${HOST}/news-sitemap.xml`, `https://${HOST}/sitemap-news.xml`]);
  });
  test('a page in its place is none, a broken pack gives what came before it broke', async () => {
    serve({ [`${HOST}/robots.txt`]: says('Sitemap: https://coastwire.example/s.xml', 'text/plain'), [`${HOST}/s.xml`]: file('gdelt/maintenance.html', 'text/html') });
    expect((await failure(newsSitemap)).failure).toBe('not-a-page');
    const packed = gzipSync(Buffer.concat([answerFile('sitemap/news.xml'), Buffer.from(Array.from({ length: 3_000 }, (_, i) => `<!-- ${i * 7_919} -->`).join(''))]));
    serve({ [`${HOST}/s.xml`]: says(packed.subarray(0, packed.length - 3_000), 'application/gzip') });
    expect(await first(newsSitemap)).toBe(ORIGINAL);
    serve({ [`${HOST}/robots.txt`]: says('', 'text/plain', 503) });
    expect((await failure(newsSitemap)).failure).toBe('server');
  });
});

describe('the publisher’s feed', () => {
  const HOST = 'coastwire.example';
  const front = { [`${HOST}/`]: file('feed/front.html', 'text/html; charset=utf-8') };
  test('is found through the front page: no comments’, no other house’s', async () => {
    serve({ ...front, [`${HOST}/feeds/all.xml`]: file('feed/rss.xml', 'application/rss+xml') });
    const stories = await found(feed);
    expect(server.asked).toEqual([`https://${HOST}/`, `https://${HOST}/feeds/all.xml?a=1&b=2`]);
    expect(stories.map(({ url }) => url)).toEqual([`https://${HOST}/2026/03/05/ferry-timetable-changes-in-spring`, ORIGINAL, 'https://www.coastwire.example/2026/03/04/undated-story']);
    expect(stories[1]).toEqual({ url: ORIGINAL, title: 'Sodium batteries push salt demand, Ningde’s Lin Yue says', publisher: 'Coast Wire', published: '2026-03-03T21:30:00.000Z', text: 'Sodium cells reach cheap cars, & the chemist Paul Renaud disagrees. Lin Yue wrote that salt makes the small car affordable.' });
    // What a document declares is not expanded.
    expect(stories[2]?.title).toBe('&many; undated');
    expect(await first(feed)).toBe(ORIGINAL);
  });
  test.each([
    ['Atom', 'feed/atom.xml', 'application/atom+xml', ORIGINAL],
    ['JSON Feed', 'feed/feed.json', 'application/feed+json', ORIGINAL],
    ['RDF in another charset', 'feed/rdf.xml', 'application/xml', 'https://www.coastwire.example/2026/03/03/sol'],
  ])('%s', async (_, name, type, url) => {
    serve({ ...front, [`${HOST}/feeds/all.xml`]: file(name, type) });
    expect(await first(feed)).toBe(url);
    const story = (await found(feed)).find((s) => s.url === url);
    expect(story?.published).toBe('2026-03-03T21:30:00.000Z');
    expect(story?.title).toMatch(/Lin Yue|Линь Юэ/u);
  });
  test('is looked for where it usually is, and a front page instead of it is none', async () => {
    serve({ [`${HOST}/`]: says('<html><head><title>Coast Wire</title></head></html>', 'text/html'), [`${HOST}/feed`]: says('<html><body>Not a feed</body></html>', 'text/html'), [`${HOST}/rss.xml`]: file('feed/rss.xml', 'text/xml') });
    expect(await first(feed)).toBe(ORIGINAL);
    expect(server.asked).toHaveLength(3);
    serve({ [`${HOST}/rss.xml`]: says('<html></html>', 'text/html') });
    expect(await failure(feed)).toEqual({ failure: 'not-a-page', status: 200 });
    serve({ [`${HOST}/`]: says('', 'text/html', 500) });
    expect((await failure(feed)).failure).toBe('server');
  });
});
