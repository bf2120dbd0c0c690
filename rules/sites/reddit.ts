import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Reddit, old and new: the post's own link, never its discussion's; a post of text has no other. */
const reddit: Site = {
  hosts: 'reddit.com',
  what: 'threads',
  stories: '/r/*/comments/** /user/** /u/** /comments/** /r/*/wiki/** /r/*/about/**',
  lists: '/ /r/* /r/*/hot /r/*/new /r/*/top /r/*/rising /r/*/best /r/*/controversial /hot /new /top /rising /best /domain/**',
  items: { each: 'shreddit-post, div.thing.link', title: '@post-title | a.title', link: '@content-href | @data-url | a.title@href' },
  verified: true,
};
export default reddit;

const fresh = (title: string, url: string): string => `<article><shreddit-post permalink="/r/harbours/comments/abc/ferries/" content-href="${url}" post-title="${title}" domain="x"><a slot="full-post-link" href="/r/harbours/comments/abc/ferries/">${title}</a><a slot="title" href="/r/harbours/comments/abc/ferries/">${title}</a></shreddit-post></article>`;
const old = (title: string, url: string): string => `<div class="thing link" data-url="${url}" data-permalink="/r/harbours/comments/abc/ferries/"><div class="entry"><p class="title"><a class="title may-blank outbound" href="${url}">${title}</a> <span class="domain">(<a href="/domain/x/">x</a>)</span></p><ul class="flat-list buttons"><li><a class="comments" href="/r/harbours/comments/abc/ferries/">12 comments</a></li></ul></div></div>`;

export const examples: readonly SiteExample[] = [
  ['https://www.reddit.com/r/harbours/', `<html lang="en"><body><main>${fresh('Ferries return to the islands after a month of fog', 'https://www.reuters.com/world/ferries-return-2026-05-03/')}${fresh('The whole town came', 'https://lamp.example/2026/05/town')}${fresh('How do you steer in fog?', 'https://www.reddit.com/r/harbours/comments/def/how/')}</main></body></html>`, 'index 3 Reuters; lamp.example; ?'],
  ['https://old.reddit.com/r/harbours/new/', `<html lang="en"><body><div id="siteTable">${old('Ferries return to the islands after a month of fog', 'https://www.reuters.com/world/ferries-return-2026-05-03/')}${old('How do you steer in fog?', '/r/harbours/comments/def/how/')}</div></body></html>`, 'index 2 Reuters; ?'],
  ['https://www.reddit.com/r/harbours/comments/abc/ferries/', `<html lang="en"><body><main>${fresh('Ferries return to the islands after a month of fog', 'https://www.reuters.com/world/ferries-return-2026-05-03/')}<p>The fog was the longest in forty years, says the BBC, and nobody at the harbour remembers another like it.</p></main></body></html>`, ''],
];
