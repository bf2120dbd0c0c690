import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Inshorts tells stories of others in sixty words of its own and links each below. Four public readers took the link there until about 2022. */
const inshorts: Site = { hosts: 'inshorts.com', what: 'mixed', stories: '/*/news/*', lists: '/ /*/read /*/read/*', origin: [{ link: '.read-more a.source@href', role: 'basis' }], verified: false };
export default inshorts;

const page = (below: string): string => `<html lang="en"><head><title>Lighthouse at Grey Point to be lit again | Inshorts</title></head><body><div class="news-card z-depth-1" itemscope itemtype="http://schema.org/NewsArticle"><div class="news-card-title news-right-box"><a class="clickable"><span itemprop="headline">Lighthouse at Grey Point to be lit again</span></a><div class="news-card-author-time">short by <span class="author">Jane Roe</span> / <span class="time">09:25 pm</span></div></div><div class="news-card-content news-right-box"><div itemprop="articleBody">The lighthouse at Grey Point will be lit again in spring after fourteen months of repairs, the harbour office said on Friday. Masons replaced two hundred steps and all the glass of the lantern room, and the keeper has moved back in. From the first of May visitors may climb the tower, at most forty at a time. The repairs were paid by the fishermen of the point and by two foundations, whose accounts hang in the hall of the harbour office for all to read.</div></div>${below}</div></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://inshorts.com/en/news/lighthouse-to-be-lit-again-1777800000000', page('<div class="news-card-footer news-right-box"><div class="read-more">read more at <a class="source" href="https://www.bbc.com/news/articles/c0123456789o">BBC</a></div></div>'), 'article basis BBC https://www.bbc.com/news/articles/c0123456789o'],
  ['https://inshorts.com/en/news/lighthouse-to-be-lit-again-1777800000001', page(''), ''],
];
