import { SAID_FROM, type CreditDraft } from '../credits/credit-draft.ts';
import { isService, isStory } from '../credits/find-links.ts';
import type { Reading } from '../credits/reading.ts';
import { hostOf, isForwarder, isInstitutionHost, siteOf } from '../sources/address.ts';
import type { Publisher } from '../sources/publisher.ts';
import { fold } from '../text/fold.ts';
import { lettersOnly, wordsOf } from '../text/letters.ts';
import type { Credit, Flag } from '../types.ts';
import { CARRIERS } from './carriers.ts';

const bare = (text: string): string => lettersOnly(fold(text));
const labelOf = (host: string): string => bare((siteOf(host) ?? host).split('.')[0] ?? '');
const namesOf = ({ name, aliases }: Publisher): string[] => [name, ...aliases.map((a) => a.text)];

/** True for two titles of one house, and for one title under two entries: a group, a name or a domain's label in common, or a name that holds the other's. */
function isOneHouse(a: Publisher, b: Publisher): boolean {
  if (a.group !== null && a.group !== '' && a.group === b.group) return true;
  const labels = new Set(a.domains.map(labelOf)), names = new Set(namesOf(a).map(bare)), mine = bare(a.name), theirs = bare(b.name);
  return b.domains.some((d) => labels.has(labelOf(d))) || namesOf(b).some((n) => names.has(bare(n))) || (Math.min(mine.length, theirs.length) > 3 && (mine.includes(theirs) || theirs.includes(mine)));
}

/** True where a site's label is made of a publisher's name: its beginning, its initials, the whole in either. */
const isLikeName = (label: string, publisher: Publisher): boolean =>
  [...namesOf(publisher), ...publisher.domains.map(labelOf)].some((name) => {
    const whole = bare(name), initials = wordsOf(fold(name)).map((w) => w[0]).join('');
    return whole.length > 1 && (label.includes(whole.slice(0, 4)) || whole.includes(label) || (initials.length > 1 && label.startsWith(initials)));
  });

/**
 * Where the words name one publisher and the link beside them leads to another known one, or to a story of a site that no table knows. Silent
 * wherever the link may be honest: copies of agencies' texts in papers and of all texts at {@link CARRIERS}, posts on platforms, one house's
 * titles, a library's copy of a journal's paper, the page's own house, whoever else the same paragraph names. Archives, caches and wrappers were
 * opened before; closed short addresses tell nothing. `drafts` bear the links as they stand beside words.
 */
export function findMismatch(drafts: readonly CreditDraft[], credits: readonly Credit[], reading: Reading): Flag[] {
  const flags: Flag[] = [];
  for (const { role, source, url, evidence } of drafts) {
    const host = url ? hostOf(url) : null, read = evidence.block === null ? undefined : reading.blocks[evidence.block];
    if ((role !== 'origin' && role !== 'basis') || !url || !host || !read || evidence.where === 'link' || source.id === null || source.domain === null || flags.some((f) => f.about === source.id)) continue;
    if (!credits.some((c) => c.source.id === source.id && c.role !== 'image' && c.confidence >= SAID_FROM) || reading.isOwnHost(host)) continue;
    const named = reading.index.byHost(source.domain), owner = reading.index.byHost(host);
    if (named && (owner ? isOther(named, owner, reading) && !read.names.some((n) => n.publisher.id === owner.id) : isStrange(named, url, host, read.block.text, reading))) flags.push({ kind: 'mismatch', about: source.id, text: evidence.text });
  }
  return flags;
}

function isOther(named: Publisher, owner: Publisher, reading: Reading): boolean {
  if (owner.id === named.id || CARRIERS.has(labelOf(owner.domains[0] ?? '')) || !['agency', 'outlet', 'journal', 'wire'].includes(owner.kind) || reading.isOwn(owner) || reading.isSister(owner) || isOneHouse(named, owner)) return false;
  if (named.kind === 'agency' || named.kind === 'wire') return owner.kind === 'agency';
  return !(named.kind === 'journal' && owner.kind === 'journal');
}

/** Short addresses lead nobody knows where, so a site that no table knows needs a story's. */
function isStrange(named: Publisher, url: string, host: string, text: string, { language }: Reading): boolean {
  const label = labelOf(host);
  if (named.kind !== 'outlet' || siteOf(host) === null || label.length < 3 || !isStory(url, language) || isForwarder(url) || isInstitutionHost(host) || isService(host)) return false;
  return !isLikeName(label, named) && !bare(text).includes(label);
}
