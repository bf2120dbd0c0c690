import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Apps whose shared pages show other publishers' stories. How they name them was seen nowhere: only what every page may declare is read. */
const readingApps: Site = { hosts: 'dailyhunt.in opera.news operanewsapp.com scooper.news', what: 'portal', stories: '/news/*/*/*/*', verified: false };
export default readingApps;

const page = (head: string): string => `<html lang="en"><head><title>Lighthouse at Grey Point to be lit again</title>${head}</head><body><article><h1>Lighthouse at Grey Point to be lit again</h1><p>The lighthouse at Grey Point will be lit again in spring after fourteen months of repairs, the harbour office said on Friday.</p><p>Masons replaced two hundred steps and all the glass of the lantern room, and the keeper has moved back in.</p></article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://m.dailyhunt.in/news/india/english/india+today-epaper-indiatod/lighthouse+to+be+lit+again-newsid-n500000001', page('<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lighthouse","author":{"@type":"Organization","name":"India Today"}}</script>'), 'republished origin India Today'],
  ['https://www.dailyhunt.in/about', page(''), ''],
];
