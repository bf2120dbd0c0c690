import { hostOf, siteOf } from '../sources/address.ts';
import type { Evidence, Source } from '../types.ts';
import type { CreditDraft } from './credit-draft.ts';
import { stranger } from './find-strangers.ts';
import { type Reading, sourceOf } from './reading.ts';

/** Whose story a portal shows, by the rule for its site. */
export function findSiteOrigin(reading: Reading): CreditDraft[] {
  const { page, index } = reading, found = page.site?.origin;
  if (!page.site || !found || page.site.shows === 'list' || page.site.what === 'lists' || page.site.what === 'threads') return [];
  const url = found.url || null, host = url ? hostOf(url) : null;
  // A portal's link to its own listing of that paper is no address of the story.
  const cited = url && host && !reading.isOwnHost(host) ? url : null;
  const named = found.name ? index.byName(found.name).map((n) => n.publisher) : [];
  const publisher = (cited && host ? index.byHost(host) : null) ?? named.find((p) => p.kind !== 'platform' && p.kind !== 'stock') ?? null;
  if (publisher ? reading.isOwn(publisher) : reading.isOwn(stranger(found.name, null)) || (!found.name && !cited)) return [];
  const source: Source = publisher ? sourceOf(publisher) : { id: null, name: found.name || (siteOf(host ?? '') ?? ''), domain: cited ? siteOf(host ?? '') : null, kind: reading.isInstitution(found.name) ? 'institution' : 'outlet' };
  return [{ role: 'origin', source, kind: page.site.verified ? 'site-rule' : 'site-rule-unverified', evidence: evidence(reading, found), url: cited }];
}

function evidence({ page }: Reading, { text, spot }: { text: string; spot: string }): Evidence {
  const block = page.blocks.findIndex((b) => b.text.includes(text)), shown = page.blocks[block];
  if (!shown) return { where: 'metadata', text: `${spot}=${text}`.slice(0, 300), block: null, start: null, end: null };
  const start = shown.text.indexOf(text);
  return { where: shown.place, text, block, start, end: start + text.length };
}
