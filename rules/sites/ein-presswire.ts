import type { Site, SiteExample } from '../../core/sites/site.ts';

/** EIN Presswire's releases. Whose wire a release came over stands in JSON-LD: seen in two stored pages of 2016. */
const einPresswire: Site = { hosts: 'einpresswire.com', what: 'wire', stories: '/pr_news/#/* /article/#/*', origin: [{ name: 'json script[type="application/ld+json"] publisher.name', strip: 'EIN Presswire', known: true }], verified: true };
export default einPresswire;

const page = (head: string): string => `<html lang="en"><head><title>Grey Point Lamps Reports Record Quarter</title>${head}</head><body><article><h1>Grey Point Lamps Reports Record Quarter</h1><p>GREY POINT, Maine, May 3, 2026 -- Grey Point Lamps, a maker of lanterns for lighthouses, today reported that it delivered two hundred lamps in the first quarter.</p><p>The company expects to deliver as many in the second quarter and will open a workshop at the harbour in June. Its lamps turn in the lanterns of forty lighthouses between Maine and Labrador, among them that of Grey Point, which was lit again in spring after fourteen months of repairs.</p></article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['http://www.einpresswire.com/pr_news/339534001/grey-point-lamps-reports-record-quarter', page('<meta property="og:site_name" content="EIN Presswire"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Grey Point Lamps Reports Record Quarter","publisher":{"@type":"Organization","name":"Marketwired"}}</script>'), 'republished origin Marketwired'],
  ['https://www.einpresswire.com/pr_news/339534002/grey-point-lamps-reports-record-quarter', page('<script type="application/ld+json">{"@type":"NewsArticle","headline":"Grey Point Lamps Reports Record Quarter","publisher":{"@type":"Organization","name":"EIN Presswire"}}</script>'), ''],
];
