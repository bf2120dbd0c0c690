import type { Site, SiteExample } from '../../core/sites/site.ts';

/** PR Newswire and its sisters carry releases; the issuer stands as author in the head of the page, and at its end. Seen in a stored page of 2020. */
const prNewswire: Site = { hosts: 'prnewswire.com prnewswire.co.uk newswire.ca', what: 'wire', stories: '/news-releases/*.html /*/news-releases/*.html', lists: '/news-releases /news-releases/*/*', origin: [{ name: 'meta[name="author"]@content' }], verified: true };
export default prNewswire;

const page = (head: string): string => `<html lang="en"><head><title>Grey Point Lamps Reports Record Quarter</title>${head}</head><body><article><h1>Grey Point Lamps Reports Record Quarter</h1><p>GREY POINT, Maine, May 3, 2026 -- Grey Point Lamps, a maker of lanterns for lighthouses, today reported that it delivered two hundred lamps in the first quarter.</p><p>The company expects to deliver as many in the second quarter and will open a workshop at the harbour in June. Its lamps turn in the lanterns of forty lighthouses between Maine and Labrador, among them that of Grey Point, which was lit again in spring after fourteen months of repairs.</p></article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://www.prnewswire.com/news-releases/grey-point-lamps-reports-record-quarter-302000001.html', page('<meta name="author" content="Grey Point Lamps"><meta name="Publisher" content="PR Newswire">'), 'republished origin Grey Point Lamps'],
  ['https://www.prnewswire.com/news-releases/grey-point-lamps-reports-record-quarter-302000002.html', page('<meta name="author" content="PR Newswire">'), ''],
];
