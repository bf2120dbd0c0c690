import type { LetterExample, LetterWords } from '../../core/letter/letter-words.ts';

export default {
  subject: '記事「{title}」について',
  greeting: '編集部御中',
  read: '貴サイトの記事「{title}」を興味深く拝読しました。\n{address}',
  missing: {
    source: '記事の中に、文章の出典を見つけることができませんでした。',
    link: '出典の名前は挙げられていますが、元の記事へのリンクを見つけることができませんでした。',
    date: '元の記事の公開日を見つけることができませんでした。',
    translation: '翻訳記事のように思われますが、その旨の記載を見つけることができませんでした。',
    picture: '画像の提供元を見つけることができませんでした。',
    '': '出典をたどるのに必要な情報を、記事の中にすべて見つけることはできませんでした。',
  },
  words: '該当箇所は次のとおりです：「{quote}」',
  believed: '出典は次のものではないかと思います：{source}',
  request: '追記をご検討いただけないでしょうか。読者が元の記事にたどり着く助けになります。もし見落としておりましたら、どこにあるかお知らせいただければ幸いです。',
  close: 'どうぞよろしくお願いいたします。',
} satisfies LetterWords;

export const example: LetterExample = {
  what: 'source', title: '港が閉鎖', address: 'https://minato.example/heisa', source: '海辺通信', quote: '港は一日閉鎖された',
  subject: '記事「港が閉鎖」について',
  body: [
    '編集部御中',
    '',
    '貴サイトの記事「港が閉鎖」を興味深く拝読しました。',
    'https://minato.example/heisa',
    '',
    '記事の中に、文章の出典を見つけることができませんでした。',
    '該当箇所は次のとおりです：「港は一日閉鎖された」',
    '出典は次のものではないかと思います：海辺通信',
    '',
    '追記をご検討いただけないでしょうか。読者が元の記事にたどり着く助けになります。もし見落としておりましたら、どこにあるかお知らせいただければ幸いです。',
    '',
    'どうぞよろしくお願いいたします。',
  ].join('\n'),
};
