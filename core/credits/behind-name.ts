import type { Words } from '../language/compile-language.ts';
import { GAP, type Tokens } from '../text/tokens.ts';

/** What no phrase reaches over. */
export const STOPS = GAP.sentence | GAP.semicolon | GAP.colon | GAP.slash | GAP.dash | GAP.close;

/** The word behind a short bracket that stands right behind a name: "the New York Times (NYT) reported". */
export function afterBracket(tokens: Tokens, at: number): number {
  const gap = tokens.gap[at] as number;
  if ((gap & GAP.open) === 0 || (gap & (GAP.close | GAP.sentence)) !== 0) return at;
  for (let p = at + 1; p <= at + 8 && p < tokens.key.length; p += 1) {
    const g = tokens.gap[p] as number;
    if ((g & GAP.close) !== 0) return (g & (GAP.comma | GAP.sentence | GAP.colon | GAP.dash)) === 0 ? p : at;
  }
  return at;
}

/** The word behind a clause between commas that stands right behind a name: "Reuters, citing two sources, |reported"; -1 where there is none. */
export function behindClause(tokens: Tokens, at: number): number {
  if (((tokens.gap[at] as number) & ~GAP.quote) !== (GAP.comma | GAP.space)) return -1;
  for (let p = at + 1; p <= at + 12 && p < tokens.key.length; p += 1) {
    const g = tokens.gap[p] as number;
    if ((g & GAP.comma) !== 0) return g === (GAP.comma | GAP.space) ? p : -1;
    if ((g & STOPS) !== 0) return -1;
  }
  return -1;
}

/** The word behind a possessive or a hyphen, and behind what the reporter is: "the Guardian's |Jane Roe", "Reuters' chief political correspondent |Jane Roe", "Sky-Reporterin |Jane Roe"; -1 where there is none. */
export function reporterAt(tokens: Tokens, at: number, possessives: Words, journalists: Words): number {
  const gap = tokens.gap[at] as number;
  let from = -1;
  if (gap === (GAP.apostrophe | GAP.space) || gap === (GAP.quote | GAP.space) || gap === GAP.quote) from = at;
  else if (gap === GAP.apostrophe && possessives.has(tokens.key[at] ?? '') && (tokens.gap[at + 1] as number) === GAP.space) from = at + 1;
  for (let to = from < 0 ? at : from; to < at + 4 && ((tokens.gap[to] as number) & ~(GAP.space | GAP.hyphen)) === 0 || to === from; to += 1) {
    if (journalists.has(tokens.key[to] ?? '')) return to + 1;
    // Without a possessive it stands right behind the name.
    if (from < 0) break;
  }
  return from;
}
