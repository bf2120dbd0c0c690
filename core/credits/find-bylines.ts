import { hostOf, isShareLink, targetOf } from '../sources/address.ts';
import { firstLetter, LETTER, lettersOnly } from '../text/letters.ts';
import { GAP } from '../text/tokens.ts';
import type { CreditDraft } from './credit-draft.ts';
import { evidenceAt } from './evidence-at.ts';
import { leftHits, rightHits, rowAt } from './find-hits.ts';
import { inPicture } from './find-pictures.ts';
import { isSentence } from './is-sentence.ts';
import { type ReadBlock, type Reading, sourceOf } from './reading.ts';

/** Agencies and publishers in a byline: "By Jane Roe (AFP)", "Par Jeanne Roux et AFP", "von APA". */
export function findBylines(read: ReadBlock, reading: Reading): CreditDraft[] {
  if (read.block.place !== 'byline' || read.block.text.length > 160) return [];
  const labels = read.imageLabels;
  // A row of links into the site itself is its menu.
  const inside = read.block.links.filter((l) => reading.isOwnHost(hostOf(l.url) ?? ''));
  if (inside.length >= 4 && inside.reduce((sum, l) => sum + l.end - l.start, 0) > read.block.text.length * 0.6) return [];
  // "原标题：…": what stands behind a button, or is told to be another headline, is no byline.
  const ends = reading.language.signatures.buttons?.exec(read.block.text)?.index ?? read.block.text.length;
  // "Share on Facebook, on X, on Google News"
  if (read.names.filter((n) => n.publisher.kind === 'platform').length > 1) return [];
  return read.names.flatMap((name): CreditDraft[] => {
    if ((read.tokens.start[name.from] as number) >= ends) return [];
    if (isSentence(read, reading, name) || inPicture(read.pictures, name) || reading.isOwn(name.publisher) || reading.isSister(name.publisher) || ['platform', 'stock', 'journal'].includes(name.publisher.kind)) return [];
    if (labels.some((l) => l.to <= name.from)) return [];
    // "Reuters Staff", "By AFP Staff Writers": whose staff wrote it says whose text it is.
    const staff = !name.ambiguous && rowAt(read, reading.language.nobody, name.to);
    if ([...leftHits(read, reading, name), ...(staff ? [] : rightHits(read, reading, name))].some((h) => h.cue.role === 'never')) return [];
    // "The Lantern (@lantern) 3 May 2020": whose post stands above.
    if (/^ ?\(@/u.test(read.block.text.slice(read.tokens.end[name.to - 1]))) return [];
    // "Reuters: Talks to resume on Monday", "Minister for Sputnik: I stay": a headline that names its paper.
    if (((read.tokens.gap[name.to] as number) & (GAP.colon | GAP.space)) === (GAP.colon | GAP.space) && read.tokens.key.length - name.to > 3) return [];
    // Letters grown together with Han: "某财经APP".
    if (name.ambiguous && name.from > 0 && read.tokens.gap[name.from] === 0) return [];
    const lone = name.to - name.from === read.tokens.key.length;
    if (name.ambiguous && !lone && name.publisher.kind !== 'agency') return [];
    const link = read.block.links.find((l) => l.start <= (read.tokens.start[name.from] ?? 0) && l.end >= (read.tokens.end[name.to - 1] ?? 0));
    // "Fog closes the harbour - Lantern News, 6.1.2012", linked: a reference that stands above the text, and no author.
    if (link && read.tokens.key.length - (name.to - name.from) >= 6 && link.end - link.start > read.block.text.length * 0.6 && targetOf(link.url) === 'article' && !reading.isOwnHost(hostOf(link.url) ?? '')) return [];
    // A row of buttons names the sites on which a page can be shared.
    if (link && isShareLink(link.url)) return [];
    // "Panorama", "Economy": a common word that leads into the site itself is a section of it.
    if (name.ambiguous && lone && name.publisher.kind === 'outlet' && link && reading.isOwnHost(new URL(link.url).hostname)) return [];
    // "PA", linked to /author/paula-adams: a staff writer's initials.
    if (name.ambiguous && lone && link && reading.isOwnHost(new URL(link.url).hostname) && isInitials(read.block.text, link.url)) return [];
    const url = link && !reading.isOwnHost(new URL(link.url).hostname) ? link.url : null;
    return [{ role: 'origin', source: sourceOf(name.publisher), kind: 'byline', evidence: evidenceAt(read.block, read.index, read.tokens, 0, read.tokens.key.length), url }];
  });
}

/** True where the letters of a word begin the words of an address' last part. */
function isInitials(word: string, url: string): boolean {
  const letters = lettersOnly(word.toLowerCase());
  const parts = (new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? '').toLowerCase().split('-').filter((part) => (firstLetter(part) & LETTER.letter) !== 0);
  return letters.length > 1 && letters.length === parts.length && parts.every((part, i) => part.startsWith(letters[i] as string));
}
