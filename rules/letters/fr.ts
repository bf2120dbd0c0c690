import type { LetterExample, LetterWords } from '../../core/letter/letter-words.ts';

export default {
  subject: 'À propos de votre article «\u00a0{title}\u00a0»',
  greeting: 'Madame, Monsieur,',
  read: 'J’ai lu avec intérêt votre article «\u00a0{title}\u00a0»\u00a0:\n{address}',
  missing: {
    source: 'Je n’y ai pas trouvé d’où vient le texte.',
    link: 'Une source y est nommée, mais je n’ai pas trouvé de lien vers l’article sur lequel il s’appuie.',
    date: 'Je n’y ai pas trouvé la date de publication de l’original.',
    translation: 'Il semble s’agir d’une traduction, et je n’ai pas trouvé de mention qui le dise.',
    picture: 'Je n’y ai pas trouvé de qui sont les images.',
    '': 'Je n’y ai pas trouvé tout ce qu’il me faudrait pour remonter à ses sources.',
  },
  words: 'Il s’agit de ce passage\u00a0: «\u00a0{quote}\u00a0»',
  believed: 'Je crois que la source est\u00a0: {source}',
  request: 'Pourriez-vous l’ajouter\u00a0? Cela aide les lecteurs à aller jusqu’à l’original. Si cela m’a échappé, merci de me dire où je peux le trouver.',
  close: 'Bien cordialement',
} satisfies LetterWords;

export const example: LetterExample = {
  what: 'translation', title: 'Le port est fermé', address: 'https://port.example/ferme', source: 'Báo Biển', quote: 'le port est resté fermé un jour',
  subject: 'À propos de votre article «\u00a0Le port est fermé\u00a0»',
  body: [
    'Madame, Monsieur,',
    '',
    'J’ai lu avec intérêt votre article «\u00a0Le port est fermé\u00a0»\u00a0:',
    'https://port.example/ferme',
    '',
    'Il semble s’agir d’une traduction, et je n’ai pas trouvé de mention qui le dise.',
    'Il s’agit de ce passage\u00a0: «\u00a0le port est resté fermé un jour\u00a0»',
    'Je crois que la source est\u00a0: Báo Biển',
    '',
    'Pourriez-vous l’ajouter\u00a0? Cela aide les lecteurs à aller jusqu’à l’original. Si cela m’a échappé, merci de me dire où je peux le trouver.',
    '',
    'Bien cordialement',
  ].join('\n'),
};
