import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Sina names the paper beside the time, often with a link to the story there, else to its post on Weibo; its own desks (新浪财经, 新浪科技) stand in the same place. Seen in pages of 2011 to 2019. */
const sina: Site = {
  hosts: 'sina.com.cn sina.cn',
  what: 'mixed',
  stories: '/**/doc-* /**/detail-* /article_*',
  origin: [
    { name: '.date-source .source', link: '.date-source .source@href', known: true },
    { name: '#media_name', link: '#media_name a@href', known: true },
    { name: 'meta[name="mediaid"]@content', known: true },
  ],
  verified: true,
};
export default sina;

const page = (source: string, head = ''): string => `<html lang="zh"><head>${head}</head><body><h1 class="main-title">长江口灯塔修复工程完工</h1><div class="top-bar"><div class="date-source"><span class="date">2026年05月03日 09:05</span>${source}</div></div><div class="article" id="article"><p>五月三日，长江口的灯塔修复工程完工，施工队用了十四个月更换了全部石阶和灯室的玻璃。</p><p>灯塔的管理人员说，夏天以后游客可以登上塔顶，每天限两百人。</p><p>工程的费用由当地渔民合作社和两家基金会共同承担，账目已经公布。</p></div></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://news.sina.com.cn/c/2026-05-03/doc-iabcdefg0000001.shtml', page('<a href="http://www.bjnews.com.cn/news/2026/05/03/534853.html" class="source ent-source" data-sudaclick="content_media_p">新京报</a>'), 'republished origin 新京报 http://www.bjnews.com.cn/news/2026/05/03/534853.html'],
  ['https://news.sina.com.cn/c/2026-05-03/doc-iabcdefg0000002.shtml', page('', '<meta name="mediaid" content="参考消息">'), 'republished origin 参考消息'],
  ['https://finance.sina.com.cn/stock/2026-05-03/doc-iabcdefg0000003.shtml', page('<span class="source ent-source">新浪财经-自媒体综合</span>', '<meta name="mediaid" content="新浪财经-自媒体综合">'), ''],
];
