import type { KeptPage } from './kept-page.ts';
import { siteKey, sourceKey } from './key-of.ts';
import { textSources } from './text-sources.ts';

/** A bank of the river: a site that was read, or a source behind it. `key` is null for all others together. */
export interface RiverEnd {
  readonly key: string | null;
  /** '' for the others. */
  readonly name: string;
  /** Of how many it stands for: 1, or the number of the others. */
  readonly of: number;
}
/** What flows between them: `site` and `source` are places in the lists of the river; numbers of pages. */
export interface RiverFlow {
  readonly site: number;
  readonly source: number;
  readonly role: 'origin' | 'basis';
  readonly pages: number;
}
/** Where the texts that were read come from. */
export interface River {
  readonly sites: readonly RiverEnd[];
  readonly sources: readonly RiverEnd[];
  /** A page with two sources flows from both. */
  readonly flows: readonly RiverFlow[];
  /** Pages that name a source of their text, and all. */
  readonly named: number;
  readonly pages: number;
}

interface Bank {
  readonly names: Map<string, string>;
  readonly sums: Map<string, number>;
}
const add = ({ names, sums }: Bank, key: string, name: string): void => {
  if (!names.has(key)) names.set(key, name);
  sums.set(key, (sums.get(key) ?? 0) + 1);
};

/** The broadest of a bank, and the rest as one; a single one left over keeps its name. */
function ends({ names, sums }: Bank, most: number): { ends: RiverEnd[]; place(key: string): number } {
  const sorted = [...sums].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1)), shown = sorted.length === most + 1 ? sorted : sorted.slice(0, most);
  const places = new Map(shown.map(([key], i) => [key, i])), rest = sorted.length - shown.length;
  return {
    ends: [...shown.map(([key]) => ({ key, name: names.get(key) ?? '', of: 1 })), ...(rest > 0 ? [{ key: null, name: '', of: rest }] : [])],
    place: (key) => places.get(key) ?? shown.length,
  };
}

/** The river from the sites that were read to the publishers behind their texts, the `most` broadest on each bank. */
export function riverOf(pages: readonly KeptPage[], most = 12): River {
  const sites: Bank = { names: new Map(), sums: new Map() }, sources: Bank = { names: new Map(), sums: new Map() };
  const drops: { site: string; source: string; role: 'origin' | 'basis' }[] = [];
  let named = 0;
  for (const page of pages) {
    const credits = textSources(page), site = siteKey(page);
    named += Number(credits.length > 0);
    for (const { role, source } of credits) {
      const key = sourceKey(source);
      add(sites, site, page.publisher.name || page.publisher.domain);
      add(sources, key, source.name);
      drops.push({ site, source: key, role: role === 'origin' ? 'origin' : 'basis' });
    }
  }
  const left = ends(sites, most), right = ends(sources, most), flows = new Map<string, RiverFlow>();
  for (const drop of drops) {
    const site = left.place(drop.site), source = right.place(drop.source), key = `${site} ${source} ${drop.role}`;
    flows.set(key, { site, source, role: drop.role, pages: (flows.get(key)?.pages ?? 0) + 1 });
  }
  return { sites: left.ends, sources: right.ends, flows: [...flows.values()].sort((a, b) => a.site - b.site || b.pages - a.pages || a.source - b.source), named, pages: pages.length };
}
