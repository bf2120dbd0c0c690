import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Hacker News. A story's address is its link; what asks or tells has none but its own. */
const hackerNews: Site = {
  hosts: 'news.ycombinator.com',
  what: 'threads',
  stories: '/item /user /threads /newcomments',
  lists: '/ /news /newest /front /best /active /ask /show /shownew /from /pool /classic /submitted',
  items: { each: 'tr.athing:not(.comtr)', title: 'span.titleline > a | a.storylink', publisher: 'span.sitestr' },
  verified: true,
};
export default hackerNews;

const row = (id: number, title: string, url: string, site: string): string => `<tr class="athing submission" id="${id}"><td class="title"><span class="rank">1.</span></td><td class="title"><span class="titleline"><a href="${url}">${title}</a>${site ? `<span class="sitebit comhead"> (<a href="from?site=${site}"><span class="sitestr">${site}</span></a>)</span>` : ''}</span></td></tr><tr><td></td><td class="subtext"><span class="score">12 points</span> by <a href="user?id=jdoe" class="hnuser">jdoe</a> | <a href="item?id=${id}">31&nbsp;comments</a></td></tr>`;

export const examples: readonly SiteExample[] = [
  ['https://news.ycombinator.com/news', `<html lang="en"><body><table id="hnmain"><tr><td><table>${row(1, 'Ferries', 'https://www.reuters.com/world/ferries-return-2026-05-03/', 'reuters.com')}${row(2, 'A lighthouse in ten kilobytes', 'https://lighthouse.example/', 'lighthouse.example')}${row(3, 'Ask HN: How do you steer in fog?', 'item?id=3', '')}</table></td></tr></table></body></html>`, 'index 3 Reuters; lighthouse.example; ?'],
  ['https://news.ycombinator.com/item?id=1', `<html lang="en"><body><table id="hnmain"><tr><td><table>${row(1, 'Ferries return to the islands', 'https://www.reuters.com/world/ferries-return-2026-05-03/', 'reuters.com')}</table><table class="comment-tree"><tr class="athing comtr"><td class="default"><div class="commtext">According to the BBC, the fog was the longest in forty years. I took the boat on the first day and saw nothing.</div></td></tr></table></td></tr></table></body></html>`, ''],
];
