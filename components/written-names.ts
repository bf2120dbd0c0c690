import type { Evidence } from '../core/types.ts';
import { cleanText } from './clean-text.ts';

/** Evidence's words as they are shown: all that it has. */
export const shownWords = (evidence: Evidence): string => cleanText(evidence.text, 300);

/** A source and the words that its credit rests on, as they are shown. */
export interface Named {
  readonly name: string;
  readonly id: string | null;
  readonly domain: string | null;
  /** The evidence's words, cleaned. */
  readonly text: string;
}

/** Where a name stands in a text: UTF-16 offsets. */
export type Range = readonly [start: number, end: number];

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Letters and figures of scripts that part words by spaces: of those, a name stands between other characters. */
const PARTED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Arabic}\p{Script=Hebrew}\p{N}]/u;
const borders = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || !PARTED.test(a) || !PARTED.test(b);

/** First letters of a name's words, with and without its small ones and its article: "South China Morning Post" is SCMP, "The New York Times" NYT. */
function initials(name: string): string[] {
  const words = name.split(/[\s.'’()/-]+/u).filter((word) => LETTER.test(word)), great = words.filter((word) => /^\p{Lu}/u.test(word));
  const first = (of: readonly string[]): string => of.map((word) => [...word][0]).join('');
  return [first(words), first(great), first(great.slice(1))].filter((short) => short.length > 1).map((short) => short.toUpperCase());
}

function find(text: string, name: string, exact: boolean): Range | null {
  if (name.length < (exact ? 1 : 2)) return null;
  const [hay, needle] = exact ? [text, name] : [text.toLowerCase(), name.toLowerCase()];
  // Letters that grow in lower case would move what stands behind them.
  if (hay.length !== text.length) return null;
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    const end = at + needle.length;
    if (borders(text[at - 1], text[at]) && borders(text[end - 1], text[end])) return [at, end];
  }
  return null;
}

/** What the evidence of one has more than that of another: in a list of names, the last of them. */
function added(text: string, { text: own }: Named, others: readonly Named[]): Range | null {
  const shorter = others.filter((other) => other.text !== own && own.startsWith(other.text)).reduce((longest, { text: t }) => Math.max(longest, t.length), 0);
  const at = shorter > 0 ? text.indexOf(own) : -1, rest = own.slice(shorter);
  // Words that join ("et le", "and the") begin with small letters, names do not.
  const name = /^[^\p{L}\p{N}]*(?:\p{Ll}[\p{L}\p{M}]*[\s'’]+)*(?=[\p{L}\p{N}])/u.exec(rest)?.[0].length ?? 0;
  return at >= 0 && rest.length - name > 1 && rest.length - name <= 60 ? [at + shorter + name, at + own.length] : null;
}

/**
 * Where sources stand in the words that prove them, in order and apart: by their names, by their first letters, by what tables and
 * browsers call them, and in a list of names by what each credit's own words add to those before it. One that is not found is left out.
 */
export function writtenNames(text: string, sources: readonly Named[]): Range[] {
  const found: Range[] = [];
  for (const source of sources) {
    const { name, id, domain } = source, label = domain?.split('.')[0] ?? '';
    const range =
      find(text, name, false) ?? find(text, name.replace(/\s*\([^)]*\)$/u, ''), true) ?? find(text, name.replace(/^(?:The|Le|La|Les|L[’']|Der|Die|Das|El)\s*/u, ''), false) ?? (domain ? find(text, domain, false) : null) ??
      initials(name).reduce<Range | null>((known, short) => known ?? find(text, short, true), null) ??
      added(text, source, sources) ?? (id && /^[a-z0-9]{3,}$/u.test(id) ? find(text, id, false) : null) ?? (label.length > 2 ? find(text, label, false) : null);
    if (range) found.push(range);
  }
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return found.filter(([start], i) => found.slice(0, i).every(([, end]) => end <= start));
}
