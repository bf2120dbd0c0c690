import type { ReaderNote } from '../library/kept-page.ts';
import { letterLanguage } from './letter-language.ts';
import type { LetterWords } from './letter-words.ts';
import { type Letter, writeLetter } from './write-letter.ts';

/** The letter that a note makes, in its page's language, else in `ours`, else in English. The words of all languages are loaded when the first letter is wanted. */
export async function letterOf(note: Pick<ReaderNote, 'url' | 'title' | 'lang' | 'what' | 'source' | 'quote'>, ours: string): Promise<Letter> {
  const letters: Readonly<Record<string, LetterWords>> = (await import('../../rules/letters/index.ts')).default;
  const lang = letterLanguage(note.lang, ours, Object.keys(letters));
  return writeLetter(note, letters[lang] as LetterWords, lang);
}
