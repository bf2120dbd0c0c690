import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Slashdot: the link behind the headline, in parentheses, leads to the story; the headline to its discussion. */
const slashdot: Site = {
  hosts: 'slashdot.org',
  what: 'threads',
  stories: '/story/** /submission/** /comments.pl /faq/**',
  lists: '/ /archive.pl /recent /popular /index2.pl',
  items: { each: 'h2.story, .fhitem h2', title: '.story-title > a:not(.story-sourcelnk) | .story-title a | a', link: 'a.story-sourcelnk@href | .story-title a@href | a@href', publisher: 'a.story-sourcelnk' },
  verified: true,
};
export default slashdot;

const story = (title: string, id: string, domain: string): string => `<article class="fhitem fhitem-story"><header><h2 class="story"><span class="story-title"><a href="//tech.slashdot.org/story/26/05/03/${id}/x">${title}</a>${domain ? ` <span class="no extlnk"><a class="story-sourcelnk" href="https://www.${domain}/2026/05/03/${id}" title="External link">(${domain})</a></span>` : ''}</span></h2></header><div class="p">An anonymous reader writes that the boats left at dawn.</div></article>`;

export const examples: readonly SiteExample[] = [
  ['https://slashdot.org/', `<html lang="en"><body>${story('Ferries return to the islands', '101', 'reuters.com')}${story('Three towns disagree about a harbour', '102', 'lamp.example')}${story('Ask Slashdot: How do you steer in fog?', '103', '')}</body></html>`, 'index 3 Reuters; lamp.example; ?'],
  ['https://tech.slashdot.org/story/26/05/03/101/x', `<html lang="en"><body>${story('Ferries return to the islands', '101', 'reuters.com')}<p>The fog was the longest in forty years, says the BBC, and nobody at the harbour remembers another like it.</p></body></html>`, ''],
];
