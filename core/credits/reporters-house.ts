import type { CompiledLanguage } from '../language/compile-language.ts';
import { GAP, type Tokens } from '../text/tokens.ts';
import type { Mention } from './find-names.ts';

/** True where a noun for reporters stands before a house, so that a person may stand behind it: "журналист BBC |Джейн Роу", "novinář serveru Novinky |Jan Novák". */
export function isReportersHouse({ key, gap }: Tokens, { from }: Mention, { journalists, fillers, kinds }: CompiledLanguage): boolean {
  for (let back = from - 1; back >= Math.max(0, from - 4) && ((gap[back + 1] as number) & ~(GAP.space | GAP.quote)) === 0; back -= 1) {
    const word = key[back] as string;
    if (journalists.has(word)) return true;
    if (!fillers.has(word) && !kinds.has(word)) return false;
  }
  return false;
}
