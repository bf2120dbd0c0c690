// The interface's words as they stand in `locales/`, for the build and for tests.
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', 'locales');

/** Message by key; `$1` to `$9` are the places of what is filled in. */
export type Messages = Readonly<Record<string, string>>;

/** Folders of `locales/`, named as browsers name them: `en`, `zh_CN`. */
export const LOCALES: readonly string[] = globSync('*', { cwd: ROOT }).sort();

/** Files of a language, one for each part of the interface: `popup`, `library`, … */
export const partsOf = (locale: string): string[] => globSync('*.json', { cwd: join(ROOT, locale) }).map((file) => basename(file, '.json')).sort();

/** One part of a language. */
export const readPart = (locale: string, part: string): Messages => JSON.parse(readFileSync(join(ROOT, locale, `${part}.json`), 'utf8')) as Messages;

/** All words of a language. Throws where a key stands in two parts. */
export function readLocale(locale: string): Messages {
  const all: Record<string, string> = {};
  for (const part of partsOf(locale)) {
    for (const [key, message] of Object.entries(readPart(locale, part))) {
      if (key in all) throw new Error(`locales/${locale}/${part}.json: ${key} stands in another part as well.`);
      all[key] = message;
    }
  }
  return all;
}

/** The file that browsers read, as short as it goes. `locale` is added: BCP-47 of the words that are shown. */
export const browserMessages = (locale: string): string =>
  JSON.stringify(Object.fromEntries(Object.entries({ ...readLocale(locale), locale: locale.replace('_', '-') }).map(([key, message]) => [key, { message }])));
