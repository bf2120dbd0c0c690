/** Gives the interface's words: a message's key and what stands in it. Passed down, so that components need no browser. */
export interface Words {
  (key: string, ...substitutions: string[]): string;
  /** The key's form for a number: `list` with 1 is `list_one`. */
  plural(key: string, count: number): string;
  list(names: readonly string[]): string;
  language(tag: string): string;
  /** An ISO 8601 moment as a time of day, with its day where that is not today. */
  time(at: string): string;
  /** The day of an ISO 8601 moment; '' where it is none. */
  date(at: string): string;
  /** A number as the language writes it: `10,000`. */
  number(value: number): string;
  /** A number of bytes, in kilobytes. */
  size(bytes: number): string;
}

/** Words from a function that looks a message up, in a language; `now` gives the time in milliseconds. */
export function createWords(lookUp: (key: string, substitutions: string[]) => string, locale: string, now: () => number = Date.now): Words {
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
    time(at: string): string {
      const then = new Date(at), today = new Date(now()).toDateString() === then.toDateString();
      return Number.isNaN(then.getTime()) ? '' : new Intl.DateTimeFormat(locale, { timeStyle: 'short', ...(today ? {} : { dateStyle: 'medium' }) }).format(then);
    },
    date(at: string): string {
      const then = new Date(at);
      // A date without a time is that day everywhere.
      return Number.isNaN(then.getTime()) ? '' : new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...(at.includes('T') ? {} : { timeZone: 'UTC' }) }).format(then);
    },
    number: (value: number): string => new Intl.NumberFormat(locale).format(value),
    size: (bytes: number): string => new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(Math.ceil(bytes / 1_000)),
  });
}
