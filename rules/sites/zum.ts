import type { Site, SiteExample } from '../../core/sites/site.ts';

/** ZUM's news pages hold papers' stories; how they name them isn't known: what the text says counts. */
const zum: Site = { hosts: 'news.zum.com', what: 'portal', stories: '/articles/#', lists: '/ /home /front', verified: false };
export default zum;

const page = (end: string): string => `<html lang="ko"><body><article><h1>등대 복원 공사 마무리, 열네 달 만에 다시 문 연다</h1><p>섬마을의 오래된 등대가 열네 달에 걸친 복원 공사를 마치고 여름부터 다시 관람객을 맞는다. 돌계단과 유리를 모두 새로 갈았다.</p><p>등대지기는 하루 이백 명까지만 꼭대기에 오를 수 있으며 입장료는 예전과 같다고 설명했다.</p><p>공사비는 어민 조합과 두 재단이 나누어 냈고 내역은 모두 공개했다.</p>${end}</article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://news.zum.com/articles/90000001', page('<p>출처: 한겨레</p>'), 'republished origin 한겨레'],
  ['https://news.zum.com/commentOperatingRule', page(''), ''],
];
