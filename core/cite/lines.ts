import type { Says } from '../text/says.ts';
import type { CitedPage, CitedSource } from './chain.ts';

/** One thing that is said of a page or a source, in the order that it is said. `url`: what the words link to. */
export interface Piece {
  readonly what: 'role' | 'title' | 'name' | 'said' | 'address' | 'archive';
  readonly text: string;
  readonly url: string | null;
}
/** A line of a citation, and what stands below it. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly lang: string;
  readonly below: readonly Line[];
}

const piece = (what: Piece['what'], text: string, url: string | null = null): Piece => ({ what, text, url });
const nameOf = (name: string, domain: string): string => (domain === '' || domain === name ? name : `${name} (${domain})`);

/** What is said of a page that was read: title, publisher, day, language, when it was read, and a copy of it. */
const pagePieces = (page: CitedPage, says: Says): Piece[] => [
  piece('title', page.title, page.url || null), piece('name', nameOf(page.publisher, page.domain)),
  ...(page.published && says.date(page.published) ? [piece('said', says.date(page.published))] : []),
  ...(page.translatedFrom ? [piece('said', says('translated', says.language(page.translatedFrom)))] : []),
  piece('said', says('cite_accessed', says.date(page.accessed))),
  ...(page.url ? [piece('address', page.url, page.url)] : []),
  ...(page.archive ? [piece('archive', says('cite_archived'), page.archive)] : []),
];

const sourcePieces = (source: CitedSource, says: Says): Piece[] => [
  piece('name', nameOf(source.name, source.domain)),
  ...(source.linkedBy ? [piece('said', says('cite_linked_by', source.linkedBy))] : []),
  ...(source.url ? [piece('address', source.url, source.url)] : []),
  ...(source.archive ? [piece('archive', says('cite_archived'), source.archive)] : []),
];

const sourceLine = (source: CitedSource, says: Says): Line => ({
  pieces: [piece('role', says(`role_${source.role}`)), ...(source.page ? pagePieces(source.page, says) : sourcePieces(source, says))],
  lang: source.page?.lang ?? '', below: source.page?.sources.map((one) => sourceLine(one, says)) ?? [],
});

/** The chain as lines: page, then those that it credits, by what for, then those that they do. */
export const citedLines = (page: CitedPage, says: Says): Line => ({ pieces: pagePieces(page, says), lang: page.lang, below: page.sources.map((source) => sourceLine(source, says)) });

/** Who a page credits, in one sentence each for roles: "Republished from: A. Based on reports by: B, C." */
export function creditSentences(sources: readonly CitedSource[], says: Says): string {
  const byRole = Map.groupBy(sources, (source) => source.role);
  return [...byRole].map(([role, ofRole]) => `${says('cite_names', says(`role_${role}`), ofRole.map((source) => nameOf(source.name, source.domain)).join(', '))}.`).join(' ');
}
