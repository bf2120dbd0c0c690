import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Naver News shows each paper's story under the paper's logo, with a link to the original (기사원문). So read by many public readers of its pages, 2022 to 2026; `.press_logo` is the form before. */
const naver: Site = {
  hosts: 'news.naver.com sports.naver.com entertain.naver.com',
  what: 'portal',
  stories: '/article/#/# /mnews/article/#/# /**/article/#/# /main/read.* /read.*',
  lists: '/ /section/** /breakingnews/** /main/**',
  origin: [
    { name: '.media_end_head_top_logo img@title', link: 'a.media_end_head_origin_link@href' },
    { name: '.press_logo img@alt' },
  ],
  verified: true,
};
export default naver;

const page = (head: string): string => `<html lang="ko"><body><div class="media_end_head go_trans">${head}<h2 id="title_area" class="media_end_head_headline"><span>등대 복원 공사 마무리, 열네 달 만에 다시 문 연다</span></h2></div><div id="newsct_article"><article id="dic_area"><p>서해안의 오래된 등대가 열네 달에 걸친 복원 공사를 마치고 여름부터 다시 관람객을 맞는다. 돌계단과 등실의 유리를 모두 새로 갈았다.</p><p>등대지기는 "하루 이백 명까지만 꼭대기에 오를 수 있다"며 "입장료는 그대로"라고 말했다.</p><p>공사비는 어민 조합과 두 재단이 나누어 냈고 내역은 모두 공개했다.</p></article></div></body></html>`;
const logo = (name: string, origin: string): string => `<div class="media_end_head_top"><a href="https://media.naver.com/press/001" class="media_end_head_top_logo"><img alt="${name}" title="${name}" class="media_end_head_top_logo_img light_type"></a></div>${origin}`;

export const examples: readonly SiteExample[] = [
  ['https://n.news.naver.com/mnews/article/001/0010000001', page(logo('연합뉴스', '<a href="https://www.yna.co.kr/view/AKR20260503000100001" class="media_end_head_origin_link">기사원문</a>')), 'republished origin Yonhap News Agency https://www.yna.co.kr/view/AKR20260503000100001'],
  ['https://n.news.naver.com/article/055/0001000000', page(logo('SBS', '')), 'republished origin SBS (Korea)'],
  ['https://n.news.naver.com/article/900/0000000002', page(logo('갯마을신문', '')), 'republished origin 갯마을신문'],
  ['https://news.naver.com/opensource/notice', page(''), ''],
];
