import type { Trace } from '../../core/types.ts';
import type { Upstream } from '../../core/upstream/upstream.ts';
import { cleanText, safeAddress } from '../clean-text.ts';

const MOST = 12;

/** Sources that a reader may mean: the stories that searches found for the page, the likeliest first, and those whom the page names. */
export function suggestedSources(trace: Trace, upstream: Upstream | undefined): readonly string[] {
  const found = (upstream?.findings ?? []).flatMap((finding) => finding.ranked).sort((a, b) => b.score - a.score).flatMap(({ url }) => safeAddress(url) ?? []);
  return [...new Set([...found.slice(0, MOST / 2), ...trace.credits.filter(({ role }) => role !== 'image').map(({ source }) => cleanText(source.name))])].filter(Boolean).slice(0, MOST);
}
