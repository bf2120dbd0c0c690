import type { LanguageBody, ReadyLanguage } from './ready-language.ts';

/** All languages as one text, two lines of JSON each: what is always needed, and what is needed when a page is written in it. */
export const packLanguages = (languages: readonly ReadyLanguage[]): string =>
  languages.map(({ body, ...head }) => `${JSON.stringify(head)}\n${JSON.stringify(body())}\n`).join('');

/** Opens what {@link packLanguages} packed. Throws where the text is not such a pack. */
export function openLanguages(packed: string): ReadyLanguage[] {
  const languages: ReadyLanguage[] = [];
  for (let at = 0; at < packed.length; ) {
    const from = packed.indexOf('\n', at) + 1, to = packed.indexOf('\n', from);
    const head = JSON.parse(packed.slice(at, from)) as Omit<ReadyLanguage, 'body'>;
    languages.push({ ...head, body: () => JSON.parse(packed.slice(from, to)) as LanguageBody });
    at = to + 1;
  }
  return languages;
}
