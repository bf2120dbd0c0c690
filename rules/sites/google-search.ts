import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Google's search, news and all. Seen in public readers of its results, 2023 to 2025. */
const googleSearch: Site = {
  hosts: 'google.com google.co.uk google.de google.fr google.es google.it google.nl google.pl google.ca google.com.au google.co.in google.com.br google.com.mx google.co.jp google.co.kr google.com.hk google.com.tw google.com.vn google.com.tr google.com.ua google.ru google.ch google.at google.be google.se',
  what: 'mixed',
  lists: '/search',
  items: { each: '.SoaBEf, div[data-news-doc-id], #rso .g, #rso .MjjYud', title: '[role="heading"] | .nDgy9d | h3', publisher: '.MgUUmf | .NUnG9d span' },
  verified: true,
};
export default googleSearch;

const result = (publisher: string, title: string, url: string): string => `<div class="SoaBEf"><div><a class="WlydOe" href="${url}"><div class="SoAPf"><div class="MgUUmf NUnG9d"><g-img><img alt=""></g-img><span>${publisher}</span></div><div class="n0jPhd ynAwRc MBeuO nDgy9d" role="heading" aria-level="3">${title}</div><div class="GI74Re nDgy9d">The boats left at dawn.</div><div class="LfVVr"><span>2 hours ago</span></div></div></a></div></div>`;

export const examples: readonly SiteExample[] = [
  ['https://www.google.com/search?q=ferries&tbm=nws', `<html lang="en"><body><div id="rso">${result('Reuters', 'Ferries return to the islands', 'https://www.reuters.com/world/ferries-return-2026-05-03/')}${result('The Harbour Lamp', 'Three towns disagree', '/url?q=https://lamp.example/2026/05/harbour-towns&sa=U')}</div></body></html>`, 'index 2 Reuters; The Harbour Lamp'],
  ['https://www.google.com/maps', '<html lang="en"><body><p>Harbour of the islands</p></body></html>', ''],
];
