import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Tencent News: the paper stood in `.info .where` (a page of 2016); now an account, anybody's, stands at the side (one public reader, about 2023). */
const tencent: Site = {
  hosts: 'news.qq.com new.qq.com inews.qq.com xw.qq.com tech.qq.com finance.qq.com sports.qq.com ent.qq.com',
  what: 'mixed',
  stories: '/rain/a/* /omn/** /a/** /cmsn/**',
  origin: [{ name: '.info .where', known: true }, { name: 'a.author', known: true }],
  verified: false,
};
export default tencent;

const page = (account: string): string => `<html lang="zh"><head><title>长江口灯塔修复工程完工_腾讯新闻</title></head><body><div class="content-left">${account}</div><div class="content clearfix"><h1>长江口灯塔修复工程完工</h1><div class="content-article"><p>五月三日，长江口的灯塔修复工程完工，施工队用了十四个月更换了全部石阶和灯室的玻璃。</p><p>灯塔的管理人员说，夏天以后游客可以登上塔顶，每天限两百人。</p><p>工程的费用由当地渔民合作社和两家基金会共同承担，账目已经公布。</p><p>灯塔建于一百二十年前，曾经为进出江口的帆船指路；工程队在塔底发现了当年石匠留下的名字，并把它们保留在新的石阶旁边。</p></div></div></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://new.qq.com/rain/a/20260503A00001', page('<a class="author" href="/omn/author/1"><div>新京报</div></a>'), 'article origin 新京报'],
  ['https://new.qq.com/rain/a/20260503A00002', page('<a class="author" href="/omn/author/2"><div>灯塔爱好者老周</div></a>'), ''],
];
