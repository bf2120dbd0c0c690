/** One language's words for what news is about: a line each, `key: form, form-, -form`. The keys are those of `rules/news-words/en.ts`. */
export interface NewsWords {
  /** BCP-47 of the language. */
  readonly lang: string;
  /** A language so near that its lines hold here too, where this one has none of its own: `hr` for Bosnian. */
  readonly like?: string;
  /**
   * `form` is that very word, `form-` words that begin with it, `-form` words that end with it, `-form-` words that hold it; a form may have
   * several words. In scripts without spaces between words a form is looked for anywhere.
   */
  readonly words: string;
}
