import { GAP } from '../text/tokens.ts';
import type { CreditDraft } from './credit-draft.ts';
import { evidenceAt } from './evidence-at.ts';
import type { Mention } from './find-names.ts';
import { inPicture } from './find-pictures.ts';
import { type ReadBlock, type Reading, sourceOf } from './reading.ts';

/** "ago", as aggregators say it, before or behind the number. */
const AGO = 'ago|pre|prije|пре|pred|před|temu|acum|преди|πριν|назад|тому|önce|əvvəl|prieš|pirms|tagasi|vor|geleden|siden|sedan|sitten|fa|há|hace';
/** "pre 8 sati | …", "12 dk önce", "il y a 3 h": how long ago, and nothing else but what stands behind a bar. */
const RELATIVE = new RegExp(`^[\\s·•|,–-]*(?:(?:${AGO}|il y a) \\d{1,2} ?\\p{L}{1,10}|\\d{1,2} ?\\p{L}{1,10}\\.? (?:${AGO}))\\.?\\s*(?:$|[|·•])`, 'iu');
const LONGEST = 90, FIRST_BLOCKS = 5;

/** The publisher that an aggregator names before the age of its story: "Blic pre 3 sata", "Novinky.cz · před 9 minutami". */
function agedName({ block, tokens, names, strangers, index }: ReadBlock): Mention | null {
  if (index >= FIRST_BLOCKS || block.text.length > LONGEST || !['byline', 'lead', 'body'].includes(block.place)) return null;
  const name = [...names, ...strangers.filter((s) => s.publisher.domains.length > 0)].find((n) => n.from === 0);
  return name && RELATIVE.test(block.text.slice(tokens.end[name.to - 1])) ? name : null;
}

/** The publisher in the bracket that closes a story, behind its last sentence or below it: "… by May. (The Lantern)", "(LANTERN)", "(lantern.example)". */
function closingName({ block, tokens, names, strangers, pictures }: ReadBlock): Mention | null {
  const count = tokens.key.length, known = names.at(-1)?.to === count, name = known ? names.at(-1) : strangers.at(-1);
  if (!name || name.to !== count || !block.text.trimEnd().endsWith(')') || block.place === 'caption' || inPicture(pictures, name)) return null;
  const opens = tokens.gap[name.from] as number;
  if ((opens & GAP.open) === 0 || !(name.from === 0 || (opens & (GAP.sentence | GAP.quote)) !== 0)) return null;
  const spelled = name.publisher.domains.length > 0 && block.text.slice(tokens.start[name.from], tokens.end[count - 1]).includes('.');
  return spelled || (known && name.publisher.kind === 'outlet' && (!name.ambiguous || (tokens.cap[name.from] === 2 && (tokens.key[name.from] as string).length > 4))) ? name : null;
}

/** Whose story a page shows, where it says so in a line of few marks: an aggregator's above the text, a bracket that closes it. */
export function findSigns(read: ReadBlock, reading: Reading, closing: boolean): CreditDraft[] {
  const name = agedName(read) ?? (closing ? closingName(read) : null);
  if (!name || reading.isOwn(name.publisher) || reading.isSister(name.publisher) || name.publisher.domains.some((host) => reading.isOwnHost(host)) || !['outlet', 'agency', 'site'].includes(name.publisher.kind)) return [];
  return [{ role: 'origin', source: sourceOf(name.publisher), kind: name.publisher.id === '' ? 'source-line-unknown' : 'signature', evidence: evidenceAt(read.block, read.index, read.tokens, name.from, name.to), url: null }];
}
