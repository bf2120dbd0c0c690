import { hostOf, isShareLink } from '../sources/address.ts';
import { unwrap } from '../sources/unwrap.ts';
import type { CreditDraft } from './credit-draft.ts';
import { findBylines } from './find-bylines.ts';
import { findCaptions } from './find-captions.ts';
import { findDatelines } from './find-datelines.ts';
import { findDeclared } from './find-declared.ts';
import { findInterview } from './find-interview.ts';
import { findItemSources } from './find-item-sources.ts';
import { findHanLines } from './find-han-lines.ts';
import { findFeedNote } from './find-feed-note.ts';
import { findEmbeds, findLinks } from './find-links.ts';
import { findNotice } from './find-notice.ts';
import { findPhrases } from './find-phrases.ts';
import { findSiteLists } from './find-site-lists.ts';
import { findSigns } from './find-signs.ts';
import { findSiteOrigin } from './find-site-origin.ts';
import { findSourceLines } from './find-source-lines.ts';
import { findVague } from './find-vague.ts';
import type { Reading } from './reading.ts';

/** Everything that is said of sources on the page, before it is joined. */
export interface Findings {
  readonly drafts: readonly CreditDraft[];
  /** Unnamed media given as sources, verbatim. */
  readonly vague: readonly string[];
  /** A source line that names the page's own publisher, verbatim. */
  readonly self: string | null;
  /** A notice that the text was translated by machine, verbatim. */
  readonly translated: string | null;
}

export function findCredits(reading: Reading): Findings {
  const drafts: CreditDraft[] = [], vague: string[] = [];
  let self: string | null = null;
  const text = reading.blocks.filter((r) => ['lead', 'body', 'endnote', 'dateline'].includes(r.block.place) && !r.block.heading);
  const items = findItemSources(reading);
  drafts.push(...items);
  const itemised = new Set(items.map((d) => d.evidence.block));
  const opening = new Set(text.slice(0, 2)), closing = new Set(text.slice(-3));
  for (const read of reading.blocks) {
    const note = closing.has(read) ? findFeedNote(read, reading) : null;
    // Its headline and the paper's name are no words of the story.
    if (note) {
      drafts.push(...note);
      continue;
    }
    const sites = closing.has(read) ? findSiteLists(read, reading) : [];
    if (sites.length > 0) {
      drafts.push(...sites);
      continue;
    }
    const line = findSourceLines(read, reading);
    self ??= line.self;
    drafts.push(
      ...line.drafts,
      ...(itemised.has(read.index) ? [] : findDatelines(read, reading, opening.has(read), closing.has(read))),
      ...(itemised.has(read.index) ? [] : findSigns(read, reading, closing.has(read))),
      ...findBylines(read, reading),
      ...findHanLines(read, reading, opening.has(read), closing.has(read)),
      ...findCaptions(read, reading),
      ...findPhrases(read, reading),
      ...findLinks(read, reading),
    );
    vague.push(...findVague(read, reading));
  }
  // What a caption links to stands behind what the text and its references link to.
  const inCaption = (d: CreditDraft): number => (d.kind === 'link' && reading.page.blocks[d.evidence.block ?? -1]?.place === 'caption' ? 1 : 0);
  drafts.sort((a, b) => inCaption(a) - inCaption(b));
  drafts.push(...findInterview(reading), ...findDeclared(reading), ...findSiteOrigin(reading), ...findEmbeds(reading));
  return { drafts: drafts.map((d) => ({ ...d, url: address(d, reading) })), vague: [...new Set(vague)], self, translated: findNotice(reading) };
}

/** Where a name leads to what it is, or to its app, and to nothing that it reported. */
const REFERENCE = /(?:^|\.)(?:wikipedia\.org|wikidata\.org|apps\.apple\.com|itunes\.apple\.com|play\.google\.com)$/u;

/** The address that a credit may keep: unwrapped, no share button, no encyclopedia, and for a platform one of its own. */
function address(draft: CreditDraft, reading: Reading): string | null {
  if (draft.url === null) return null;
  const url = unwrap(draft.url), host = hostOf(url);
  if (host === null || isShareLink(url)) return null;
  if (draft.role !== 'venue' && REFERENCE.test(host) && reading.index.byHost(host)?.id !== draft.source.id) return null;
  return draft.source.kind === 'platform' && reading.index.byHost(host)?.id !== draft.source.id ? null : url;
}
