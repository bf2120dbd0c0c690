import type { Example, Language } from '../../core/language/language.ts';

const vietnamese: Language = {
  id: 'vi',
  name: 'Tiếng Việt',
  script: 'Latn',
  common: 'và của là có cho các được trong với không một những này đã người để khi từ đến về ông bà cũng như theo tại năm ngày sẽ ra vào trên',
  basis: [
    'theo *', 'dẫn (lời|nguồn|tin|thông tin từ|nguồn tin) *', 'trích dẫn *', 'trích [lời] *', 'dẫn *', '(trả lời|nói với|chia sẻ với|cho biết với|trao đổi với|phát biểu với|tiết lộ với) *', 'trả lời phỏng vấn [của] *', '(đăng|công bố|xuất bản) (trên|bởi) *',
    '* (đưa tin|cho biết|cho hay|viết|loan tin|tiết lộ|nhận định|bình luận|dẫn lời|dẫn nguồn|thông tin|ghi nhận|tường thuật)', '* (hôm|ngày) … (đưa tin|cho biết|cho hay|dẫn lời)',
  ],
  origin: ['bài viết được đăng [lần đầu] trên *', 'đăng lại từ *'],
  venue: ['(viết|đăng|chia sẻ|thông báo|đăng tải|bày tỏ|cho biết) [bài] (trên|lên) [trang|tài khoản|mạng xã hội] *', 'trên (mạng xã hội|nền tảng|trang|tài khoản|ứng dụng|kênh) *', 'bài đăng trên *', 'bài viết trên *'],
  byline: ['theo *', 'nguồn *', 'dịch từ *'],
  sourceLabels: ['Nguồn', 'Theo', 'Nguồn tin', 'Link gốc', 'Bài gốc', 'Dẫn nguồn'],
  imageLabels: ['Ảnh', 'Ảnh minh họa', 'Nguồn ảnh', 'Hình', 'Hình ảnh', 'Video', 'Đồ họa', 'Ảnh chụp màn hình', 'Clip'],
  fillers: 'tin từ hôm ngày nay qua của trên các nhiều tài khoản cá nhân',
  kinds: 'báo tờ hãng hãng tin thông tấn tạp chí đài truyền hình kênh trang mạng nhật tuần chuyên san thông tấn xã website',
  platformKinds: 'mạng xã hội nền tảng ứng dụng trang tài khoản',
  and: 'và hay',
  vague: ['theo (truyền thông|báo chí|báo giới|báo chí nước ngoài|truyền thông quốc tế|truyền thông nước ngoài|truyền thông địa phương|truyền thông Mỹ|một số báo|nhiều báo)', '(truyền thông|báo chí) (quốc tế|nước ngoài|địa phương|phương Tây) (đưa tin|cho biết|dẫn lời)'],
  never: ['(cựu phóng viên|cựu nhà báo|phóng viên|trụ sở|cổ phiếu|tổng biên tập|ông chủ) [của] *', 'theo (đó|dõi|đuổi|kịp)'],
  translated: ['dịch tự động', 'bản dịch máy'],
  closing: [
    'Đọc thêm', 'Xem thêm', 'Bình luận', 'Ý kiến bạn đọc', 'Ý kiến của bạn', 'Tin liên quan', 'Bài liên quan', 'Bài viết liên quan', 'Bài viết khác', 'Tin cùng chuyên mục', 'Cùng chuyên mục', 'Tin khác', 'Tin mới',
    'Tin nổi bật', 'Tin đọc nhiều', 'Đọc nhiều', 'Xem nhiều', 'Mời bạn đọc', 'Có thể bạn quan tâm', 'Từ khóa',
  ],
  nobody: ['tác giả', 'internet', 'tổng hợp', 'sưu tầm', 'mạng', 'mạng xã hội', 'báo chí', 'nhiều nguồn', 'tòa soạn', 'không rõ'],
};
export default vietnamese;

export const examples: readonly Example[] = [
  ['Theo Reuters, hai bên sẽ nối lại đàm phán vào thứ Hai.', 'basis Reuters'],
  ['Hãng tin AFP đưa tin vụ cháy đã được khống chế.', 'basis Agence France-Presse'],
  ['Ông nói với BBC rằng sẽ không từ chức.', 'basis BBC'],
  ['Tờ The Guardian cho biết dự án bị hoãn.', 'basis The Guardian'],
  ['Minh An (theo SCMP, Reuters, NYT)', 'basis South China Morning Post; basis Reuters; basis The New York Times', 'endnote'],
  ['Bà viết trên mạng xã hội X rằng mọi việc đã ổn.', 'venue X (Twitter)'],
  ['Đường phố ngập sau mưa. Ảnh: Reuters', 'image Reuters', 'caption'],
  ['Dẫn nguồn tin Bloomberg, công ty sẽ cắt giảm nhân sự.', 'basis Bloomberg News'],
  ['Cựu phóng viên Reuters sẽ phụ trách khóa học.', ''],
  ['Theo đó, các trường mở cửa trở lại từ tuần sau.', ''],
  ['Trụ sở CNN được sơ tán trong đêm.', ''],
  ['Người dân theo dõi trận đấu tại quảng trường.', ''],
  ['Nguồn: Tổng hợp', '', 'endnote'],
];
