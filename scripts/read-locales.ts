// The interface's words as they stand in `locales/`, for the build and for tests.
import { createHash } from 'node:crypto';
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

/** Parts whose words the browser itself shows: in the manifest, in menus, beside the keys. */
const BROWSER_PARTS = ['about', 'page'];
/** The file that browsers read, as short as it goes. `locale` is added: BCP-47 of the words that are shown. */
export const browserMessages = (locale: string): string =>
  JSON.stringify(Object.fromEntries(Object.entries({ ...Object.assign({}, ...BROWSER_PARTS.map((part) => readPart(locale, part))), locale: locale.replace('_', '-') } as Messages).map(([key, message]) => [key, { message }])));

/** The form of a number at the end of a key: `list_one`. */
export const FORM = /_(zero|one|two|few|many|other)$/u;
const english = readLocale('en');
/** What is counted: keys of English without their number's form. */
export const COUNTED: ReadonlySet<string> = new Set(Object.keys(english).filter((key) => key.endsWith('_one')).map((key) => key.replace(FORM, '')));
/** A key without its form, where it has one. */
export const stemOf = (key: string): string => (COUNTED.has(key.replace(FORM, '')) ? key.replace(FORM, '') : key);

/** All keys, once for all languages: what is counted stands there once. */
export const wordKeys = (): string[] => [...new Set(Object.keys(english).map(stemOf))];
/** The words of a language in the order of {@link wordKeys}; of what is counted, its forms by their names. */
export function packedWords(locale: string): (string | Messages)[] {
  const messages = readLocale(locale), forms = new Map<string, Record<string, string>>();
  for (const [key, message] of Object.entries(messages)) {
    const stem = stemOf(key), form = FORM.exec(key)?.[1];
    if (stem !== key && form) forms.set(stem, { ...forms.get(stem), [form]: message });
  }
  return wordKeys().map((key) => forms.get(key) ?? messages[key] ?? '');
}
/** Names the words of all languages as they are now: others have another name. */
export const wordsEdition = (): string => createHash('sha256').update(JSON.stringify([wordKeys(), LOCALES.map(packedWords)])).digest('base64url').slice(0, 12);
