import type { LanguageBody, ReadyLanguage } from './ready-language.ts';

/** All languages as one text in UTF-8, two lines of JSON each: what is always needed, and what is needed when a page is written in it. */
export const packLanguages = (languages: readonly ReadyLanguage[]): Uint8Array =>
  new TextEncoder().encode(languages.map(({ body, ...head }) => `${JSON.stringify(head)}\n${JSON.stringify(body())}\n`).join(''));

const NEWLINE = 10;
/** Opens what {@link packLanguages} packed. Throws where the text is not such a pack. */
export function openLanguages(packed: Uint8Array): ReadyLanguage[] {
  const languages: ReadyLanguage[] = [], text = new TextDecoder();
  const read = (from: number, to: number): unknown => JSON.parse(text.decode(packed.subarray(from, to)));
  for (let at = 0; at < packed.length; ) {
    const from = packed.indexOf(NEWLINE, at) + 1, to = packed.indexOf(NEWLINE, from);
    if (from === 0 || to < 0) throw new Error('The pack of languages is damaged.');
    const head = read(at, from) as Omit<ReadyLanguage, 'body'>;
    languages.push({ ...head, body: () => read(from, to) as LanguageBody });
    at = to + 1;
  }
  return languages;
}
