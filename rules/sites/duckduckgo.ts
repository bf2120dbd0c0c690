import type { Site, SiteExample } from '../../core/sites/site.ts';

/** DuckDuckGo's results, news and all, with scripts and without. Seen in stored pages of its plain form, 2015 to 2024; its news page in none. */
const duckDuckGo: Site = {
  hosts: 'duckduckgo.com',
  what: 'mixed',
  lists: '/ /html /lite',
  items: { each: '.result, article[data-testid="result"], article[data-testid="news-vertical-result"], #react-layout article', title: 'a.result__a | .result__title a | h2 a', publisher: '.result__url__domain | [data-testid="result-source"]' },
  verified: false,
};
export default duckDuckGo;

const result = (domain: string, title: string, url: string): string => `<div class="result results_links web-result"><h2 class="result__title"><a class="result__a" rel="nofollow" href="//duckduckgo.com/l/?uddg=${encodeURIComponent(url)}&rut=1">${title}</a></h2><div class="result__extras"><span class="result__icon"><img class="result__icon__img" width="16" height="16" alt="" src="//external-content.duckduckgo.com/ip3/${domain}.ico"></span><a class="result__url" href="//duckduckgo.com/l/?uddg=${encodeURIComponent(url)}">${domain}</a></div><a class="result__snippet" href="#">The boats left at dawn.</a></div>`;

export const examples: readonly SiteExample[] = [
  ['https://html.duckduckgo.com/html/?q=ferries', `<html lang="en"><body><div id="links">${result('www.reuters.com', 'Ferries return to the islands', 'https://www.reuters.com/world/ferries-return-2026-05-03/')}${result('lamp.example', 'Three towns disagree', 'https://lamp.example/2026/05/harbour-towns')}</div></body></html>`, 'index 2 Reuters; lamp.example'],
  ['https://duckduckgo.com/', '<html lang="en"><body><form action="/"><input name="q"></form></body></html>', ''],
];
