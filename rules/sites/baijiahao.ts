import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Baidu's Baijiahao: articles of accounts, many of them papers'. Where the account's name stands is known from use only. */
const baijiahao: Site = {
  hosts: 'baijiahao.baidu.com mbd.baidu.com',
  what: 'mixed',
  stories: '/s /newspage/data/*',
  origin: [{ name: '[data-testid="author-name"]', known: true }],
  verified: false,
};
export default baijiahao;

const page = (account: string): string => `<html lang="zh"><body><div id="header"><h1>长江口灯塔修复工程完工</h1><div><a href="https://author.baidu.com/home?app_id=1"><span data-testid="author-name">${account}</span></a><span data-testid="updatetime">2026-05-03 09:00</span></div></div><div data-testid="article"><p>五月三日，长江口的灯塔修复工程完工，施工队用了十四个月更换了全部石阶和灯室的玻璃。</p><p>灯塔的管理人员说，夏天以后游客可以登上塔顶，每天限两百人。</p><p>工程的费用由当地渔民合作社和两家基金会共同承担，账目已经公布。</p></div></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://baijiahao.baidu.com/s?id=1800000000000000001', page('新京报'), 'republished origin 新京报'],
  ['https://baijiahao.baidu.com/s?id=1800000000000000002', page('灯塔爱好者老周'), ''],
];
