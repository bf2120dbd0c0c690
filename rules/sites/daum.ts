import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Daum shows each paper's story under the paper's logo or name. So read by several public readers of its pages: the logo until 2021, the name since. */
const daum: Site = {
  hosts: 'v.daum.net news.daum.net',
  what: 'portal',
  stories: '/v/#',
  lists: '/ /society /politics /economic /economy /foreign /world /culture /digital /tech /home/** /channel/**',
  // The same place has held the portal's own "뉴스".
  origin: [{ name: '.link_cp img@alt' }, { name: '#kakaoServiceLogo', known: true }],
  verified: true,
};
export default daum;

const page = (head: string): string => `<html lang="ko"><body><div class="head_view">${head}<h3 class="tit_view">등대 복원 공사 마무리, 열네 달 만에 다시 문 연다</h3></div><div class="article_view"><section><p dmcf-ptype="general">동해안의 오래된 등대가 열네 달에 걸친 복원 공사를 마치고 여름부터 다시 관람객을 맞는다. 돌계단과 유리를 모두 새로 갈았다.</p><p dmcf-ptype="general">등대지기는 하루 이백 명까지만 꼭대기에 오를 수 있으며 입장료는 예전과 같다고 설명했다.</p><p dmcf-ptype="general">공사비는 어민 조합과 두 재단이 나누어 냈고 내역은 모두 공개했다.</p></section></div></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://v.daum.net/v/20260503090000001', page('<a id="kakaoServiceLogo" href="https://v.daum.net/channel/1/home">한겨레</a>'), 'republished origin 한겨레'],
  ['https://news.v.daum.net/v/20210503090000002', page('<em class="info_cp"><a href="#" class="link_cp"><img src="l.png" class="thumb_g" alt="연합뉴스"></a></em>'), 'republished origin Yonhap News Agency'],
  ['https://v.daum.net/notice', page('<a id="kakaoServiceLogo" href="https://news.daum.net/">뉴스</a>'), ''],
];
