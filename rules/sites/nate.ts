import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Nate News names the paper beside the time (`a.medium`), which leads to its list at Nate. From one public reader of its pages, 2026. */
const nate: Site = {
  hosts: 'news.nate.com',
  what: 'portal',
  stories: '/view/*',
  lists: '/ /section /recent /rank/**',
  origin: [{ name: '.articleInfo a.medium' }],
  verified: false,
};
export default nate;

const page = (info: string): string => `<html lang="ko"><body><h1 class="articleSubecjt">등대 복원 공사 마무리, 열네 달 만에 다시 문 연다</h1>${info}<div id="realArtcContents"><p>남해안의 오래된 등대가 열네 달에 걸친 복원 공사를 마치고 여름부터 다시 관람객을 맞는다. 돌계단과 유리를 모두 새로 갈았다.</p><p>등대지기는 하루 이백 명까지만 꼭대기에 오를 수 있으며 입장료는 예전과 같다고 설명했다.</p><p>공사비는 어민 조합과 두 재단이 나누어 냈고 내역은 모두 공개했다.</p></div></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://news.nate.com/view/20260503n00001', page('<p class="articleInfo"><span class="link"><a href="https://news.nate.com/MediaList?cp=hn" class="medium">한겨레</a></span><span class="firstDate">기사전송 <em>2026-05-03 09:00</em></span></p>'), 'republished origin 한겨레'],
  ['https://news.nate.com/help', page(''), ''],
];
