import { hostOf, siteOf } from '../sources/address.ts';
import type { NameIndex } from '../sources/name-index.ts';
import type { Publisher } from '../sources/publisher.ts';
import { unwrap } from '../sources/unwrap.ts';
import type { Evidence, Source } from '../types.ts';
import type { CreditDraft } from './credit-draft.ts';
import { stranger } from './find-strangers.ts';
import { type Reading, sourceOf } from './reading.ts';

/** What papers add to their names as suppliers: "読売新聞オンライン", "民視新聞網", "新京报客户端". */
const EDITION = /(?:新聞網|新闻网|オンライン|電子版|デジタル|DIGITAL|客户端|\sOnline)$/u;

/** Whose story a portal shows, by the rule for its site. */
export function findSiteOrigin(reading: Reading): CreditDraft[] {
  const { page, index } = reading, found = page.site?.origin;
  if (!page.site || !found || page.site.shows === 'list' || page.site.what === 'lists' || page.site.what === 'threads') return [];
  const url = found.url ? unwrap(found.url) : null, host = url ? hostOf(url) : null;
  // A portal's link to its own listing of that paper is no address of the story.
  const away = url && host && !reading.isOwnHost(host) ? index.byHost(host) : null;
  // Nor is a platform whoever's post there is linked behind a name.
  const cited = url && host && !reading.isOwnHost(host) && !(found.name && away?.kind === 'platform') ? url : null;
  const publishers = cited && away ? [away] : publishersNamed(found.name, index);
  const kind = page.site.verified ? 'site-rule' : 'site-rule-unverified';
  const draft = (source: Source): CreditDraft => ({ role: 'origin', source, kind, evidence: evidence(reading, found), url: cited });
  if (publishers.length > 0) return publishers.filter((p) => !reading.isOwn(p)).map((p) => draft(sourceOf(p)));
  if ((found.known || !found.name) && !cited) return [];
  if (reading.isOwn(stranger(found.name, null))) return [];
  return [draft({ id: null, name: found.name || (siteOf(host ?? '') ?? ''), domain: cited ? siteOf(host ?? '') : null, kind: reading.isInstitution(found.name) ? 'institution' : 'outlet' })];
}

/** The publishers of a name, or of its parts where two houses stand in one: "人民网-人民日报". */
function publishersNamed(name: string, index: NameIndex): Publisher[] {
  const exact = (said: string, part: boolean): Publisher | undefined => index.byName(said).find((n) => n.publisher.kind !== 'platform' && n.publisher.kind !== 'stock' && !(part && n.alias.ambiguous))?.publisher;
  const whole = name ? exact(name, false) ?? (EDITION.test(name) ? exact(name.replace(EDITION, '').trim(), true) : undefined) : undefined;
  if (whole) return [whole];
  const parts = name.split(/\s[-–—|/]\s|(?<=[\u2e80-\u9fff])[-—－|｜、/](?=[\u2e80-\u9fff])/u).slice(0, 4);
  const found = parts.length > 1 ? parts.map((part) => exact(part, true)).filter((p) => p !== undefined) : [];
  return found.filter((p, i) => found.findIndex((q) => q.id === p.id) === i);
}

function evidence({ page }: Reading, { text, spot }: { text: string; spot: string }): Evidence {
  const block = page.blocks.findIndex((b) => b.text.includes(text)), shown = page.blocks[block];
  if (!shown) return { where: 'metadata', text: `${spot}=${text}`.slice(0, 300), block: null, start: null, end: null };
  const start = shown.text.indexOf(text);
  return { where: shown.place, text, block, start, end: start + text.length };
}
