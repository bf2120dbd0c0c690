import type { LetterExample, LetterWords } from '../../core/letter/letter-words.ts';

export default {
  subject: 'Over uw artikel ‘{title}’',
  greeting: 'Geachte redactie,',
  read: 'Met belangstelling las ik uw artikel ‘{title}’:\n{address}',
  missing: {
    source: 'Ik heb er niet in gevonden waar de tekst vandaan komt.',
    link: 'Er wordt een bron genoemd, maar een link naar het artikel waarop het berust, heb ik niet gevonden.',
    date: 'Ik heb niet gevonden wanneer het origineel is verschenen.',
    translation: 'Het lijkt een vertaling te zijn, en een vermelding daarvan heb ik niet gevonden.',
    picture: 'Ik heb niet gevonden van wie de beelden zijn.',
    '': 'Ik heb er niet alles in gevonden wat ik nodig heb om de bronnen te volgen.',
  },
  words: 'Het gaat om deze woorden: ‘{quote}’',
  believed: 'Ik denk dat de bron is: {source}',
  request: 'Zou u dit kunnen toevoegen? Het helpt lezers het origineel te vinden. Als ik het over het hoofd heb gezien, hoor ik graag waar het staat.',
  close: 'Met vriendelijke groet',
} satisfies LetterWords;

export const example: LetterExample = {
  what: 'source', title: 'De haven is dicht', address: 'https://haven.example/dicht', source: 'Kustbode', quote: 'de haven was een dag dicht',
  subject: 'Over uw artikel ‘De haven is dicht’',
  body: [
    'Geachte redactie,',
    '',
    'Met belangstelling las ik uw artikel ‘De haven is dicht’:',
    'https://haven.example/dicht',
    '',
    'Ik heb er niet in gevonden waar de tekst vandaan komt.',
    'Het gaat om deze woorden: ‘de haven was een dag dicht’',
    'Ik denk dat de bron is: Kustbode',
    '',
    'Zou u dit kunnen toevoegen? Het helpt lezers het origineel te vinden. Als ik het over het hoofd heb gezien, hoor ik graag waar het staat.',
    '',
    'Met vriendelijke groet',
  ].join('\n'),
};
