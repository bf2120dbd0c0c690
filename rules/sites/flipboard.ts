import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Flipboard's magazines: their markup is made new with each build, so that stories are told as on any list. */
const flipboard: Site = {
  hosts: 'flipboard.com',
  what: 'lists',
  stories: '/article/** /video/**',
  verified: false,
};
export default flipboard;

const story = (publisher: string, title: string, url: string): string => `<li><article><a href="/@somebody" rel="author">somebody</a><h3><a href="${url}">${title}</a></h3><div><a class="outlet" href="/@${publisher}">${publisher}</a> <time>2 hours ago</time></div></article></li>`;

export const examples: readonly SiteExample[] = [
  ['https://flipboard.com/@harbours/boats-abc', `<html lang="en"><body><main><ul>${story('Reuters', 'Ferries return to the islands after a month of fog', 'https://www.reuters.com/world/ferries-return-2026-05-03/')}${story('The Harbour Lamp', 'Three towns disagree about the harbour', 'https://lamp.example/2026/05/harbour-towns')}</ul></main></body></html>`, 'index 2 Reuters; The Harbour Lamp'],
  ['https://flipboard.com/article/ferries/a-1', '<html lang="en"><body><p>The story opens elsewhere.</p></body></html>', ''],
];
