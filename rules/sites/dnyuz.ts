import type { Site, SiteExample } from '../../core/sites/site.ts';

/** DNyuz copies stories whole and closes each with "The post … appeared first on …", which is read everywhere (one public reader, 2024). It has none of its own. */
const dnyuz: Site = { hosts: 'dnyuz.com', what: 'portal', stories: '/#/#/#/*', lists: '/category/**', verified: false };
export default dnyuz;

const page = (end: string): string => `<html lang="en"><head><title>Lighthouse at Grey Point to be lit again - DNYUZ</title></head><body><article><h1>Lighthouse at Grey Point to be lit again</h1><p>The lighthouse at Grey Point will be lit again in spring after fourteen months of repairs, the harbour office said on Friday.</p><p>Masons replaced two hundred steps and all the glass of the lantern room, and the keeper has moved back in.</p>${end}</article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://dnyuz.com/2026/05/03/lighthouse-at-grey-point-to-be-lit-again/', page('<p>The post <a rel="nofollow" href="https://www.nytimes.com/2026/05/03/us/lighthouse-grey-point.html">Lighthouse at Grey Point to be lit again</a> appeared first on <a rel="nofollow" href="https://www.nytimes.com">New York Times</a>.</p>'), 'republished origin The New York Times https://www.nytimes.com/2026/05/03/us/lighthouse-grey-point.html'],
  ['https://dnyuz.com/about-us/', page(''), ''],
];
