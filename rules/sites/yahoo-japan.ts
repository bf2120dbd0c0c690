import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Yahoo! Japan News names the paper under the headline: in `p.source` until 2018, on a banner since; its own "original" pages have the banner too. Seen in pages of 2017 and 2021. */
const yahooJapan: Site = {
  hosts: 'news.yahoo.co.jp headlines.yahoo.co.jp',
  what: 'mixed',
  stories: '/articles/* /articles/*/images/* /hl',
  lists: '/ /topics/** /categories/* /ranking/** /list /media/*',
  // The banner leads to the house's front page, which may be a sister's: the name counts.
  origin: [{ name: 'p.source a' }, { name: 'a[data-ylk*="slk:banner"] img@alt', known: true }],
  verified: true,
};
export default yahooJapan;

const page = (head: string): string => `<html lang="ja"><body><article><header><h1>みさき灯台の修復が完了、十四か月ぶりに一般公開へ</h1>${head}</header><div class="article_body"><p>県西部のみさき灯台の修復工事が三日に完了し、十四か月ぶりに一般公開されることになった。石段とガラスはすべて取り換えられたという。</p><p>灯台守の浜田さんは「夏には子どもたちにも上まで登ってほしい」と話した。入場は一日二百人までで、料金は前と変わらない。</p><p>工事の費用は漁業組合と二つの財団が分担し、町の負担はなかった。</p></div></article></body></html>`;
const banner = (name: string, home: string): string => `<p><time>5/3(日)</time><span>配信</span></p><div><a href="${home}" data-ylk="rsec:detail;slk:banner;"><img src="https://s.yimg.jp/b.png" alt="${name}" width="170" height="40"></a></div>`;

export const examples: readonly SiteExample[] = [
  ['https://news.yahoo.co.jp/articles/0123456789abcdef0123456789abcdef01234567', page(banner('産経新聞', 'https://www.sankei.com/')), 'republished origin 産経新聞'],
  ['https://headlines.yahoo.co.jp/hl?a=20170503-00000001-minato-sci', page('<p class="source"><a href="https://headlines.yahoo.co.jp/list/?m=minato">みなと経済新聞</a> 5/3(水) 18:45配信</p>'), 'republished origin みなと経済新聞'],
  ['https://news.yahoo.co.jp/articles/1123456789abcdef0123456789abcdef01234567', page(banner('Yahoo!ニュース オリジナル みさき編集室', 'https://news.yahoo.co.jp/original/')), ''],
];
