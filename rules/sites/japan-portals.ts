import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Portals of Japanese providers (goo, d menu, @nifty, Infoseek, BIGLOBE, au): they have no newsroom, all stories are papers'. How each names them isn't known: what the text says counts. */
const japanPortals: Site = {
  hosts: 'news.goo.ne.jp topics.smt.docomo.ne.jp news.nifty.com news.infoseek.co.jp news.biglobe.ne.jp article.auone.jp',
  what: 'portal',
  stories: '/article/** /detail/** /*/#/*.html',
  lists: '/ /ranking/** /topics/** /latest/** /category/**',
  verified: false,
};
export default japanPortals;

const page = (byline: string): string => `<html lang="ja"><body><article><h1>みさき灯台の修復が完了、十四か月ぶりに一般公開へ</h1>${byline}<p>県西部のみさき灯台の修復工事が三日に完了し、十四か月ぶりに一般公開されることになった。石段とガラスはすべて取り換えられたという。</p><p>灯台守の浜田さんは「夏には子どもたちにも上まで登ってほしい」と話した。入場は一日二百人までで、料金は前と変わらない。</p><p>工事の費用は漁業組合と二つの財団が分担し、町の負担はなかった。</p></article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://topics.smt.docomo.ne.jp/article/minato/nation/minato-20260503-001', page('<p>2026年5月3日 9時00分 産経新聞</p>'), 'republished origin 産経新聞'],
  ['https://news.goo.ne.jp/help', page(''), ''],
];
