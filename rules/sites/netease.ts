import type { Site, SiteExample } from '../../core/sites/site.ts';

/** NetEase names the paper beside the time, once with a link to its story (`#ne_article_source`), now with one to its account. So read by several public readers of its pages, 2014 to 2026. */
const netease: Site = {
  hosts: '163.com',
  what: 'mixed',
  stories: '/*/article/* /article/* /#/#/#/*',
  origin: [
    { name: '#ne_article_source', link: '#ne_article_source@href', known: true },
    { name: '.post_info a:not([class])', link: '.post_info a:not([class])@href', known: true },
  ],
  verified: true,
};
export default netease;

const page = (info: string): string => `<html lang="zh"><body><div class="post_main"><h1 class="post_title">长江口灯塔修复工程完工</h1><div class="post_info">${info}</div><div class="post_content"><div class="post_body"><p>五月三日，长江口的灯塔修复工程完工，施工队用了十四个月更换了全部石阶和灯室的玻璃。</p><p>灯塔的管理人员说，夏天以后游客可以登上塔顶，每天限两百人。</p><p>工程的费用由当地渔民合作社和两家基金会共同承担，账目已经公布。</p></div></div></div></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://www.163.com/dy/article/ABCDEF0123456789.html', page('2026-05-03 09:00:12　来源: <a href="https://www.163.com/dy/media/T1.html">环球网</a> <span>北京</span><a class="post_jubao" href="javascript:;">举报</a>'), 'republished origin 环球时报'],
  ['https://news.163.com/19/0503/09/ABCDEF0123456780.html', page('2019-05-03 09:00:12　来源: <a id="ne_article_source" href="http://www.bjnews.com.cn/news/2019/05/03/534853.html">新京报</a>'), 'republished origin 新京报 http://www.bjnews.com.cn/news/2019/05/03/534853.html'],
  ['https://www.163.com/dy/article/ABCDEF0123456781.html', page('2026-05-03 09:00:12　来源: <a href="https://www.163.com/dy/media/T2.html">灯塔爱好者老周</a> <span>江苏</span>'), ''],
];
