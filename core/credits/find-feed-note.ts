import { hostOf, siteOf, targetOf } from '../sources/address.ts';
import { unwrap } from '../sources/unwrap.ts';
import { lettersOnly } from '../text/letters.ts';
import type { CreditDraft } from './credit-draft.ts';
import { type ReadBlock, type Reading, sourceOf } from './reading.ts';

/** A note is a line; beside its two links it has a few words. */
const LONGEST = 400, WORDS = 70, FEW = 4;
const plain = (text: string): string => lettersOnly(text.toLowerCase());

/**
 * The note that a paper's feed puts under each story, and that whoever copies the feed shows as well: "The post [its headline]
 * appeared first on [the paper]". It is known in every language by its two links: this page's own headline, on another site,
 * and that site's first page. null where a block is no such note; nothing where it is the page's own.
 */
export function findFeedNote(read: ReadBlock, reading: Reading): CreditDraft[] | null {
  const { block } = read, [story, paper] = block.links;
  if (!story || !paper || block.links.length > 2 || block.text.length > LONGEST || paper.start < story.end) return null;
  const url = unwrap(story.url), host = hostOf(url), site = siteOf(host ?? ''), home = unwrap(paper.url);
  if (!host || !site || siteOf(hostOf(home) ?? '') !== site || targetOf(home) !== 'home' || targetOf(url) === 'home') return null;
  const around = block.text.length - (story.end - story.start) - (paper.end - paper.start);
  const headline = plain(block.text.slice(story.start, story.end)), title = plain(reading.page.title);
  if (around < FEW || around > WORDS || headline.length < FEW || !(title.startsWith(headline) || headline.startsWith(title)) || title.length < FEW) return null;
  const known = reading.index.byHost(host), name = block.text.slice(paper.start, paper.end).trim();
  if (!name) return null;
  if (reading.isOwnHost(host) || (known && reading.isOwn(known))) return [];
  return [{
    role: 'origin', source: known ? sourceOf(known) : { id: null, name: name.slice(0, 80), domain: site, kind: 'outlet' }, kind: 'first-published',
    evidence: { where: block.place, text: block.text.slice(paper.start, paper.end), block: read.index, start: paper.start, end: paper.end }, url,
  }];
}
