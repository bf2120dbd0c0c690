import type { LetterExample, LetterWords } from '../../core/letter/letter-words.ts';

export default {
  subject: 'Về bài viết “{title}” của quý báo',
  greeting: 'Kính gửi tòa soạn,',
  read: 'Tôi đã đọc với sự quan tâm bài “{title}” của quý báo:\n{address}',
  missing: {
    source: 'Tôi không tìm thấy trong bài thông tin về nguồn của nội dung.',
    link: 'Bài có nêu nguồn, nhưng tôi không tìm thấy đường dẫn đến bài gốc.',
    date: 'Tôi không tìm thấy ngày đăng của bài gốc.',
    translation: 'Bài dường như là bản dịch, nhưng tôi không tìm thấy ghi chú về điều này.',
    picture: 'Tôi không tìm thấy thông tin ảnh là của ai.',
    '': 'Tôi không tìm thấy trong bài đủ thông tin để lần theo nguồn.',
  },
  words: 'Tôi muốn nói đến đoạn này: “{quote}”',
  believed: 'Theo tôi, nguồn là: {source}',
  request: 'Quý báo có thể bổ sung giúp không? Điều đó giúp bạn đọc tìm đến bài gốc. Nếu tôi đã bỏ sót, mong quý báo cho biết thông tin ở đâu.',
  close: 'Trân trọng cảm ơn',
} satisfies LetterWords;

export const example: LetterExample = {
  what: 'source', title: 'Cảng đóng cửa', address: 'https://cang.example/dong-cua', source: 'Báo Biển', quote: 'cảng đóng cửa một ngày',
  subject: 'Về bài viết “Cảng đóng cửa” của quý báo',
  body: [
    'Kính gửi tòa soạn,',
    '',
    'Tôi đã đọc với sự quan tâm bài “Cảng đóng cửa” của quý báo:',
    'https://cang.example/dong-cua',
    '',
    'Tôi không tìm thấy trong bài thông tin về nguồn của nội dung.',
    'Tôi muốn nói đến đoạn này: “cảng đóng cửa một ngày”',
    'Theo tôi, nguồn là: Báo Biển',
    '',
    'Quý báo có thể bổ sung giúp không? Điều đó giúp bạn đọc tìm đến bài gốc. Nếu tôi đã bỏ sót, mong quý báo cho biết thông tin ở đâu.',
    '',
    'Trân trọng cảm ơn',
  ].join('\n'),
};
