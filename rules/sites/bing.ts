import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Bing's news and search. Seen in public readers of its results, 2023 to 2025. */
const bing: Site = {
  hosts: 'bing.com',
  what: 'mixed',
  lists: '/news /news/* /search',
  items: { each: '.news-card, li.b_algo', title: 'a.title | h2 a', link: '@data-url | @url | a.title@href | h2 a@href', publisher: '@data-author | .source a[title]@title | .source a | .source', strip: ' on MSN| via MSN| auf MSN| sur MSN| en MSN| su MSN| no MSN' },
  verified: true,
};
export default bing;

const card = (publisher: string, title: string, url: string): string => `<div class="news-card newsitem cardcommon" data-url="${url}" data-title="${title}" data-author="${publisher}"><div class="news-card-body card-with-cluster"><div class="source set_top"><a title="${publisher}" href="/news/search?q=site">${publisher}</a><span aria-label="2 hours ago">2h</span></div><div class="t_t"><a class="title" href="${url}" target="_blank">${title}</a></div><div class="snippet">The boats left at dawn.</div></div></div>`;

export const examples: readonly SiteExample[] = [
  ['https://www.bing.com/news/search?q=ferries', `<html lang="en"><body><div id="algocore">${card('Reuters', 'Ferries return to the islands', 'https://www.reuters.com/world/ferries-return-2026-05-03/')}${card('The Harbour Lamp on MSN', 'Three towns disagree', 'https://lamp.example/2026/05/harbour-towns')}</div></body></html>`, 'index 2 Reuters; The Harbour Lamp'],
  ['https://www.bing.com/maps', '<html lang="en"><body><p>Harbour of the islands</p></body></html>', ''],
];
