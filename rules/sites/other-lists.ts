import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Lists of links whose markup nobody described: their stories are told as on any list. */
const otherLists: Site = {
  hosts: 'popurls.com upstract.com alltop.com ground.news news.kagi.com kite.kagi.com particle.news smartnews.com biztoc.com onenewspage.com brutalist.report skimfeed.com hckrnews.com rivva.de newstral.com newsminimalist.com 1440.news memeurls.com',
  what: 'lists',
  stories: '/blog/** /about /about/** /privacy /terms',
  verified: false,
};
export default otherLists;

export const examples: readonly SiteExample[] = [
  ['https://popurls.com/', '<html lang="en"><body><div class="box"><h2>Reuters</h2><ul><li><a href="https://www.reuters.com/world/ferries-return-2026-05-03/">Ferries return to the islands after a month of fog</a></li><li><a href="https://lamp.example/2026/05/harbour-towns">Three towns disagree about the harbour</a></li></ul></div></body></html>', 'index 2 Reuters; lamp.example'],
  ['https://ground.news/about', '<html lang="en"><body><p>We show who reports what.</p></body></html>', ''],
];
