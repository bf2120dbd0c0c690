import type { Site, SiteExample } from '../../core/sites/site.ts';

/** A service that turns newsletters into feeds: each entry is a letter that its sender wrote, which the letter itself names. Seen in a stored page of 2025. */
const killTheNewsletter: Site = { hosts: 'kill-the-newsletter.com', what: 'portal', stories: '/feeds/*/entries/*', lists: '/feeds/*', verified: true };
export default killTheNewsletter;

const LETTER = '<html><head><title>What the tide tables leave out</title></head><body><h1>What the tide tables leave out</h1><p>Every harbour keeps a table, and every pilot keeps a second one in his head, which has the wind in it and the mud that last winter left behind.</p><p>We spent a month with three pilots who agreed to write theirs down, and found that they differ by less than a hand in nine days of ten.</p></body></html>';

export const examples: readonly SiteExample[] = [
  ['https://kill-the-newsletter.com/feeds/abc123/entries/def456.html', LETTER, 'republished'],
  ['https://kill-the-newsletter.com/about-us-and-how-it-works', LETTER, ''],
];
