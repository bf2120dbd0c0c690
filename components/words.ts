/** Gives the interface's words: a message's key and what stands in it. Passed down, so that components need no browser. */
export interface Words {
  (key: string, ...substitutions: string[]): string;
  /** The key's form for a number: `list` with 1 is `list_one`. */
  plural(key: string, count: number): string;
  list(names: readonly string[]): string;
  language(tag: string): string;
}

/** Words from a function that looks a message up, in a language. */
export function createWords(lookUp: (key: string, substitutions: string[]) => string, locale: string): Words {
  const words = (key: string, ...substitutions: string[]): string => lookUp(key.replace(/-/gu, '_'), substitutions);
  return Object.assign(words, {
    plural(key: string, count: number): string {
      const form = new Intl.PluralRules(locale).select(count);
      return words(`${key}_${form}`, String(count)) || words(`${key}_other`, String(count));
    },
    list: (names: readonly string[]): string => new Intl.ListFormat(locale, { type: 'conjunction' }).format(names),
    language(tag: string): string {
      try {
        return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
      } catch {
        return tag;
      }
    },
  });
}
