import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Google News on the web. Its classes change: what holds a story, its link and its time have stood for years. Its addresses tell nothing since 2024, the names beside them do. */
const googleNews: Site = {
  hosts: 'news.google.com',
  what: 'lists',
  stories: '/**/read/* /**/articles/*',
  items: { each: 'article, c-wiz.PO9Zff', title: 'a.JtKRv | a.gPFEn | h3 a | h4 a | a[href^="./read/"] | a[href^="./articles/"]', publisher: '.vr1PYe | .wsLqz | a.wEwyrc | [data-n-tid]:not(a)' },
  verified: true,
};
export default googleNews;

const story = (publisher: string, title: string, id: string): string => `<article class="IFHyqb"><div><div class="vr1PYe" data-n-tid="9">${publisher}</div></div><a class="WwrzSb" href="./read/${id}" tabindex="-1"></a><a class="JtKRv" href="./read/${id}?hl=en" data-n-tid="29">${title}</a><time class="hvbAAd" datetime="2026-05-03T08:00:00Z">2 hours ago</time></article>`;

export const examples: readonly SiteExample[] = [
  ['https://news.google.com/topstories?hl=en', `<html lang="en"><body><main>${story('Reuters', 'Ferries return to the islands after a month of fog', 'CBMiA1')}${story('The Harbour Lamp', 'Who pays for the new harbour?', 'CBMiA2')}</main></body></html>`, 'index 2 Reuters; The Harbour Lamp'],
  ['https://news.google.com/read/CBMiA1', '<html lang="en"><body><a href="https://lamp.example/ferries">lamp.example</a></body></html>', ''],
];
