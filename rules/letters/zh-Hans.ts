import type { LetterExample, LetterWords } from '../../core/letter/letter-words.ts';

export default {
  subject: '关于贵刊文章《{title}》',
  greeting: '编辑部，您好：',
  read: '拜读了贵刊的文章《{title}》：\n{address}',
  missing: {
    source: '我在文中没有找到内容的出处。',
    link: '文中提到了来源，但我没有找到指向原文的链接。',
    date: '我没有找到原文的发表日期。',
    translation: '这似乎是一篇译文，但我没有找到相关说明。',
    picture: '我没有找到图片的出处。',
    '': '我在文中没有找到追溯来源所需的全部信息。',
  },
  words: '涉及的文字是：“{quote}”',
  believed: '我认为来源是：{source}',
  request: '能否请您补充？这会方便读者查阅原文。如果是我看漏了，还请告知在何处。',
  close: '此致\n敬礼',
} satisfies LetterWords;

export const example: LetterExample = {
  what: 'source', title: '港口关闭', address: 'https://gangkou.example/guanbi', source: '海岸通讯社', quote: '港口关闭了一天',
  subject: '关于贵刊文章《港口关闭》',
  body: [
    '编辑部，您好：',
    '',
    '拜读了贵刊的文章《港口关闭》：',
    'https://gangkou.example/guanbi',
    '',
    '我在文中没有找到内容的出处。',
    '涉及的文字是：“港口关闭了一天”',
    '我认为来源是：海岸通讯社',
    '',
    '能否请您补充？这会方便读者查阅原文。如果是我看漏了，还请告知在何处。',
    '',
    '此致',
    '敬礼',
  ].join('\n'),
};
