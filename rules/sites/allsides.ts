import type { Site, SiteExample } from '../../core/sites/site.ts';

/** AllSides: each story from three sides, with the papers' names; the links lead to pages of its own. */
const allSides: Site = {
  hosts: 'allsides.com',
  what: 'lists',
  stories: '/blog/** /media-bias/** /news-source/** /about /about/**',
  items: { each: '.news-item, .news-trio > div', title: '.news-title | h3 | h2', publisher: '.news-source | .source-name' },
  verified: false,
};
export default allSides;

const side = (publisher: string, title: string, n: number): string => `<div class="news-item"><a class="news-title" href="/news/2026-05-03-080${n}/ferries">${title}</a><div class="news-source"><a href="/news-source/x">${publisher}</a></div></div>`;

export const examples: readonly SiteExample[] = [
  ['https://www.allsides.com/unbiased-balanced-news', `<html lang="en"><body><div class="news-trio">${side('Reuters', 'Ferries return to the islands after a month of fog', 1)}${side('The Harbour Lamp', 'Three towns disagree about the harbour', 2)}</div></body></html>`, 'index 2 Reuters; The Harbour Lamp'],
  ['https://www.allsides.com/about', '<html lang="en"><body><p>We show three sides of every story.</p></body></html>', ''],
];
