import type { LetterExample, LetterWords } from '../../core/letter/letter-words.ts';

export default {
  subject: 'A proposito del vostro articolo «{title}»',
  greeting: 'Gentile redazione,',
  read: 'ho letto con interesse il vostro articolo «{title}»:\n{address}',
  missing: {
    source: 'Non vi ho trovato da dove viene il testo.',
    link: 'Una fonte è nominata, ma non ho trovato un link all’articolo su cui si basa.',
    date: 'Non ho trovato quando è stato pubblicato l’originale.',
    translation: 'Sembra una traduzione, e non ho trovato una nota che lo dica.',
    picture: 'Non ho trovato di chi sono le immagini.',
    '': 'Non vi ho trovato tutto ciò che mi servirebbe per risalire alle sue fonti.',
  },
  words: 'Si tratta di queste parole: «{quote}»',
  believed: 'Credo che la fonte sia: {source}',
  request: 'Potreste aggiungerlo? Aiuta i lettori ad arrivare all’originale. Se mi è sfuggito, vi ringrazio se vorrete indicarmi dove si trova.',
  close: 'Cordiali saluti',
} satisfies LetterWords;

export const example: LetterExample = {
  what: '', title: 'Il porto è chiuso', address: 'https://porto.example/chiuso', source: 'Voce del Mare', quote: 'il porto è rimasto chiuso un giorno',
  subject: 'A proposito del vostro articolo «Il porto è chiuso»',
  body: [
    'Gentile redazione,',
    '',
    'ho letto con interesse il vostro articolo «Il porto è chiuso»:',
    'https://porto.example/chiuso',
    '',
    'Non vi ho trovato tutto ciò che mi servirebbe per risalire alle sue fonti.',
    'Si tratta di queste parole: «il porto è rimasto chiuso un giorno»',
    'Credo che la fonte sia: Voce del Mare',
    '',
    'Potreste aggiungerlo? Aiuta i lettori ad arrivare all’originale. Se mi è sfuggito, vi ringrazio se vorrete indicarmi dove si trova.',
    '',
    'Cordiali saluti',
  ].join('\n'),
};
