import type { Finding, Hop, Upstream } from '../../core/upstream/upstream.ts';
import { spokenHost } from '../clean-text.ts';
import type { Words } from '../words.ts';
import { providerName } from './provider-name.ts';

function sayHop(hop: Hop, words: Words): string {
  const host = spokenHost(hop.trace?.page.url ?? hop.url);
  if (hop.state === 'looking') return words('looking', host);
  return hop.state === 'read' ? words('looked', host) : words(`failure_${hop.failure ?? 'unreachable'}`, host);
}

function sayFinding({ provider, state, failure, ranked, sure }: Finding, words: Words): string {
  const name = providerName(provider, words);
  if (state === 'asking') return words('asking', name);
  if (state === 'failed') return words(`failure_${failure ?? 'unreachable'}`, name);
  return ranked.length === 0 ? words('find_none') : words(sure ? 'find_sure' : 'find_unsure');
}

/** What was done last, for those who hear the page: one sentence when it begins and one when it ends, and none for what arrives in between. */
export function LastSaid({ upstream, words }: { upstream: Upstream; words: Words }) {
  const newest = [...upstream.hops, ...upstream.findings].reduce<Hop | Finding | null>((last, one) => (last && last.at > one.at ? last : one), null);
  return <p class="unseen" role="status">{newest ? ('trace' in newest ? sayHop(newest, words) : sayFinding(newest, words)) : ''}</p>;
}
