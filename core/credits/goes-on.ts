import type { CompiledLanguage } from '../language/compile-language.ts';
import type { PublisherName } from '../sources/publisher-names.ts';
import { hasScript, scripts } from '../text/letters.ts';
import { GAP, type Tokens } from '../text/tokens.ts';

const LATIN = scripts('Latin');
const sameScript = (a: string, b: string): boolean => hasScript(a, LATIN) === hasScript(b, LATIN);

/** "told Harbour Press News": a word that goes on with capitals belongs to a longer name. Where all nouns are written so, it may be any noun; behind a reporter ("el periodista de Marca Jane Roe") a person follows. */
export function goesOn({ alias, publisher }: PublisherName, { key, cap, gap, start, end }: Tokens, from: number, to: number, language: CompiledLanguage): boolean {
  const next = key[to] ?? '';
  if ((publisher.kind !== 'outlet' && publisher.kind !== 'wire') || !(to - from === 1 || alias.ambiguous) || language.capitals === 'nouns') return false;
  if (cap[to - 1] !== 1 || (cap[to] ?? 0) === 0 || gap[to] !== GAP.space || /\d/u.test(next) || !sameScript(key[to - 1] as string, next)) return false;
  if (alias.text.length < (end[to - 1] as number) - (start[from] as number) || (language.fillers.has(next) && !(alias.ambiguous && language.capitals === 'names')) || (language.kinds.has(next) && !alias.ambiguous)) return false;
  return !language.journalists.has(key[from - 1] ?? '') && !((language.fillers.has(key[from - 1] ?? '') || language.kinds.has(key[from - 1] ?? '')) && language.journalists.has(key[from - 2] ?? ''));
}
