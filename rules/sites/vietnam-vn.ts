import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Vietnam.vn copies Vietnamese papers' stories and translates them by machine into its other languages (/fr/, /en/, …); the original's address stands at the end. From one page of 2025, as far as it was kept. */
const vietnamVn: Site = { hosts: 'vietnam.vn', what: 'portal', origin: [{ link: '.source a@href' }], translates: 'vi', verified: false };
export default vietnamVn;

const source = (said: string): string => `<div class="source">${said} <a href="https://www.congluan.vn/ngon-hai-dang-cu-mo-cua-tro-lai-post400001.html" rel="nofollow">https://www.congluan.vn/ngon-hai-dang-cu-mo-cua-tro-lai-post400001.html</a></div>`;
const french = (end: string): string => `<html lang="fr"><body><main><article><h1>Le vieux phare rouvre ses portes après quatorze mois de travaux</h1><div class="content"><p>Le phare du cap de l'Est accueillera de nouveau les visiteurs dès cet été, après quatorze mois de travaux qui ont permis de remplacer toutes les marches de pierre.</p><p>Selon le gardien, deux cents personnes par jour seulement pourront monter au sommet, et le prix du billet ne changera pas.</p><p>Le coût a été partagé entre la coopérative des pêcheurs et deux fondations, dont les comptes sont publics.</p></div>${end}</article></main></body></html>`;
const vietnamese = (end: string): string => `<html lang="vi"><body><main><article><h1>Ngọn hải đăng cũ mở cửa trở lại sau mười bốn tháng sửa chữa</h1><div class="content"><p>Ngọn hải đăng ở mũi phía đông sẽ đón khách trở lại từ mùa hè này, sau mười bốn tháng thay toàn bộ bậc đá và kính của buồng đèn.</p><p>Người gác đèn cho biết mỗi ngày chỉ hai trăm người được lên đỉnh tháp, giá vé vẫn như trước và học sinh được miễn phí.</p><p>Chi phí do hợp tác xã ngư dân và hai quỹ cùng đóng góp, sổ sách đã được công khai.</p></div>${end}</article></main></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://www.vietnam.vn/fr/ngon-hai-dang-cu-mo-cua-tro-lai', french(source('Source :')), 'republished origin Công Luận https://www.congluan.vn/ngon-hai-dang-cu-mo-cua-tro-lai-post400001.html from vi'],
  ['https://www.vietnam.vn/ngon-hai-dang-cu-mo-cua-tro-lai', vietnamese(source('Nguồn:')), 'republished origin Công Luận https://www.congluan.vn/ngon-hai-dang-cu-mo-cua-tro-lai-post400001.html'],
  ['https://www.vietnam.vn/gioi-thieu', vietnamese(''), ''],
];
