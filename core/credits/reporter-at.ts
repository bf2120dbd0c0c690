import type { CompiledLanguage } from '../language/compile-language.ts';
import { GAP, type Tokens } from '../text/tokens.ts';
import type { Mention } from './find-names.ts';

/** Where a reporter's name may stand: "the Guardian's |Jane Roe", "Reuters' |Jane Roe", "журналист BBC |Джейн Роу", "„BasketNews“ žurnalistas |Jonas Roe"; -1 where there is none. */
export function reporterAt(tokens: Tokens, { from, to: at }: Mention, { possessives, journalists, fillers, kinds }: CompiledLanguage): number {
  if (journalists.has(tokens.key[at] ?? '') && ((tokens.gap[at] as number) & ~(GAP.space | GAP.quote)) === 0) return at + 1;
  for (let back = from - 1; back >= Math.max(0, from - 4) && ((tokens.gap[back + 1] as number) & ~(GAP.space | GAP.quote)) === 0; back -= 1) {
    const word = tokens.key[back] as string;
    if (journalists.has(word)) return at;
    if (!fillers.has(word) && !kinds.has(word)) break;
  }
  if ((tokens.gap[at] as number) === (GAP.apostrophe | GAP.space) || (tokens.gap[at] as number) === (GAP.quote | GAP.space) || (tokens.gap[at] as number) === GAP.quote) return at;
  if ((tokens.gap[at] as number) === GAP.apostrophe && possessives.has(tokens.key[at] ?? '') && (tokens.gap[at + 1] as number) === GAP.space) return at + 1;
  return -1;
}
