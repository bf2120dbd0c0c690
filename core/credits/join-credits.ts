import { targetOf } from '../sources/address.ts';
import { postId } from '../sources/post-id.ts';
import type { Credit, Role, Source } from '../types.ts';
import { type CreditDraft, TRUST } from './credit-draft.ts';

/** A credit whose address is still that of the page, without the search that stands in where there is none. */
export interface JoinedCredit extends Omit<Credit, 'link'> {
  readonly url: string | null;
  /** True where it stands beside words that name the source, or where no words do and the link is all there is. */
  readonly beside: boolean;
}

const ORDER: readonly Role[] = ['origin', 'basis', 'venue', 'image'];
const keyOf = (source: Source): string => source.id ?? source.domain ?? source.name.toLowerCase();

/**
 * One credit for a publisher and role; of origin, basis and venue only the strongest. Kinds of evidence that agree
 * leave the product of what each leaves open; the same kind twice adds nothing.
 */
export function joinCredits(drafts: readonly CreditDraft[]): JoinedCredit[] {
  const groups = new Map<string, CreditDraft[]>();
  for (const draft of drafts) {
    const key = `${draft.role === 'image' ? 'image' : 'text'} ${keyOf(draft.source)}`;
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  const joined = [...groups.values()].map((group): JoinedCredit => {
    const role = ORDER.find((r) => group.some((d) => d.role === r)) as Role;
    const kinds = new Set(group.map((d) => d.kind));
    let open = 1;
    for (const kind of kinds) open *= 1 - TRUST[kind];
    const strongest = group.filter((d) => d.role === role);
    const ranked = [...strongest, ...group.filter((d) => d.role !== role)];
    const seen = new Set<string>();
    const evidence = ranked.map((d) => d.evidence).filter((e) => {
      const key = `${e.where} ${e.block} ${e.text}`;
      return seen.has(key) ? false : seen.add(key);
    });
    // Several posts on one platform, none of them named: which is meant is not known.
    const linked = new Set(group.filter((d) => d.kind === 'link' && d.url).map((d) => postId(d.url as string)));
    const shown = group.filter((d) => d.kind === 'embed' && d.url).map((d) => postId(d.url as string));
    // Nor where the text tells of several and shows yet another.
    const unsure = role === 'venue' && group.every((d) => d.kind === 'link' || d.kind === 'embed') && linked.size > 1 && !shown.some((s) => linked.has(s));
    const chosen = unsure ? undefined : (ranked.find((d) => d.url && d.kind !== 'link' && targetOf(d.url) === 'article') ?? ranked.find((d) => d.url && targetOf(d.url) === 'article') ?? ranked.find((d) => d.url));
    return { role, source: (strongest[0] as CreditDraft).source, evidence: evidence.slice(0, 6), confidence: Math.round(Math.min(0.99, 1 - open) * 100) / 100, url: chosen?.url ?? null, beside: chosen?.kind !== 'link' || kinds.size === 1 };
  });
  return joined.sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
}
