import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Toutiao's articles are accounts', and many accounts are papers': the account stands under the headline. Seen in pages of 2019 (`.article-sub`), and in several public readers of its pages since (`.article-meta`). */
const toutiao: Site = {
  hosts: 'toutiao.com',
  what: 'mixed',
  stories: '/article/# /group/# /item/# /i# /a#',
  origin: [{ name: '.article-meta .name', known: true }, { name: '.article-sub span:not(.original)', known: true }],
  verified: true,
};
export default toutiao;

const page = (account: string): string => `<html lang="zh"><body><div class="article-content"><h1>长江口灯塔修复工程完工</h1><div class="article-meta"><span>2026-05-03 09:00</span><span class="dot">·</span><span class="name"><a href="/c/user/token/1/">${account}</a></span></div><article class="tt-article-content"><p>五月三日，长江口的灯塔修复工程完工，施工队用了十四个月更换了全部石阶和灯室的玻璃。</p><p>灯塔的管理人员说，夏天以后游客可以登上塔顶，每天限两百人。</p><p>工程的费用由当地渔民合作社和两家基金会共同承担，账目已经公布。</p></article></div></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://www.toutiao.com/article/7000000000000000001/', page('新京报'), 'republished origin 新京报'],
  ['https://www.toutiao.com/article/7000000000000000002/', page('灯塔爱好者老周'), ''],
];
