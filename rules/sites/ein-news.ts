import type { Site, SiteExample } from '../../core/sites/site.ts';

/** EIN News shows beginnings of others' stories behind links of its own counter, and releases of its own wire and others', whose name stands in JSON-LD: seen in three stored pages, 2016 and later. */
const einNews: Site = { hosts: 'einnews.com', what: 'portal', stories: '/article/#/* /article_detail/*', origin: [{ name: 'json script[type="application/ld+json"] publisher.name', strip: 'EIN Presswire|EIN News', known: true }], verified: true };
export default einNews;

const page = (head: string): string => `<html lang="en"><head><title>Grey Point Lamps reports a record quarter</title>${head}</head><body><article><h1>Grey Point Lamps reports a record quarter</h1><p>Grey Point Lamps, a maker of lanterns for lighthouses, said on Monday that it delivered two hundred lamps in the first quarter.</p><p>The company expects to deliver as many in the second, and hires masons on three coasts. Continue reading</p></article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['http://www.einnews.com/pr_news/339534001/grey-point-lamps-reports-record-quarter', page('<meta property="og:site_name" content="EIN News"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Grey Point Lamps reports a record quarter","publisher":{"@type":"Organization","name":"Marketwired"}}</script>'), 'republished origin Marketwired'],
  ['http://it.einnews.com/article/339534003/grey-point-lamps-reports', page(''), 'republished'],
  ['https://www.einnews.com/pr_news/339534002/grey-point-lamps-reports-record-quarter', page('<script type="application/ld+json">{"@type":"NewsArticle","headline":"Grey Point Lamps reports a record quarter","publisher":{"@type":"Organization","name":"EIN Presswire"}}</script>'), ''],
];
