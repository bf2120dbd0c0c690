import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Devdiscourse shows agencies' copy beside what its own desk and machines write; whose it is stands in the byline, which is read everywhere. Its markup was seen nowhere. */
const devdiscourse: Site = { hosts: 'devdiscourse.com', what: 'mixed', stories: '/article/*/#-*', lists: '/', verified: false };
export default devdiscourse;

const page = (byline: string): string => `<html lang="en"><head><title>Lighthouse at Grey Point to be lit again | Headlines</title></head><body><article><h1>Lighthouse at Grey Point to be lit again</h1><div class="author">${byline} | Updated: 03-05-2026 12:10 IST</div><p>The lighthouse at Grey Point will be lit again in spring after fourteen months of repairs, the harbour office said on Friday.</p><p>Masons replaced two hundred steps and all the glass of the lantern room, and the keeper has moved back in.</p></article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://www.devdiscourse.com/article/headlines/3980123-lighthouse-to-be-lit-again', page('PTI | Mumbai'), 'republished origin Press Trust of India'],
  ['https://www.devdiscourse.com/article/headlines/3980124-lighthouse-to-be-lit-again', page('Devdiscourse News Desk'), ''],
];
