import type { LanguageBody, ReadyLanguage, ReadyPhrase } from './ready-language.ts';
import { labelsText, openLabels, openRow, type RowText, rowText } from './row-text.ts';

/** A phrase as it is packed: twice its role and one more where it is a clause's. */
type PhraseText = readonly [role: number, earlier: readonly RowText[], before: RowText, after: readonly RowText[]];
type Head = Omit<ReadyLanguage, 'body' | 'imageLabels'> & { readonly imageLabels: string };
type Body = Omit<LanguageBody, 'phrases' | 'sourceLabels' | 'nobody'> & { readonly phrases: readonly PhraseText[]; readonly sourceLabels: string; readonly nobody: string };

const packBody = (body: LanguageBody): Body => ({
  ...body, sourceLabels: labelsText(body.sourceLabels), nobody: labelsText(body.nobody),
  phrases: body.phrases.map(([role, clause, earlier, before, after]): PhraseText => [role * 2 + clause, earlier.map(rowText), rowText(before), after.map(rowText)]),
});
const openBody = (body: Body): LanguageBody => ({
  ...body, sourceLabels: openLabels(body.sourceLabels), nobody: openLabels(body.nobody),
  phrases: body.phrases.map(([role, earlier, before, after]): ReadyPhrase => [role >> 1, (role & 1) as 0 | 1, earlier.map(openRow), openRow(before), after.map(openRow)]),
});

/** All languages as one text in UTF-8, two lines of JSON each: what is always needed, and what is needed when a page is written in it. */
export const packLanguages = (languages: readonly ReadyLanguage[]): Uint8Array =>
  new TextEncoder().encode(languages.map(({ body, ...head }) => `${JSON.stringify({ ...head, imageLabels: labelsText(head.imageLabels) } satisfies Head)}\n${JSON.stringify(packBody(body()))}\n`).join(''));

const NEWLINE = 10;
/** Opens what {@link packLanguages} packed. Throws where the text is not such a pack. */
export function openLanguages(packed: Uint8Array): ReadyLanguage[] {
  const languages: ReadyLanguage[] = [], text = new TextDecoder();
  const read = (from: number, to: number): unknown => JSON.parse(text.decode(packed.subarray(from, to)));
  for (let at = 0; at < packed.length; ) {
    const from = packed.indexOf(NEWLINE, at) + 1, to = packed.indexOf(NEWLINE, from);
    if (from === 0 || to < 0) throw new Error('The pack of languages is damaged.');
    const head = read(at, from) as Head;
    languages.push({ ...head, imageLabels: openLabels(head.imageLabels), body: () => openBody(read(from, to) as Body) });
    at = to + 1;
  }
  return languages;
}
