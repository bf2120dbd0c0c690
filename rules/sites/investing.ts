import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Investing.com and its editions show Reuters' and others' stories beside their own, each named in the byline, which is read everywhere. Its markup was seen nowhere. */
const investing: Site = { hosts: 'investing.com', what: 'mixed', stories: '/news/*/*-#', lists: '/ /news /news/*', verified: false };
export default investing;

const page = (byline: string): string => `<html lang="en"><head><title>Lighthouse at Grey Point to be lit again By ${byline}</title></head><body><article><h1>Lighthouse at Grey Point to be lit again</h1><div class="byline">By ${byline}</div><p>The lighthouse at Grey Point will be lit again in spring after fourteen months of repairs, the harbour office said on Friday.</p><p>Masons replaced two hundred steps and all the glass of the lantern room, and the keeper has moved back in.</p></article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://www.investing.com/news/world-news/lighthouse-at-grey-point-to-be-lit-again-3400001', page('Reuters'), 'republished origin Reuters'],
  ['https://www.investing.com/news/world-news/lighthouse-at-grey-point-to-be-lit-again-3400002', page('Investing.com'), ''],
];
