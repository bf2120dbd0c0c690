import type { LetterExample, LetterWords } from '../../core/letter/letter-words.ts';

export default {
  subject: '關於貴刊文章〈{title}〉',
  greeting: '編輯部，您好：',
  read: '拜讀了貴刊的文章〈{title}〉：\n{address}',
  missing: {
    source: '我在文中沒有找到內容的出處。',
    link: '文中提到了來源，但我沒有找到連往原文的連結。',
    date: '我沒有找到原文的發表日期。',
    translation: '這似乎是一篇譯文，但我沒有找到相關說明。',
    picture: '我沒有找到圖片的出處。',
    '': '我在文中沒有找到追溯來源所需的全部資訊。',
  },
  words: '涉及的文字是：「{quote}」',
  believed: '我認為來源是：{source}',
  request: '能否請您補充？這會方便讀者查閱原文。如果是我看漏了，還請告知在何處。',
  close: '敬祝\n編安',
} satisfies LetterWords;

export const example: LetterExample = {
  what: 'link', title: '港口關閉', address: 'https://gangkou.example/guanbi', source: '海岸通訊社', quote: '港口關閉了一天',
  subject: '關於貴刊文章〈港口關閉〉',
  body: [
    '編輯部，您好：',
    '',
    '拜讀了貴刊的文章〈港口關閉〉：',
    'https://gangkou.example/guanbi',
    '',
    '文中提到了來源，但我沒有找到連往原文的連結。',
    '涉及的文字是：「港口關閉了一天」',
    '我認為來源是：海岸通訊社',
    '',
    '能否請您補充？這會方便讀者查閱原文。如果是我看漏了，還請告知在何處。',
    '',
    '敬祝',
    '編安',
  ].join('\n'),
};
