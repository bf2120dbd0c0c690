import type { Hit } from './find-hits.ts';
import type { Mention } from './find-names.ts';
import type { ReadBlock, Reading } from './reading.ts';

/**
 * True where a phrase that credits nobody holds the name, and no reporter of the publisher tells: "the paper's reporter was
 * hurt" credits none, "according to the paper's reporter" does.
 */
export function isSilenced(read: ReadBlock, { language }: Reading, name: Mention, hits: readonly Hit[]): boolean {
  const { key } = read.tokens;
  return hits.some((n) => {
    if (n.cue.role !== 'never') return false;
    const reporter = language.journalists.has((n.side === 'before' ? key[n.from] : key[name.to]) ?? '');
    return !(reporter && hits.some((h) => h.cue.role === 'basis' && (h.reporter || (h.side === 'before' && h.from < Math.min(n.from, name.from)))));
  });
}
