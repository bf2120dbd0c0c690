import { hasLetter, LETTER } from '../core/text/letters.ts';
import { squeeze } from '../core/text/squeeze.ts';
import type { Headline } from '../core/types.ts';
import { bareLabel } from './read-items.ts';

/** A run of words in a list, as the walk through the document met it. */
export interface Piece {
  text: string;
  /** It stands in an element that is made for the publisher's name: `<cite>`, `.source`, a favicon. */
  readonly marked: boolean;
  readonly icon: boolean;
  /** No block or line ends between it and the piece before. */
  readonly joined: boolean;
}

/** How far from a headline its publisher is looked for. */
const REACH = 12;
const DOMAIN = /^(?:https?:\/\/)?(?:www\.)?((?:[a-z0-9-]+\.)+[a-z]{2,12})(?:\/\S*)?$/;
const PARENTHESES = /^\s*[([（【]\s*([^()[\]（）【】]{2,60})\s*[)\]）】]/u;
const BEHIND = /^\s*(?:[—–|·•]|-(?=\s)|via\s)\s*(?:via\s+|by\s+)?([^\s—–|·•,(][^—–|·•,(]{1,50})/iu;
const MAX_NAME = 60, MAX_WORDS = 6;
/** Sentences end so, and names don't. */
const ENDS = '.!?…';

/** True of what may be a name: it begins with no figure, is short, and is no clock, share button or price. */
function mayName(text: string): boolean {
  const code = text.charCodeAt(0);
  return text.length >= 2 && text.length <= MAX_NAME && !(code >= 48 && code <= 57) && !ENDS.includes(text.at(-1) as string) && text.split(' ').length <= MAX_WORDS && hasLetter(text, LETTER.letter);
}

/**
 * What beside a headline may name its publisher: one for a line, the likeliest first; `marked` where the first stands where
 * only a publisher stands. `story` gives the pieces of the element that holds it alone and of its title; `before` and `after` how far its neighbours leave room.
 */
export function findLabel(pieces: readonly Piece[], story: { readonly from: number; readonly to: number; readonly titleFrom: number; readonly titleTo: number }, before: number, after: number): Pick<Headline, 'label' | 'marked'> {
  const sure: string[] = [], weak: string[] = [];
  const take = (list: string[], text: string): void => {
    const name = bareLabel(squeeze(text));
    if (mayName(name) && !list.includes(name)) list.push(name);
  };
  // Words on the headline's own line, whichever element they hang in.
  let line = '', at = story.titleTo;
  for (; at < after && at < story.titleTo + REACH && pieces[at]?.joined; at += 1) line += `${(pieces[at] as Piece).text} `;
  const closed = PARENTHESES.exec(line)?.[1], behind = closed ?? BEHIND.exec(line)?.[1];
  if (behind) take(sure, behind);
  let lead = '';
  for (let i = story.titleFrom - 1; i >= before && i >= story.titleFrom - 4 && pieces[i + 1]?.joined; i -= 1) lead = `${(pieces[i] as Piece).text} ${lead}`;
  if (/[:：]\s*$/u.test(lead) && lead.length < 80) take(sure, lead);
  const from = Math.max(story.from, story.titleFrom - REACH), to = Math.min(story.to, story.titleTo + REACH);
  for (let i = from; i < to; i += 1) {
    if (i >= story.titleFrom && i < story.titleTo) continue;
    const piece = pieces[i] as Piece;
    if (piece.text.length > 200) continue;
    const text = squeeze(piece.text), bare = text.replace(/^[([]|[)\]]$/gu, '');
    const domain = bare.includes('.') && !bare.includes(' ') ? DOMAIN.exec(bare)?.[1] : undefined;
    if (domain) take(sure, domain);
    else if (piece.marked) for (const part of text.split(/\s[|·•]\s/u).slice(0, 2)) take(sure, part);
    else if (weak.length < 3) for (const part of text.split(/\s*[|·•—–,]\s*/u).slice(0, 4)) take(weak, part);
  }
  const label = [...new Set([...sure.slice(0, 3), ...weak.slice(0, 3)])].join('\n');
  return sure.length > 0 ? { label, marked: 'place' } : { label };
}
