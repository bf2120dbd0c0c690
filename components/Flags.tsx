import type { Trace } from '../core/types.ts';
import type { Upstream } from '../core/upstream/upstream.ts';
import { cleanText } from './clean-text.ts';
import type { Words } from './words.ts';

/** What the page leaves out, and what only the way upstream shows, in plain neutral sentences; missing links are counted, not listed. */
export function Flags({ trace, upstream, words }: { trace: Trace; upstream?: Upstream | undefined; words: Words }) {
  const unlinked = trace.flags.filter((f) => f.kind === 'unlinked').length;
  const credits = [trace, ...(upstream?.hops ?? []).flatMap((hop) => hop.trace ?? [])].flatMap((t) => t.credits);
  const nameOf = (about: string | null): string => cleanText(credits.find((c) => c.source.id === about || c.source.name === about)?.source.name ?? about ?? '');
  const sentences = new Set([
    ...(upstream?.flags ?? []).slice(0, 6).map((f) => words(`flag_${f.kind}`, nameOf(f.about), cleanText(f.text))),
    ...(unlinked > 0 ? [words.plural('flag_unlinked', unlinked)] : []),
    ...trace.flags.filter((f) => f.kind !== 'unlinked').slice(0, 6).map((f) => words(`flag_${f.kind}`, nameOf(f.about), cleanText(f.text))),
  ]);
  if (sentences.size === 0) return null;
  return <ul class="flags">{[...sentences].map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>;
}
