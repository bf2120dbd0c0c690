import type { LetterExample, LetterWords } from '../../core/letter/letter-words.ts';

export default {
  subject: 'W sprawie artykułu „{title}”',
  greeting: 'Szanowna Redakcjo,',
  read: 'piszę w sprawie artykułu „{title}”:\n{address}',
  missing: {
    source: 'Nie udało mi się w nim znaleźć, skąd pochodzi tekst.',
    link: 'Źródło jest wymienione, ale nie udało mi się znaleźć linku do artykułu, na którym tekst się opiera.',
    date: 'Nie udało mi się znaleźć, kiedy ukazał się oryginał.',
    translation: 'Wygląda na to, że jest to tłumaczenie, ale nie udało mi się znaleźć takiej informacji.',
    picture: 'Nie udało mi się znaleźć, czyje są zdjęcia.',
    '': 'Nie udało mi się w nim znaleźć wszystkiego, czego potrzeba, by dotrzeć do źródeł.',
  },
  words: 'Chodzi o te słowa: „{quote}”',
  believed: 'Sądzę, że źródłem jest: {source}',
  request: 'Czy mogliby Państwo to uzupełnić? Pomoże to czytelnikom dotrzeć do oryginału. Jeśli ta informacja już jest, proszę o wskazanie, gdzie.',
  close: 'Z poważaniem',
} satisfies LetterWords;

export const example: LetterExample = {
  what: 'translation', title: 'Port jest zamknięty', address: 'https://port.example/zamkniety', source: 'Coast Wire', quote: 'port był zamknięty przez jeden dzień',
  subject: 'W sprawie artykułu „Port jest zamknięty”',
  body: [
    'Szanowna Redakcjo,',
    '',
    'piszę w sprawie artykułu „Port jest zamknięty”:',
    'https://port.example/zamkniety',
    '',
    'Wygląda na to, że jest to tłumaczenie, ale nie udało mi się znaleźć takiej informacji.',
    'Chodzi o te słowa: „port był zamknięty przez jeden dzień”',
    'Sądzę, że źródłem jest: Coast Wire',
    '',
    'Czy mogliby Państwo to uzupełnić? Pomoże to czytelnikom dotrzeć do oryginału. Jeśli ta informacja już jest, proszę o wskazanie, gdzie.',
    '',
    'Z poważaniem',
  ].join('\n'),
};
