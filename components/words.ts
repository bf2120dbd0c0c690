import { joinNames } from './join-names.ts';
import { smallNumber } from './small-number.ts';

/** Gives the interface's words: a message's key and what stands in it. Passed down, so that components need no browser. */
export interface Words {
  (key: string, ...substitutions: string[]): string;
  /** BCP-47 of the interface, and the way its lines run. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** The key's form for a number: `list` with 1 is `list_one`. */
  plural(key: string, count: number): string;
  list(names: readonly string[]): string;
  language(tag: string): string;
  /** An ISO 8601 moment as a time of day, with its day where that is not today. */
  time(at: string): string;
  /** The day of an ISO 8601 moment; '' where it is none. */
  date(at: string): string;
  /** A number of bytes, in kilobytes, or megabytes from one on. */
  size(bytes: number): string;
  /** A number as the language writes it: `10,000`. */
  number(value: number): string;
  /** A share from 0 to 1, in whole percents. */
  percent(share: number): string;
  /** A day, `2026-11-27`, in full, with its day of the week. */
  day(day: string): string;
  /** The month of a day, short, with its year. */
  month(day: string): string;
  /** A day of this year or another, short, without the year. */
  shortDay(day: string): string;
}

/** Words from a function that looks a message up, in a language; `now` gives the time in milliseconds. */
export function createWords(lookUp: (key: string, substitutions: string[]) => string, locale: string, now: () => number = Date.now): Words {
  /** Made once each: a list has a thousand dates. */
  const numbers = new Map<string, Intl.NumberFormat>(), days = new Map<string, Intl.DateTimeFormat>();
  const inNumbers = (name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => numbers.get(name) ?? numbers.set(name, new Intl.NumberFormat(locale, options)).get(name) as Intl.NumberFormat;
  const onDay = (name: string, day: string, options: Intl.DateTimeFormatOptions): string => {
    const format = days.get(name) ?? (days.set(name, new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })).get(name) as Intl.DateTimeFormat), then = new Date(day);
    return Number.isNaN(then.getTime()) ? '' : format.format(then);
  };
  const number = (value: number): string => smallNumber(value, locale)?.written ?? inNumbers('number', {}).format(value);
  let plurals: Intl.PluralRules | undefined;
  const formOf = (count: number): string => {
    plurals ??= new Intl.PluralRules(locale);
    return plurals.select(count);
  };
  const words = (key: string, ...substitutions: string[]): string => lookUp(key.replace(/-/gu, '_'), substitutions);
  return Object.assign(words, {
    locale,
    direction: lookUp('@@bidi_dir', []) === 'rtl' ? ('rtl' as const) : ('ltr' as const),
    plural(key: string, count: number): string {
      const form = smallNumber(count, locale)?.form ?? formOf(count);
      return words(`${key}_${form}`, number(count)) || words(`${key}_other`, number(count));
    },
    list: (names: readonly string[]): string => joinNames(names, locale),
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
    size: (bytes: number): string =>
      bytes < 999_500
        ? inNumbers('kilobyte', { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(Math.ceil(bytes / 1_000))
        : inNumbers('megabyte', { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(bytes / 1_000_000),
    number,
    percent: (share: number): string => inNumbers('percent', { style: 'percent', maximumFractionDigits: 0 }).format(share),
    day: (day: string): string => onDay('day', day, { dateStyle: 'full' }),
    month: (day: string): string => onDay('month', day, { month: 'short', year: 'numeric' }),
    shortDay: (day: string): string => onDay('shortDay', day, { month: 'short', day: 'numeric' }),
  });
}
