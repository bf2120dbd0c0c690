import { describe, expect, it } from 'vitest';
import { traceHtml } from '../cli/trace-html.ts';
import type { Kind } from '../core/types.ts';

/** Whole pages as common programs make them, with invented stories: what kind each is. */
const STORY = '<p>Voters in Oakmere decided on Tuesday to keep the ferry running for another ten years, a result that surprised the mayor and delighted islanders.</p><p>The measure passed with 61 percent of the vote. The ferry carries some 400 commuters on weekdays.</p>';
const HEADLINE = 'Oakmere votes to keep its ferry';
const OG = '<meta property="og:type" content="article">';
const page = (title: string, head: string, body: string, lang = 'en'): string => `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><nav><a href="/news/">News</a></nav>${body}</body></html>`;
const story = (head: string, below = '', lang = 'en'): string => page(`${HEADLINE} - Herd News`, OG + head, `<article><h1>${HEADLINE}</h1><p class="byline">By Nora Pell</p><div class="entry-content">${STORY}${below}</div></article>`, lang);
const note = (before: string, between: string, after = '', site = 'https://oakmere-ledger.org'): string => `<p>${before}<a href="${site}/2026/03/ferry-stays/">${HEADLINE}</a>${between}<a href="${site}">Oakmere Ledger</a>${after}</p>`;
const ld = (...types: string[]): string => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': types.map((type) => ({ '@type': type })) })}</script>`;
const teasers = (n: number, text: string): string => Array.from({ length: n }, (_, i) => `<div class="card"><a href="/2026/03/0${(i % 9) + 1}/what-happened-at-the-harbor-${i}/"><h3>What happened at the harbor, part ${i + 1}</h3></a><p>${text}</p></div>`).join('');
const LONG = 'The ferry between Oakmere and the islands will run for another ten years after voters decided on Tuesday to keep paying for it, a result that surprised the mayor and delighted the islanders who depend on it.';

const trace = (html: string, url: string) => traceHtml(new TextEncoder().encode(html), url);
const HERE = 'https://herdnews.com/2026/03/02/oakmere-votes-to-keep-its-ferry/';

const CASES: readonly [what: string, kind: Kind, html: string, url?: string][] = [
  ['a feed’s note in English', 'republished', story('', note('The post ', ' appeared first on ', '.'))],
  ['a feed’s note in Polish', 'republished', story('', note('Artykuł ', ' pochodzi z serwisu ', '.'))],
  ['a feed’s note in Hungarian', 'republished', story('', note('A(z) ', ' bejegyzés először ', '-én jelent meg.'))],
  ['a feed’s note in Japanese', 'republished', story('', note('投稿 ', ' は ', ' に最初に表示されました。'))],
  ['a feed’s note of the page’s own site', 'article', story('', note('The post ', ' appeared first on ', '.', 'https://herdnews.com'))],
  ['a last line that links to another story and another paper', 'article', story('', '<p>See also <a href="https://oakmere-ledger.org/2026/03/pier/">the repairs of the pier</a> in the <a href="https://oakmere-ledger.org">Oakmere Ledger</a></p>')],
  ['a canonical address on another site', 'republished', story('<link rel="canonical" href="https://oakmere-ledger.org/2026/03/ferry-stays-with-us/">')],
  ['a canonical address on the same title’s other domain', 'article', story('<link rel="canonical" href="https://www.herdnews.co.uk/2026/03/ferry-stays-with-us/">')],
  ['a canonical address where the site is built', 'article', story('<link rel="canonical" href="https://herdnews-prod.vercel.app/2026/03/ferry-stays-with-us/">')],
  ['a notice of machine translation', 'republished', story('', '<p>This article was automatically translated from Dutch.</p>')],
  ['a report on machine translation', 'article', page('Courts try machine translation - Herd News', OG, '<article><h1>Courts try machine translation</h1><p>Texts that were translated by machine from Spanish are now admitted in three county courts, and interpreters are worried.</p><p>The programme began in January. Judges say that it saves weeks; lawyers say that it costs nuance.</p></article>')],
  ['an archive that calls itself an article as well', 'index', page('Harbor Archives - Herd News', OG + ld('CollectionPage', 'WebSite'), `<h1>Category: Harbor</h1>${teasers(3, LONG)}`), 'https://herdnews.com/category/harbor/'],
  ['a section of long teasers that says nothing of itself', 'index', page('Harbor | Herd News', '', `<h1>Harbor</h1>${teasers(15, LONG)}`), 'https://herdnews.com/harbor/'],
  ['an author’s page with a biography', 'index', page('Nora Pell, Author at Herd News', '<meta property="og:type" content="profile">', `<h1>Nora Pell</h1><p>${LONG}</p>${teasers(12, 'The council met and talked.')}`), 'https://herdnews.com/author/nora-pell/'],
  ['a story with a hundred links below', 'article', page(`${HEADLINE} - Herd News`, '', `<div><h1>${HEADLINE}</h1>${STORY}</div><h2>More</h2>${teasers(100, '')}`)],
  ['a privacy policy that calls itself an article', 'other', page('Privacy Policy - Herd News', OG, `<article><h1>Privacy Policy</h1><p>${LONG}</p><p>${LONG}</p></article>`), 'https://herdnews.com/privacy-policy/'],
  ['a page about the paper', 'other', page('Who tells our stories - Herd News', OG + ld('AboutPage'), `<article><h1>Who tells our stories</h1><p>${LONG}</p></article>`), 'https://herdnews.com/the-staff/'],
  ['a forum’s thread', 'other', page('Ferry is late again - Harbor forum', '', `<h2>Ferry is late again</h2><p>${LONG}</p><p>${LONG}</p><p>${LONG}</p><p>${LONG}</p>`), 'https://forum.herdnews.com/viewtopic.php?f=3&t=8812'],
];

describe('kinds of whole pages', () => {
  it.each(CASES)('%s: %s', (_what, kind, html, url = HERE) => expect(trace(html, url).page.kind).toBe(kind));

  it('names the paper of a feed’s note, whole, with the address of the story', () => {
    const { credits } = trace(story('', note('Beitrag ', ' erschien zuerst auf ', '.')), HERE);
    expect(credits.map((c) => [c.role, c.source.name, c.link?.url])).toEqual([['origin', 'Oakmere Ledger', 'https://oakmere-ledger.org/2026/03/ferry-stays/']]);
  });
});
