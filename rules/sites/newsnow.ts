import type { Site, SiteExample } from '../../core/sites/site.ts';

/** NewsNow: headlines with their papers beside them; its links lead on through its own counter. */
const newsNow: Site = {
  hosts: 'newsnow.co.uk newsnow.com',
  what: 'lists',
  items: { each: '.article-card, .hl', title: '.article-card__headline | .article-title | a.hll', publisher: '.article-publisher__name | .article-card__publisher | .src' },
  verified: false,
};
export default newsNow;

export const examples: readonly SiteExample[] = [
  ['https://www.newsnow.co.uk/h/Travel', '<html lang="en"><body><main><div class="hl"><div class="hl__inner"><a class="hll" href="https://c.newsnow.co.uk/A/1?-1:1">Ferries return to the islands after a month of fog</a> <span class="src">Reuters <span class="time">08:00</span></span></div></div><div class="article-card"><a href="https://c.newsnow.co.uk/A/2?-1:1"><span class="article-card__headline">Three towns disagree about harbour</span></a><span class="article-publisher__name">The Harbour Lamp</span></div></main></body></html>', 'index 2 Reuters; The Harbour Lamp'],
  ['https://www.newsnow.co.uk/', '<html lang="en"><body><p>The page will be back in a moment.</p></body></html>', ''],
];
