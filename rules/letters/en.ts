import type { LetterExample, LetterWords } from '../../core/letter/letter-words.ts';

export default {
  subject: 'About your article “{title}”',
  greeting: 'Dear editors,',
  read: 'I read your article “{title}” with interest:\n{address}',
  missing: {
    source: 'I could not find in it where the text comes from.',
    link: 'It names a source, but I found no link to the article that it rests on.',
    date: 'I could not find when the original was published.',
    translation: 'It seems to be a translation, and I could not find a note that says so.',
    picture: 'I could not find whose the pictures are.',
    '': 'I could not find in it all that I would need to follow its sources.',
  },
  words: 'It is about these words: “{quote}”',
  believed: 'I believe the source is: {source}',
  request: 'Could you add this? It helps readers to go on to the original. If I have overlooked it, I would be glad to hear where it is.',
  close: 'With kind regards',
} satisfies LetterWords;

export const example: LetterExample = {
  what: 'source', title: 'The harbour is closed', address: 'https://harbour.example/closed', source: 'Coast Wire', quote: 'the harbour was closed for a day',
  subject: 'About your article “The harbour is closed”',
  body: [
    'Dear editors,',
    '',
    'I read your article “The harbour is closed” with interest:',
    'https://harbour.example/closed',
    '',
    'I could not find in it where the text comes from.',
    'It is about these words: “the harbour was closed for a day”',
    'I believe the source is: Coast Wire',
    '',
    'Could you add this? It helps readers to go on to the original. If I have overlooked it, I would be glad to hear where it is.',
    '',
    'With kind regards',
  ].join('\n'),
};
