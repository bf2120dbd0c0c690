import type { KeptPage, ReaderNote } from './kept-page.ts';
import { siteKey } from './key-of.ts';
import { isLinkedToArticle, isStory, textSources } from './text-sources.ts';

/** How often a site names and links its sources: numbers of stories. */
export interface SiteRow {
  readonly key: string;
  /** As the page that stands first calls it. */
  readonly name: string;
  readonly domain: string;
  /** Stories that were traced; lists and what is no news are not among them. */
  readonly pages: number;
  /** Of those, the ones that name a source of their text. */
  readonly named: number;
  /** Of those, the ones that link every source of their text to its very article. */
  readonly linked: number;
  /** Stories with a flag of Selon's. */
  readonly flagged: number;
  /** Stories of which the reader says that a source is left out. */
  readonly noted: number;
}

/** Of fewer stories no share is said. */
export const FEWEST = 3;

/** Sites by the number of stories that were read there, most first, then by name. */
export function bySite(pages: readonly KeptPage[], notes: readonly ReaderNote[] = []): readonly SiteRow[] {
  const noted = new Set(notes.filter(({ kind }) => kind === 'leaves-out').map(({ url }) => url)), rows = new Map<string, { -readonly [Field in keyof SiteRow]: SiteRow[Field] }>();
  for (const page of pages) {
    if (!isStory(page)) continue;
    const key = siteKey(page), { name, domain } = page.publisher, sources = textSources(page);
    let row = rows.get(key);
    if (!row) {
      row = { key, name: name || domain, domain, pages: 0, named: 0, linked: 0, flagged: 0, noted: 0 };
      rows.set(key, row);
    }
    row.pages += 1;
    row.named += Number(sources.length > 0);
    row.linked += Number(sources.length > 0 && sources.every(isLinkedToArticle));
    row.flagged += Number(page.flags.length > 0);
    row.noted += Number(noted.has(page.url));
  }
  return [...rows.values()].sort((a, b) => b.pages - a.pages || (a.name < b.name ? -1 : 1));
}
