import type { LetterExample, LetterWords } from '../../core/letter/letter-words.ts';

export default {
  subject: 'Tentang artikel “{title}”',
  greeting: 'Yth. Redaksi,',
  read: 'Saya membaca dengan penuh minat artikel “{title}”:\n{address}',
  missing: {
    source: 'Di dalamnya saya tidak menemukan dari mana teks itu berasal.',
    link: 'Sebuah sumber disebutkan, tetapi saya tidak menemukan tautan ke artikel yang menjadi dasarnya.',
    date: 'Saya tidak menemukan kapan artikel aslinya terbit.',
    translation: 'Artikel ini tampaknya terjemahan, tetapi saya tidak menemukan keterangan tentang itu.',
    picture: 'Saya tidak menemukan keterangan milik siapa gambar-gambarnya.',
    '': 'Di dalamnya saya tidak menemukan semua yang diperlukan untuk menelusuri sumbernya.',
  },
  words: 'Yang saya maksud adalah bagian ini: “{quote}”',
  believed: 'Menurut saya, sumbernya adalah: {source}',
  request: 'Bisakah Bapak/Ibu menambahkannya? Itu membantu pembaca menemukan artikel aslinya. Jika saya yang melewatkannya, mohon beri tahu di mana letaknya.',
  close: 'Hormat saya',
} satisfies LetterWords;

export const example: LetterExample = {
  what: 'picture', title: 'Pelabuhan ditutup', address: 'https://pelabuhan.example/ditutup', source: 'Kawat Pantai', quote: '',
  subject: 'Tentang artikel “Pelabuhan ditutup”',
  body: [
    'Yth. Redaksi,',
    '',
    'Saya membaca dengan penuh minat artikel “Pelabuhan ditutup”:',
    'https://pelabuhan.example/ditutup',
    '',
    'Saya tidak menemukan keterangan milik siapa gambar-gambarnya.',
    'Menurut saya, sumbernya adalah: Kawat Pantai',
    '',
    'Bisakah Bapak/Ibu menambahkannya? Itu membantu pembaca menemukan artikel aslinya. Jika saya yang melewatkannya, mohon beri tahu di mana letaknya.',
    '',
    'Hormat saya',
  ].join('\n'),
};
