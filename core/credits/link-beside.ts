import { hostOf, targetOf } from '../sources/address.ts';
import type { Mention } from './find-names.ts';
import type { ReadBlock, Reading } from './reading.ts';

/**
 * The link that a phrase with a publisher's name gives for it, `from` and `to` being the phrase's words; null where it gives none. A
 * link to that publisher's story comes first, then the one on the name, then one on the phrase's other words: "selon A et B" has a
 * link for each, and one that stands on A's name alone is none of B's. Links into the page's own site lead to no source.
 */
export function linkBeside(read: ReadBlock, reading: Reading, name: Mention, from: number, to: number): string | null {
  const { tokens, block } = read, at = (word: number): number => tokens.start[word] ?? 0, behind = (word: number): number => tokens.end[word - 1] ?? 0;
  const over = (link: { start: number; end: number }, a: number, b: number): boolean => link.start < behind(b) && link.end > at(a);
  const near = block.links.filter((l) => over(l, from, to) && !reading.isOwnHost(hostOf(l.url) ?? ''));
  if (near.length === 0) return null;
  const own = near.filter((l) => reading.index.byHost(hostOf(l.url) ?? '')?.id === name.publisher.id);
  const others = [...read.names, ...read.strangers].filter((n) => n.from !== name.from);
  const link = own.find((l) => targetOf(l.url) === 'article') ?? near.find((l) => over(l, name.from, name.to)) ?? own[0] ?? near.find((l) => !others.some((n) => over(l, n.from, n.to)));
  return link?.url ?? null;
}
