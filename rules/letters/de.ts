import type { LetterExample, LetterWords } from '../../core/letter/letter-words.ts';

export default {
  subject: 'Zu Ihrem Artikel „{title}“',
  greeting: 'Sehr geehrte Redaktion,',
  read: 'ich habe Ihren Artikel „{title}“ mit Interesse gelesen:\n{address}',
  missing: {
    source: 'Ich habe darin nicht gefunden, woher der Text stammt.',
    link: 'Eine Quelle ist genannt, aber einen Link zu dem Artikel, auf dem er beruht, habe ich nicht gefunden.',
    date: 'Ich habe nicht gefunden, wann das Original erschienen ist.',
    translation: 'Es scheint eine Übersetzung zu sein, und einen Hinweis darauf habe ich nicht gefunden.',
    picture: 'Ich habe nicht gefunden, von wem die Bilder sind.',
    '': 'Ich habe darin nicht alles gefunden, was ich bräuchte, um seinen Quellen zu folgen.',
  },
  words: 'Es geht um diese Stelle: „{quote}“',
  believed: 'Ich glaube, die Quelle ist: {source}',
  request: 'Könnten Sie das ergänzen? Es hilft, das Original zu finden. Falls ich es übersehen habe, freue ich mich über einen Hinweis.',
  close: 'Mit freundlichen Grüßen',
} satisfies LetterWords;

export const example: LetterExample = {
  what: 'link', title: 'Der Hafen ist gesperrt', address: 'https://hafen.example/gesperrt', source: 'https://kueste.example/sperrung', quote: 'der Hafen war einen Tag gesperrt',
  subject: 'Zu Ihrem Artikel „Der Hafen ist gesperrt“',
  body: [
    'Sehr geehrte Redaktion,',
    '',
    'ich habe Ihren Artikel „Der Hafen ist gesperrt“ mit Interesse gelesen:',
    'https://hafen.example/gesperrt',
    '',
    'Eine Quelle ist genannt, aber einen Link zu dem Artikel, auf dem er beruht, habe ich nicht gefunden.',
    'Es geht um diese Stelle: „der Hafen war einen Tag gesperrt“',
    'Ich glaube, die Quelle ist: https://kueste.example/sperrung',
    '',
    'Könnten Sie das ergänzen? Es hilft, das Original zu finden. Falls ich es übersehen habe, freue ich mich über einen Hinweis.',
    '',
    'Mit freundlichen Grüßen',
  ].join('\n'),
};
