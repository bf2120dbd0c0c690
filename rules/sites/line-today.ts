import type { Site, SiteExample } from '../../core/sites/site.ts';

/** LINE TODAY names the publisher under the headline, in all its countries. So read by several public readers of its pages, 2021 to 2024. */
const lineToday: Site = {
  hosts: 'today.line.me',
  what: 'portal',
  stories: '/*/article/* /*/*/article/*',
  lists: '/ /* /*/*/tab/** /*/*/publisher/*',
  origin: [{ name: '.entityPublishInfo-publisher' }],
  verified: true,
};
export default lineToday;

const page = (publisher: string): string => `<html lang="zh-Hant"><body><div class="entity"><h1 class="header">燈塔修復工程完工　十四個月後重新開放</h1><div class="entityPublishInfo">${publisher}<div class="entityPublishInfo-meta"><span class="entityPublishInfo-meta-info">發布於 5月3日</span></div></div><article class="news-content"><p>北海岸的老燈塔修復工程三日完工，石階與燈室玻璃全部更新，入夏後將重新開放參觀。</p><p>管理員表示，塔頂每天開放兩百人，票價維持不變，學生可以免費入場。</p><p>工程費用由漁會與兩家基金會分攤，帳目已在網站上公布。</p></article></div></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://today.line.me/tw/v2/article/aBcDeF1', page('<h4 class="entityPublishInfo-publisher">民視新聞網</h4>'), 'republished origin 民視'],
  ['https://today.line.me/tw/v3/page/about', page(''), ''],
];
