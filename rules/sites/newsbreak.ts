import type { Site, SiteExample } from '../../core/sites/site.ts';

const DATA = 'json script#__NEXT_DATA__ props.pageProps';

/** NewsBreak's pages hold whose story they show, and where it stands, in the data that fills them: one public reader takes them there. Its own contributors stand there as well. */
const newsbreak: Site = {
  hosts: 'newsbreak.com newsbreakapp.com',
  what: 'portal',
  stories: '/news/#-* /*/#-* /news/# /n/* /share/*',
  lists: '/trending/** /locations /headlines /topic',
  origin: [{ name: `${DATA}.publisher`, link: `${DATA}.originalUrl`, known: true }],
  verified: false,
};
export default newsbreak;

const page = (data: string): string => `<html lang="en"><head><title>Lighthouse at Grey Point to be lit again - NewsBreak</title></head><body><article><h1>Lighthouse at Grey Point to be lit again</h1><p>The lighthouse at Grey Point will be lit again in spring after fourteen months of repairs, the harbour office said on Friday.</p></article><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":${data}}}</script></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://www.newsbreak.com/grey-point-lantern-510001/4015082345678-lighthouse-to-be-lit-again', page('{"title":"Lighthouse","publisher":"Grey Point Lantern","originalUrl":"https://www.greypointlantern.com/2026/05/03/lighthouse-lit-again/"}'), 'republished origin Grey Point Lantern https://www.greypointlantern.com/2026/05/03/lighthouse-lit-again/'],
  ['https://www.newsbreak.com/about', page('{"title":"About","publisher":"Jane Roe","originalUrl":"https://www.newsbreak.com/about"}'), ''],
];
