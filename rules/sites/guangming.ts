import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Guangming Online and China Youth Online name the paper in `#source`, and once more, hidden, for Baidu (`#source_baidu`), with the story's address. Seen in pages of 2017. */
const guangming: Site = {
  hosts: 'gmw.cn youth.cn',
  what: 'mixed',
  stories: '/**/content_* /**/t#_#.htm',
  origin: [{ name: '#source', link: '#source a@href', known: true }, { name: '#source_baidu', link: '#source_baidu a@href', known: true }],
  verified: true,
};
export default guangming;

const page = (source: string): string => `<html lang="zh"><body><h1 id="articleTitle">长江口灯塔修复工程完工</h1><div id="contentMsg"><span id="pubTime">2026-05-03 09:58</span> <span id="source">${source}</span></div><div id="contentMain"><p>五月三日，长江口的灯塔修复工程完工，施工队用了十四个月更换了全部石阶和灯室的玻璃。</p><p>灯塔的管理人员说，夏天以后游客可以登上塔顶，每天限两百人。</p><p>工程的费用由当地渔民合作社和两家基金会共同承担，账目已经公布。</p></div></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://tech.gmw.cn/2026-05/03/content_30000001.htm', page('来源：<a href="http://www.bjnews.com.cn/news/2026/05/03/534853.html">新京报</a>'), 'republished origin 新京报 http://www.bjnews.com.cn/news/2026/05/03/534853.html'],
  ['https://tech.gmw.cn/2026-05/03/content_30000002.htm', page('来源：<a href="https://tech.gmw.cn/">光明网</a>'), ''],
];
