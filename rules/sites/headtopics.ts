import type { Site, SiteExample } from '../../core/sites/site.ts';

/** HeadTopics shows openings and summaries of other publishers' stories and has none of its own. How it names them was seen nowhere. */
const headtopics: Site = { hosts: 'headtopics.com', what: 'portal', stories: '/*/*-#', verified: false };
export default headtopics;

const page = (head: string): string => `<html lang="en"><head><title>Lighthouse at Grey Point to be lit again</title>${head}</head><body><article><h1>Lighthouse at Grey Point to be lit again</h1><p>The lighthouse at Grey Point will be lit again in spring after fourteen months of repairs, the harbour office said on Friday.</p><p>Masons replaced two hundred steps and all the glass of the lantern room, and the keeper has moved back in.</p></article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://headtopics.com/us/lighthouse-at-grey-point-to-be-lit-again-41359346', page('<link rel="canonical" href="https://abcnews.go.com/US/lighthouse-grey-point-lit/story?id=120000001">'), 'republished origin ABC News (US) https://abcnews.go.com/US/lighthouse-grey-point-lit/story?id=120000001'],
  ['https://headtopics.com/us/photo/lighthouse', page(''), ''],
];
