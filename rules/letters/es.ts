import type { LetterExample, LetterWords } from '../../core/letter/letter-words.ts';

export default {
  subject: 'Sobre su artículo «{title}»',
  greeting: 'Estimada redacción:',
  read: 'He leído con interés su artículo «{title}»:\n{address}',
  missing: {
    source: 'No he encontrado en él de dónde procede el texto.',
    link: 'Se nombra una fuente, pero no he encontrado un enlace al artículo en que se basa.',
    date: 'No he encontrado cuándo se publicó el original.',
    translation: 'Parece una traducción, y no he encontrado ninguna nota que lo diga.',
    picture: 'No he encontrado de quién son las imágenes.',
    '': 'No he encontrado en él todo lo que necesitaría para seguir sus fuentes.',
  },
  words: 'Se trata de estas palabras: «{quote}»',
  believed: 'Creo que la fuente es: {source}',
  request: '¿Podrían añadirlo? Ayuda a los lectores a llegar al original. Si se me ha pasado por alto, les agradecería que me dijeran dónde está.',
  close: 'Un cordial saludo',
} satisfies LetterWords;

export const example: LetterExample = {
  what: 'date', title: 'El puerto está cerrado', address: 'https://puerto.example/cerrado', source: '', quote: 'el puerto cerró un día',
  subject: 'Sobre su artículo «El puerto está cerrado»',
  body: [
    'Estimada redacción:',
    '',
    'He leído con interés su artículo «El puerto está cerrado»:',
    'https://puerto.example/cerrado',
    '',
    'No he encontrado cuándo se publicó el original.',
    'Se trata de estas palabras: «el puerto cerró un día»',
    '',
    '¿Podrían añadirlo? Ayuda a los lectores a llegar al original. Si se me ha pasado por alto, les agradecería que me dijeran dónde está.',
    '',
    'Un cordial saludo',
  ].join('\n'),
};
