import type { LetterExample, LetterWords } from '../../core/letter/letter-words.ts';

export default {
  subject: 'Sobre o artigo “{title}”',
  greeting: 'Prezada redação,',
  read: 'Li com interesse o artigo “{title}”:\n{address}',
  missing: {
    source: 'Não encontrei nele de onde vem o texto.',
    link: 'Uma fonte é citada, mas não encontrei um link para o artigo em que ele se baseia.',
    date: 'Não encontrei a data de publicação do original.',
    translation: 'Parece ser uma tradução, e não encontrei nenhuma nota que o diga.',
    picture: 'Não encontrei de quem são as imagens.',
    '': 'Não encontrei nele tudo o que seria preciso para chegar às suas fontes.',
  },
  words: 'Trata-se deste trecho: “{quote}”',
  believed: 'Creio que a fonte é: {source}',
  request: 'Poderiam acrescentar essa informação? Ela ajuda os leitores a chegar ao original. Se me escapou, agradeço que me digam onde está.',
  close: 'Atenciosamente',
} satisfies LetterWords;

export const example: LetterExample = {
  what: 'picture', title: 'O porto está fechado', address: 'https://porto.example/fechado', source: 'Ana Marinho', quote: '',
  subject: 'Sobre o artigo “O porto está fechado”',
  body: [
    'Prezada redação,',
    '',
    'Li com interesse o artigo “O porto está fechado”:',
    'https://porto.example/fechado',
    '',
    'Não encontrei de quem são as imagens.',
    'Creio que a fonte é: Ana Marinho',
    '',
    'Poderiam acrescentar essa informação? Ela ajuda os leitores a chegar ao original. Se me escapou, agradeço que me digam onde está.',
    '',
    'Atenciosamente',
  ].join('\n'),
};
