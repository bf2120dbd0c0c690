import type { ReaderNote } from '../library/kept-page.ts';
import { cleanText, safeAddress } from '../text/clean-text.ts';
import { squeeze } from '../text/squeeze.ts';
import type { LetterWords } from './letter-words.ts';

/** A letter to be read, changed and sent by the reader. Lines are ended by a line feed. */
export interface Letter {
  /** BCP-47 of its words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly subject: string;
  readonly body: string;
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);
const HAS_RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
/** The longest words of a page that a letter repeats. */
const MOST_QUOTED = 300;

/**
 * The letter that a reader's note makes: what they read, what is missing, the words it is about, whom they believe to be the source, what they ask.
 * The reader's own note is theirs and no part of it. Names whose script may run the other way are isolated (Unicode's first strong isolate); addresses, which end
 * their lines, are not, for mail programs would link the sign with them.
 */
export function writeLetter(note: Pick<ReaderNote, 'url' | 'title' | 'what' | 'source' | 'quote'>, words: LetterWords, lang: string): Letter {
  const dir = RIGHT_TO_LEFT.has(lang.slice(0, 2)) ? 'rtl' : 'ltr';
  const alone = (text: string): string => (text !== '' && !/^https?:/iu.test(text) && (dir === 'rtl' || HAS_RIGHT_TO_LEFT.test(text)) ? `\u2068${text}\u2069` : text);
  const title = squeeze(cleanText(note.title)), quote = squeeze(cleanText(note.quote?.exact ?? '', MOST_QUOTED)), source = squeeze(cleanText(note.source));
  const address = safeAddress(note.url) ?? '', filled: Readonly<Record<string, string>> = { title: alone(title || address), address, source: alone(source), quote: alone(quote) };
  // In one pass: a title that reads "{source}" stays a title.
  const fill = (sentence: string): string => sentence.replace(/\{(title|address|source|quote)\}/gu, (_, name: string) => filled[name] ?? '');
  const missing = Object.hasOwn(words.missing, note.what) ? words.missing[note.what as keyof LetterWords['missing']] : words.missing[''];
  const told = [missing, ...(quote ? [fill(words.words)] : []), ...(source ? [fill(words.believed)] : [])];
  return { lang, dir, subject: fill(words.subject), body: [words.greeting, fill(words.read), told.join('\n'), words.request, words.close].join('\n\n') };
}

/**
 * Windows hands no address of more than 2,048 characters to the mail program, and Chromium then opens nothing without a word
 * (platform_util_win.cc); a letter of another script is longer in percent than it looks.
 */
const MOST_MAIL = 2_000;

/** An address that opens the letter in the reader's mail program, to nobody yet (RFC 6068). `whole` is false where the letter is too long for it, and only the subject goes along. */
export function mailAddress({ subject, body }: Letter): { readonly href: string; readonly whole: boolean } {
  const encoded = (text: string): string => encodeURIComponent(text.toWellFormed().replaceAll('\n', '\r\n'));
  const whole = `mailto:?subject=${encoded(subject)}&body=${encoded(body)}`;
  return whole.length <= MOST_MAIL ? { href: whole, whole: true } : { href: `mailto:?subject=${encoded(subject)}`, whole: false };
}
