/**
 * A letter to a newsroom in one language, as a reader would write it: polite, short, without blame. Sentences are whole; `{title}`, `{address}`,
 * `{source}` and `{quote}` are the places of the page's headline, its address, the source one believes it is, and the page's own words.
 * Each file in `rules/letters/` has one as default, and an example beside it.
 */
export interface LetterWords {
  /** The letter's subject, at most some 60 characters without the title. */
  readonly subject: string;
  readonly greeting: string;
  /** What one has read: holds `{title}` and, on a line of its own, `{address}`. */
  readonly read: string;
  /** What is missing, by what the reader said; `''` where they did not say. */
  readonly missing: Readonly<Record<'source' | 'link' | 'date' | 'translation' | 'picture' | '', string>>;
  /** The words that it is about: holds `{quote}`. */
  readonly words: string;
  /** Whom one believes to be the source: holds `{source}`. */
  readonly believed: string;
  /** What one asks for, and why. */
  readonly request: string;
  readonly close: string;
}

/** The example of a letter: what a reader filled in, and the whole letter that comes of it. */
export interface LetterExample {
  readonly what: keyof LetterWords['missing'];
  readonly title: string;
  readonly address: string;
  readonly source: string;
  readonly quote: string;
  readonly subject: string;
  readonly body: string;
}
