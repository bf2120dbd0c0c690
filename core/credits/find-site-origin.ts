import { hostOf, siteOf, targetOf } from '../sources/address.ts';
import type { Publisher } from '../sources/publisher.ts';
import { fold } from '../text/fold.ts';
import { isUnspaced, lettersOnly } from '../text/letters.ts';
import { tokenise } from '../text/tokens.ts';
import type { Evidence, Source } from '../types.ts';
import type { CreditDraft } from './credit-draft.ts';
import { findNames, type Mention } from './find-names.ts';
import { stranger } from './find-strangers.ts';
import { type Reading, sourceOf } from './reading.ts';

/** What papers add to their names as suppliers: "読売新聞オンライン", "新京报客户端", "フジテレビ（FNN）". */
const EDITION = /(?:新聞網|新闻网|オンライン|電子版|デジタル|客户端|\sOnline|\s?[（(][^（）()]*[）)])$/u;
/** Two houses in one name: "人民网-人民日报", "Harbour Press | The Lantern". */
const BETWEEN = /\s[-–—|/]\s|(?<=[\u2e80-\u9fff])[-—－｜、/](?=[\u2e80-\u9fff])/u;

/** Whose story a portal shows, by the rule for its site. */
export function findSiteOrigin(reading: Reading): CreditDraft[] {
  const { page, index } = reading, found = page.site?.origin;
  if (!page.site || !found || page.site.shows === 'list' || page.site.what === 'lists' || page.site.what === 'threads') return [];
  const url = found.url || null, host = url ? hostOf(url) : null;
  // A portal's link to its own listing of that paper is no address of the story.
  const away = url && host && !reading.isOwnHost(host) ? index.byHost(host) : null;
  // Nor is a platform whoever's post there is linked behind a name.
  const cited = url && host && !reading.isOwnHost(host) && !(found.name && away?.kind === 'platform') ? url : null;
  // Who issues a release is a firm, whatever paper is called so.
  const issuer = page.site.what === 'wire' && !found.known;
  const publishers = cited && away ? [away] : issuer ? [] : publishersNamed(found, reading);
  // A publisher's front page tells who it is, not where the story stands.
  const story = cited && targetOf(cited) !== 'home' ? cited : null;
  const kind = page.site.verified ? 'site-rule' : 'site-rule-unverified';
  const draft = (source: Source): CreditDraft => ({ role: found.role, source, kind, evidence: evidence(reading, found), url: story });
  if (publishers.length > 0) return publishers.filter((p) => !reading.isOwn(p)).map((p) => draft(sourceOf(p)));
  if ((found.known || !found.name) && !cited) return [];
  if (reading.isOwn(stranger(found.name, null)) || isSection(found.name, page.url)) return [];
  return [draft({ id: null, name: found.name || (siteOf(host ?? '') ?? ''), domain: cited ? siteOf(host ?? '') : null, kind: issuer || reading.isInstitution(found.name) ? 'institution' : 'outlet' })];
}

/** The publishers of a name, or of its parts. An account's name is one whole or none: "环球时报" and not "环球时报的读者". */
function publishersNamed({ name, known }: { name: string; known: boolean }, { index, language, country }: Reading): Publisher[] {
  if (!name) return [];
  const read = (text: string, loose: boolean): (Mention & { readonly whole: boolean })[] => {
    const tokens = tokenise(text);
    return findNames(tokens, index, language, { loose, country }).filter((m) => m.publisher.kind !== 'platform' && m.publisher.kind !== 'stock').map((m) => ({ ...m, whole: m.from === 0 && m.to === tokens.key.length }));
  };
  const whole = (text: string): Mention | undefined => read(text, true).find((m) => m.whole);
  const meant = whole(name) ?? whole(name.replace(EDITION, ''));
  if (meant) return [meant.publisher];
  const parts = name.split(BETWEEN).slice(0, 4);
  const named = parts.length > 1 ? parts.map(whole) : known || ![...name].some(isUnspaced) ? [] : read(name, false);
  const found = named.flatMap((m) => (m && !m.ambiguous ? [m.publisher] : []));
  return found.filter((p, i) => found.findIndex((q) => q.id === p.id) === i);
}

/** "Yahoo Finance" on Yahoo: a name that no table knows and that begins with the site's own. */
function isSection(name: string, url: string): boolean {
  const label = lettersOnly((siteOf(url) ?? '').split('.')[0] ?? '');
  return label.length > 2 && lettersOnly(fold(name)).startsWith(label);
}

function evidence({ page }: Reading, { text, spot }: { text: string; spot: string }): Evidence {
  // What an attribute or a script says may stand in the headline by chance.
  const block = spot.startsWith('json ') || spot.includes('@') ? -1 : page.blocks.findIndex((b) => b.text.includes(text)), shown = page.blocks[block];
  if (!shown) return { where: 'metadata', text: `${spot}=${text}`.slice(0, 300), block: null, start: null, end: null };
  const start = shown.text.indexOf(text);
  return { where: shown.place, text, block, start, end: start + text.length };
}
