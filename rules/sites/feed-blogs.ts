import type { Site, SiteExample } from '../../core/sites/site.ts';

const AT = '.syndicated-attribution a';

/** Sites that gather blogs by their feeds: FeedWordPress puts the blog and the post into a paragraph of its own (its source, and two public readers that follow it). What they say in words is read everywhere. */
const feedBlogs: Site = { hosts: 'r-bloggers.com statsblogs.com securityboulevard.com', what: 'portal', stories: '/#/#/*', lists: '/category/** /tag/**', origin: [{ name: AT, link: `${AT}:last-of-type@href` }], verified: false };
export default feedBlogs;

const page = (attribution: string): string => `<html lang="en"><head><title>Counting steps to the lantern room</title></head><body><article><h1>Counting steps to the lantern room</h1><div class="entry-content"><p>The lighthouse at Grey Point has two hundred steps, and this post fits a model to how long visitors take to climb them in wind and rain.</p><p>The data come from the keeper's log of fourteen months, and the code stands below for everyone who wants to try it.</p>${attribution}</div></article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://www.statsblogs.com/2026/05/counting-steps-to-the-lantern-room/', page('<p class="syndicated-attribution"><a href="https://tidetables.example.org/">Tide Tables</a>: <a href="https://tidetables.example.org/2026/05/counting-steps.html">Counting steps to the lantern room</a></p>'), 'republished origin Tide Tables https://tidetables.example.org/2026/05/counting-steps.html'],
  ['https://www.r-bloggers.com/2026/05/counting-steps-to-the-lantern-room/', page('<p>[This article was first published on <a href="https://tidetables.example.org/2026/05/counting-steps.html"><strong>Tide Tables</strong></a>, and kindly contributed to <a href="https://www.r-bloggers.com/">R-bloggers</a>].</p>'), 'republished origin Tide Tables https://tidetables.example.org/2026/05/counting-steps.html'],
  ['https://www.r-bloggers.com/add-your-blog/', page(''), ''],
];
