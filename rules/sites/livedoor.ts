import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Livedoor News names the supplier behind the date, with a link to its front page. So read by several public readers of its pages, 2019 to 2023. */
const livedoor: Site = {
  hosts: 'news.livedoor.com',
  what: 'portal',
  stories: '/article/detail/# /topics/detail/#',
  lists: '/ /topics/category/** /article/category/** /ranking/** /search/**',
  origin: [{ name: '.articleVender', link: '.articleVender a@href' }],
  verified: true,
};
export default livedoor;

const page = (vender: string): string => `<html lang="ja"><body><article><h1 class="articleTtl">みさき灯台の修復が完了、十四か月ぶりに一般公開へ</h1><time class="articleDate" datetime="2026-05-03T09:00:00+09:00">2026年5月3日 9時0分</time>${vender}<div class="articleBody"><p>県西部のみさき灯台の修復工事が三日に完了し、十四か月ぶりに一般公開されることになった。石段とガラスはすべて取り換えられたという。</p><p>灯台守の浜田さんは「夏には子どもたちにも上まで登ってほしい」と話した。入場は一日二百人までで、料金は前と変わらない。</p><p>工事の費用は漁業組合と二つの財団が分担し、町の負担はなかった。</p></div></article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://news.livedoor.com/article/detail/30000001/', page('<p class="articleVender"><a href="https://www.sankei.com/"><span><span>産経新聞</span></span></a></p>'), 'republished origin 産経新聞 https://www.sankei.com/'],
  ['https://news.livedoor.com/article/detail/30000002/', page('<p class="articleVender"><span>みなと経済新聞</span></p>'), 'republished origin みなと経済新聞'],
  ['https://news.livedoor.com/help/', page(''), ''],
];
