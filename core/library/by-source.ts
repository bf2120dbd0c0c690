import type { Role, Source } from '../types.ts';
import type { KeptPage } from './kept-page.ts';
import { siteKey, sourceKey } from './key-of.ts';
import { isOwnSource } from './text-sources.ts';

/** How often a source stands behind what was read: numbers of pages, in all and by role. */
export interface SourceRow extends Readonly<Record<Role, number>> {
  readonly key: string;
  readonly name: string;
  readonly domain: string | null;
  readonly kind: Source['kind'];
  readonly pages: number;
  /** On how many sites it is credited. */
  readonly sites: number;
}

/** Sources by the number of pages that credit them, most first, then by name. A page counts once for a source and role; its own house is none. */
export function bySource(pages: readonly KeptPage[]): readonly SourceRow[] {
  const rows = new Map<string, { source: Source; pages: number; sites: Set<string>; roles: Record<Role, number> }>();
  for (const page of pages) {
    const site = siteKey(page), seen = new Set<string>();
    for (const { role, source } of page.credits) {
      if (isOwnSource(page, source)) continue;
      const key = sourceKey(source), inRole = `${role} ${key}`;
      let row = rows.get(key);
      if (!row) {
        row = { source, pages: 0, sites: new Set(), roles: { origin: 0, basis: 0, venue: 0, image: 0 } };
        rows.set(key, row);
      }
      if (!seen.has(key)) row.pages += 1;
      if (!seen.has(inRole)) row.roles[role] += 1;
      row.sites.add(site);
      seen.add(key).add(inRole);
    }
  }
  return [...rows]
    .map(([key, { source: { name, domain, kind }, pages: number, sites, roles }]): SourceRow => ({ key, name, domain, kind, pages: number, sites: sites.size, ...roles }))
    .sort((a, b) => b.pages - a.pages || (a.name < b.name ? -1 : 1));
}
