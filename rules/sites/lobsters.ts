import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Lobsters. */
const lobsters: Site = {
  hosts: 'lobste.rs',
  what: 'threads',
  stories: '/s/** /u/** /about /comments',
  lists: '/ /newest /recent /active /top /hottest /page/* /newest/** /top/** /t/** /domains/** /origins/**',
  items: { each: '.story', title: 'a.u-url', publisher: 'a.domain' },
  verified: true,
};
export default lobsters;

const story = (title: string, url: string, domain: string): string => `<li class="story"><div class="story_liner h-entry"><div class="details"><span role="heading" aria-level="1" class="link h-cite u-repost-of"><a class="u-url" href="${url}" rel="ugc noreferrer">${title}</a></span> <a class="tag" href="/t/boats">boats</a> <a class="domain" href="/domains/${domain}">${domain}</a><div class="byline"><a href="/~jdoe">jdoe</a> 2 hours ago | <span class="comments_label"><a href="/s/abc123/ferries">4 comments</a></span></div></div></div></li>`;

export const examples: readonly SiteExample[] = [
  ['https://lobste.rs/', `<html lang="en"><body><ol class="stories list">${story('Ferries', 'https://www.reuters.com/world/ferries-return-2026-05-03/', 'reuters.com')}${story('A lighthouse in ten kilobytes', 'https://lighthouse.example/', 'lighthouse.example')}</ol></body></html>`, 'index 2 Reuters; lighthouse.example'],
  ['https://lobste.rs/s/abc123/ferries', `<html lang="en"><body><ol class="stories">${story('Ferries', 'https://www.reuters.com/world/ferries-return-2026-05-03/', 'reuters.com')}</ol><div class="comment_text"><p>The fog was the longest in forty years, says the BBC, and nobody at the harbour remembers another like it.</p></div></body></html>`, ''],
];
