import type { LetterExample, LetterWords } from '../../core/letter/letter-words.ts';

export default {
  subject: '“{title}” başlıklı yazınız hakkında',
  greeting: 'Sayın editörler,',
  read: '“{title}” başlıklı yazınızı ilgiyle okudum:\n{address}',
  missing: {
    source: 'Yazıda metnin nereden alındığını bulamadım.',
    link: 'Bir kaynak anılıyor, ancak dayandığı yazıya giden bir bağlantı bulamadım.',
    date: 'Özgün yazının ne zaman yayımlandığını bulamadım.',
    translation: 'Bir çeviri gibi görünüyor, ancak bunu belirten bir not bulamadım.',
    picture: 'Görsellerin kime ait olduğunu bulamadım.',
    '': 'Yazıda kaynakları izlemek için gereken her şeyi bulamadım.',
  },
  words: 'Söz konusu bölüm: “{quote}”',
  believed: 'Kaynağın şu olduğunu düşünüyorum: {source}',
  request: 'Bunu ekleyebilir misiniz? Okurların özgün yazıya ulaşmasına yardımcı olur. Gözümden kaçtıysa, nerede olduğunu bildirirseniz sevinirim.',
  close: 'Saygılarımla',
} satisfies LetterWords;

export const example: LetterExample = {
  what: 'link', title: 'Liman kapalı', address: 'https://liman.example/kapali', source: 'https://kiyi.example/liman', quote: 'liman bir gün kapalı kaldı',
  subject: '“Liman kapalı” başlıklı yazınız hakkında',
  body: [
    'Sayın editörler,',
    '',
    '“Liman kapalı” başlıklı yazınızı ilgiyle okudum:',
    'https://liman.example/kapali',
    '',
    'Bir kaynak anılıyor, ancak dayandığı yazıya giden bir bağlantı bulamadım.',
    'Söz konusu bölüm: “liman bir gün kapalı kaldı”',
    'Kaynağın şu olduğunu düşünüyorum: https://kiyi.example/liman',
    '',
    'Bunu ekleyebilir misiniz? Okurların özgün yazıya ulaşmasına yardımcı olur. Gözümden kaçtıysa, nerede olduğunu bildirirseniz sevinirim.',
    '',
    'Saygılarımla',
  ].join('\n'),
};
