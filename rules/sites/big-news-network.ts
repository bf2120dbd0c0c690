import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Big News Network and the many titles of its house show agencies' and others' stories; where they name them was seen nowhere, datelines are read as everywhere. */
const bigNewsNetwork: Site = { hosts: 'bignewsnetwork.com', what: 'mixed', stories: '/news/#/*', lists: '/ /category/*', verified: false };
export default bigNewsNetwork;

const page = (dateline: string): string => `<html lang="en"><head><title>Lighthouse at Grey Point to be lit again</title></head><body><article><h1>Lighthouse at Grey Point to be lit again</h1><p>${dateline}The lighthouse at Grey Point will be lit again in spring after fourteen months of repairs, the harbour office said on Friday.</p><p>Masons replaced two hundred steps and all the glass of the lantern room, and the keeper has moved back in.</p></article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://www.bignewsnetwork.com/news/279239972/lighthouse-at-grey-point-to-be-lit-again', page('Grey Point [India], May 3 (ANI): '), 'republished origin Asian News International'],
  ['https://www.bignewsnetwork.com/news/279239973/lighthouse-at-grey-point-to-be-lit-again', page(''), ''],
];
