import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Báo Mới copies papers' stories and names the paper beside the time. From one public reader of its pages, before 2020. */
const baomoi: Site = {
  hosts: 'baomoi.com',
  what: 'portal',
  stories: '/*-c#.epi /*/c/#.epi',
  lists: '/ /*.epi',
  origin: [{ name: '.main-article .meta .source' }],
  verified: false,
};
export default baomoi;

const page = (source: string): string => `<html lang="vi"><body><div class="main-article"><header><h1>Ngọn hải đăng cũ mở cửa trở lại sau mười bốn tháng sửa chữa</h1><p class="meta">${source}<time datetime="2026-05-03T09:00">03/05/2026 09:00</time></p></header><div class="article-body"><p>Ngọn hải đăng ở mũi phía đông sẽ đón khách trở lại từ mùa hè này, sau mười bốn tháng thay toàn bộ bậc đá và kính của buồng đèn.</p><p>Người gác đèn cho biết mỗi ngày chỉ hai trăm người được lên đỉnh tháp, giá vé vẫn như trước và học sinh được miễn phí.</p><p>Chi phí do hợp tác xã ngư dân và hai quỹ cùng đóng góp, sổ sách đã được công khai.</p></div></div></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://baomoi.com/ngon-hai-dang-cu-mo-cua-tro-lai-c50000001.epi', page('<span class="source">Tiền Phong</span>'), 'republished origin Tiền Phong'],
  ['https://baomoi.com/tien-ich/gioi-thieu', page(''), ''],
];
