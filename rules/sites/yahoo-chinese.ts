import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Yahoo in Taiwan and Hong Kong: who supplied the story stands under the headline, with a logo that leads to their front page. So read by several public readers of Yahoo's pages in English, 2020 to 2026; that these two are made alike is taken on trust. */
const yahooChinese: Site = {
  hosts: 'tw.news.yahoo.com hk.news.yahoo.com',
  what: 'mixed',
  stories: '/*.html',
  lists: '/ /archive /topic/* /rss/**',
  origin: [{ name: '.caas-attr-provider', known: true }, { name: '.caas-attr-provider-logo img@alt', known: true }],
  verified: false,
};
export default yahooChinese;

const page = (provider: string): string => `<html lang="zh-Hant-TW"><body><article class="caas-container"><header class="caas-header"><h1>燈塔修復工程完工　十四個月後重新開放</h1></header><div class="caas-attr"><div class="caas-attr-meta">${provider}<time datetime="2026-05-03T02:00:00.000Z">2026年5月3日</time></div></div><div class="caas-body"><p>北海岸的老燈塔修復工程三日完工，石階與燈室玻璃全部更新，入夏後將重新開放參觀。</p><p>管理員表示，塔頂每天開放兩百人，票價維持不變，學生可以免費入場。</p><p>工程費用由漁會與兩家基金會分攤，帳目已在網站上公布。</p></div></article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://tw.news.yahoo.com/%E7%87%88%E5%A1%94-020000001.html', page('<span class="caas-attr-provider">中央社</span>'), 'republished origin Central News Agency'],
  ['https://tw.news.yahoo.com/%E7%87%88%E5%A1%94-020000002.html', page('<span class="caas-attr-provider">Yahoo奇摩新聞</span>'), ''],
  ['https://hk.news.yahoo.com/%E7%87%88%E5%A1%94-020000003.html', page(''), ''],
];
