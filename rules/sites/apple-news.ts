import type { Site, SiteExample } from '../../core/sites/site.ts';

/** A shared story opens as a page that leads on to the publisher's, or, where it is for subscribers alone, to the app. Two public readers take the link around "click here". */
const appleNews: Site = { hosts: 'apple.news', what: 'portal', stories: '/A*', origin: [{ link: 'a:has(> span.click-here)@href' }], verified: false };
export default appleNews;

const page = (link: string): string => `<html><head><title>Lighthouse at Grey Point to be lit again — Grey Point Lantern</title></head><body><article><h1>Lighthouse at Grey Point to be lit again</h1><p>Your browser opens this story of the lighthouse and its fourteen months of repairs on the site of its publisher.</p>${link}</article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://apple.news/AbCdEfGhIjKlMnOpQrStUvW', page('<p>If nothing happens, <a href="https://www.theguardian.com/world/2026/may/03/lighthouse-grey-point"><span class="click-here">click here</span></a>.</p>'), 'republished origin The Guardian https://www.theguardian.com/world/2026/may/03/lighthouse-grey-point'],
  ['https://apple.news/TopStories', page('<p><a href="https://www.apple.com/apple-news/">About the app</a></p>'), ''],
];
