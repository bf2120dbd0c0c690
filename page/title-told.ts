import { isUnspaced, wordsOf } from '../core/text/letters.ts';

const MAX_TEXT = 6_000;
/** Letters by which a word is known again with another ending. */
const STEM = 5;
const BARS = /\s[-–—|:»·•]\s|[|»_]|\s:\s/u;

/**
 * How much of a document's title its running text says: the share, 0 to 1, of the long words of the title's longest part that
 * stand in the text, whatever their endings. A story is about its title; a site's own motto is not what its teasers tell.
 * 0 for titles of fewer than three long words.
 */
export function titleTold(documentTitle: string, text: string): number {
  const parts = documentTitle.split(BARS), part = parts.reduce((best, p) => (p.trim().length > best.length ? p.trim() : best), '').toLowerCase();
  const read = text.slice(0, MAX_TEXT).toLowerCase();
  const pieces = isUnspaced(part) ? wordsOf(part).flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, i) => run.slice(i, i + 2))) : wordsOf(part).filter((w) => w.length >= 4).map((w) => w.slice(0, STEM));
  const wanted = [...new Set(pieces)].slice(0, 40);
  return wanted.length < 3 ? 0 : wanted.filter((piece) => read.includes(piece)).length / wanted.length;
}
