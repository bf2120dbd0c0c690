import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Sohu's articles name where they were taken from under the text; most accounts are papers' own. Seen in public readers of its pages, 2019 to 2024. */
const sohu: Site = {
  hosts: 'sohu.com',
  what: 'mixed',
  stories: '/a/* /n/#',
  lists: '/ /c/*',
  origin: [
    { name: 'span[data-role="original-link"] a', link: 'span[data-role="original-link"] a@href' },
    { name: 'span[data-role="original-link"]' },
    // The account, which may be anybody's.
    { name: '#user-info h4 a', known: true, verified: false },
  ],
  verified: true,
};
export default sohu;

const page = (source: string, account = ''): string => `<html lang="zh"><head><title>长江口灯塔修复工程完工_搜狐</title></head><body>${account}<div class="text-title"><h1>长江口灯塔修复工程完工</h1></div><article class="article" id="mp-editor"><p>五月三日，长江口的灯塔修复工程完工，施工队用了十四个月更换了全部石阶和灯室的玻璃。</p><p>灯塔的管理人员说，夏天以后游客可以登上塔顶，每天限两百人。</p><p>工程的费用由当地渔民合作社和两家基金会共同承担，账目已经公布。</p><p>灯塔建于一百二十年前，曾经为进出江口的帆船指路；工程队在塔底发现了当年石匠留下的名字，并把它们保留在新的石阶旁边。</p></article>${source}</body></html>`;
const account = (name: string): string => `<div class="column left"><div class="user-info" id="user-info"><h4><a href="//mp.sohu.com/profile?xpt=1">${name}</a></h4></div></div>`;

export const examples: readonly SiteExample[] = [
  ['https://www.sohu.com/a/700000001_120000', page('<span class="original-link" data-role="original-link">来源:<a href="http://www.people.com.cn/n1/2026/0503/c1-1234567.html">人民网</a></span>'), 'republished origin 人民日报 http://www.people.com.cn/n1/2026/0503/c1-1234567.html'],
  ['https://www.sohu.com/a/700000001_120003', page('', account('环球时报')), 'article origin 环球时报'],
  ['https://m.sohu.com/a/700000002_120001', page(''), ''],
  ['https://www.sohu.com/a/700000002_120004', page('', account('灯塔爱好者老周')), ''],
];
