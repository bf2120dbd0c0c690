import type { Site, SiteExample } from '../../core/sites/site.ts';

const LD = 'json script[type="application/ld+json"]';

/**
 * Yahoo's editions show their own stories and others', each under its publisher's logo, which leads to that publisher's front page.
 * The logo of today was seen in two stored pages of Yahoo Finance, 2025, that of the years 2020 to 2024 in nine public readers, the provider
 * in JSON-LD in a stored page of Yahoo News. Japan and the Chinese editions are other sites.
 */
const yahoo: Site = {
  hosts: 'yahoo.com',
  what: 'mixed',
  stories: '/**/*.html /**/articles/*',
  lists: '/ /news /topic/*',
  origin: [
    { name: 'a[data-ylk*="sec:logo-provider"]@title', link: 'a[data-ylk*="sec:logo-provider"]@href' },
    { name: 'a[data-ylk*="sec:logo-provider"] img@alt', link: 'a[data-ylk*="sec:logo-provider"]@href' },
    { name: '.caas-attr-provider-logo img@alt', link: '.caas-attr-provider-logo@href' },
    { name: '.caas-attr-provider' },
    { name: `${LD} provider.name`, link: `${LD} provider.url` },
  ],
  verified: true,
};
export default yahoo;

const page = (above: string, head = ''): string => `<html lang="en"><head><title>Lighthouse at Grey Point to be lit again</title>${head}</head><body><article><div class="cover-wrap">${above}<h1 class="cover-title">Lighthouse at Grey Point to be lit again</h1></div><div class="body"><p>The lighthouse at Grey Point will be lit again in spring after fourteen months of repairs, the harbour office said on Friday.</p><p>Masons replaced two hundred steps and all the glass of the lantern room, and the keeper has moved back in.</p></div></article></body></html>`;
const ld = (provider: string): string => `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lighthouse at Grey Point to be lit again","author":{"@type":"Person","name":"Jane Roe"},"publisher":{"@type":"Organization","name":"Yahoo News"},"provider":${provider}}</script>`;

export const examples: readonly SiteExample[] = [
  ['https://finance.yahoo.com/news/lighthouse-grey-point-lit-again-154500123.html', page('<div class="top-header yf-1rjrr1"><a class="subtle-link fin-size-small" data-ylk="sec:logo-provider" href="http://www.insidermonkey.com" aria-label="Insider Monkey" title="Insider Monkey"><img src="l.png" alt="Insider Monkey"></a></div>'), 'republished origin Insider Monkey'],
  ['https://uk.news.yahoo.com/lighthouse-grey-point-lit-again-090000456.html', page('<div class="caas-logo"><a class="link caas-attr-provider-logo" href="http://www.reuters.com/"><img class="caas-img" alt="Reuters" src="r.png"></a></div>'), 'republished origin Reuters'],
  ['https://sg.news.yahoo.com/lighthouse-grey-point-lit-again-090000457.html', page('<div class="caas-logo"><span class="caas-attr-provider">Grey Point Lantern</span></div>'), 'republished origin Grey Point Lantern'],
  ['https://www.yahoo.com/news/lighthouse-grey-point-lit-again-164500789.html', page('', ld('{"@type":"Organization","name":"Mic","url":"http://mic.com/?utm_source=yahoo&utm_medium=syndication"}')), 'republished origin Mic'],
  ['https://www.yahoo.com/news/lighthouse-grey-point-lit-again-164500790.html', page('', ld('{"@type":"Organization","name":"Yahoo News","url":"https://www.yahoo.com/news/"}')), ''],
  ['https://finance.yahoo.com/news/lighthouse-grey-point-lit-again-154500124.html', page('<div class="top-header"><a class="subtle-link fin-size-small" data-ylk="sec:logo-provider" href="https://finance.yahoo.com/" title="Yahoo Finance"><img alt="Yahoo Finance" src="y.png"></a></div>'), ''],
];
