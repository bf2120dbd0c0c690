import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Ifeng names the paper behind 来源, with a link. So read by several public readers of its pages: `.ss03` until 2018, a class that begins with "source-" after. */
const ifeng: Site = {
  hosts: 'ifeng.com',
  what: 'mixed',
  stories: '/c/* /a/#/*',
  origin: [{ name: '#artical_sth .ss03', link: '#artical_sth .ss03 a@href', known: true }, { name: '[class^="source-"] a', link: '[class^="source-"] a@href', known: true }],
  verified: true,
};
export default ifeng;

const page = (source: string): string => `<html lang="zh"><body><div class="artical-1"><h1 class="topic-3b">长江口灯塔修复工程完工</h1><p class="time-hm3v">2019年05月03日 09:00:12 ${source}</p><div class="main_content-Lc"><p>五月三日，长江口的灯塔修复工程完工，施工队用了十四个月更换了全部石阶和灯室的玻璃。</p><p>灯塔的管理人员说，夏天以后游客可以登上塔顶，每天限两百人。</p><p>工程的费用由当地渔民合作社和两家基金会共同承担，账目已经公布。</p></div></div></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://news.ifeng.com/c/7aBcDeFgHiJ', page('<span class="source-2pX">来源：<a href="http://www.bjnews.com.cn/news/2019/05/03/534853.html">新京报</a></span>'), 'republished origin 新京报 http://www.bjnews.com.cn/news/2019/05/03/534853.html'],
  ['https://news.ifeng.com/c/7aBcDeFgHiK', page('<span class="source-2pX">来源：<a href="https://news.ifeng.com/">凤凰网</a></span>'), ''],
];
