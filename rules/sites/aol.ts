import type { Site, SiteExample } from '../../core/sites/site.ts';

/** AOL shows its own stories and others'. Where it names whose they are now was seen nowhere; a stored page of 2016 did so in its dateline. */
const aol: Site = { hosts: 'aol.com', what: 'mixed', stories: '/**/*.html /article/**', lists: '/', verified: false };
export default aol;

const page = (dateline: string): string => `<html lang="en"><head><title>Lighthouse at Grey Point to be lit again</title><meta name="author" content="AOL Staff"></head><body><article><h1>Lighthouse at Grey Point to be lit again</h1><p>${dateline}The lighthouse at Grey Point will be lit again in spring after fourteen months of repairs, the harbour office said on Friday.</p><p>Masons replaced two hundred steps and all the glass of the lantern room, and the keeper has moved back in.</p></article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://www.aol.com/news/lighthouse-grey-point-lit-again-120000123.html', page('GREY POINT (AP) — '), 'republished origin Associated Press'],
  ['https://www.aol.com/news/lighthouse-grey-point-lit-again-120000124.html', page(''), ''],
];
