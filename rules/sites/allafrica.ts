import type { Site, SiteExample } from '../../core/sites/site.ts';

/** allAfrica shows the stories of some hundred African papers, and few of its own. How its pages name them was seen nowhere; agencies' datelines and first-published lines are read as everywhere. */
const allAfrica: Site = { hosts: 'allafrica.com', what: 'portal', stories: '/stories/#.html', lists: '/latest', verified: false };
export default allAfrica;

const page = (end: string): string => `<html lang="en"><head><title>Grey Point: Lighthouse to Be Lit Again - allAfrica.com</title></head><body><article><h1>Grey Point: Lighthouse to Be Lit Again</h1><p>The lighthouse at Grey Point will be lit again in spring after fourteen months of repairs, the harbour office said on Friday.</p><p>Masons replaced two hundred steps and all the glass of the lantern room, and the keeper has moved back in.</p>${end}</article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://allafrica.com/stories/202605030110.html', page('<p>This article was originally published by <a href="https://www.premiumtimesng.com/news/600001-lighthouse-lit-again.html">Premium Times</a>.</p>'), 'republished origin Premium Times https://www.premiumtimesng.com/news/600001-lighthouse-lit-again.html'],
  ['https://allafrica.com/misc/info/about/', page(''), ''],
];
