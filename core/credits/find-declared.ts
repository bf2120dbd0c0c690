import { hostOf, siteOf, targetOf } from '../sources/address.ts';
import { unwrap } from '../sources/unwrap.ts';
import { lettersOnly } from '../text/letters.ts';
import type { Source } from '../types.ts';
import { tokenise } from '../text/tokens.ts';
import type { CreditDraft, EvidenceKind } from './credit-draft.ts';
import { findNames } from './find-names.ts';
import { type Reading, sourceOf } from './reading.ts';

const ELSEWHERE = new Set(['canonical', 'original-source', 'syndication-source', 'og:url']);
const NAMES = new Set('author article:author source dc.source dcterms.source dc.creator article:publisher og:publisher publisher byl byline sailthru.author parsely-author articleauthor news_source'.split(' '));
const isName = (name: string): boolean => NAMES.has(name) || name.includes('agency') || (name.startsWith('cxenseparse:') && name.includes('accreditation'));

/** Letters that a title's name in a host has at least to be known again. */
const NAME = 5;

/** "harbourpost.co.uk" and "harbourpost.com", or "harbourpost-prod.host.example" where the site is built: one title under two names. */
function isSameTitle(site: string, host: string, own: string): boolean {
  const label = lettersOnly(own.split('.')[0] ?? '');
  return [site.split('.')[0] ?? '', host.split('.')[0] ?? ''].map(lettersOnly).some((other) => Math.min(other.length, label.length) >= NAME && (other.startsWith(label) || label.startsWith(other)));
}

/** What the page's metadata declares: canonical and original address elsewhere, agency as author. */
export function findDeclared(reading: Reading): CreditDraft[] {
  const { page, index } = reading;
  const drafts: CreditDraft[] = [];
  const metadata = (text: string) => ({ where: 'metadata' as const, text: text.slice(0, 300), block: null, start: null, end: null });
  for (const { name, value } of page.meta) {
    if (name === 'beacon') {
      const host = hostOf(value);
      const publisher = host ? index.byHost(host) : null;
      if (publisher && !reading.isOwn(publisher)) drafts.push({ role: 'origin', source: sourceOf(publisher), kind: 'syndication-tag', evidence: metadata(`meta beacon=${value}`), url: null });
      continue;
    }
    if (ELSEWHERE.has(name) && /^https?:\/\//u.test(value)) {
      const url = unwrap(value), host = hostOf(url), site = siteOf(url);
      if (!host || !site || !site.includes('.') || reading.isOwnHost(host) || targetOf(url) === 'home') continue;
      const known = index.byHost(host);
      if (known && reading.isOwn(known)) continue;
      // A CDN, a bare number or another spelling of the same title is no other publisher.
      if (/^[\d.]+$/u.test(host) || /https?$|cdn|cloudfront|ampproject|akamai|amazonaws|static/u.test(host)) continue;
      if (!known && isSameTitle(site, host, siteOf(page.url) ?? '')) continue;
      if (name === 'og:url' && !known) continue;
      const tag = name === 'canonical' || name === 'og:url';
      if (tag && targetOf(url) !== 'article') continue;
      const source: Source = known ? sourceOf(known) : { id: null, name: site, domain: site, kind: 'site' };
      const kind: EvidenceKind = tag ? 'canonical' : 'syndication-tag';
      drafts.push({ role: 'origin', source, kind, evidence: metadata(`meta ${name}=${value}`), url });
    } else if (isName(name)) named(value, `meta ${name}=${value}`, 'meta-author');
  }
  for (const ld of page.linkedData) {
    if (['publisher', 'mainEntityOfPage', 'copyrightHolder'].includes(ld.property)) continue;
    if (ld.property === 'isBasedOn' && ld.url) {
      const host = hostOf(ld.url), known = host ? index.byHost(host) : null;
      if (!host || reading.isOwnHost(host) || !siteOf(ld.url)) continue;
      const source: Source = known ? sourceOf(known) : { id: null, name: siteOf(ld.url) as string, domain: siteOf(ld.url), kind: 'site' };
      // A story told from a study is not the study.
      const study = known?.kind === 'journal' || /(?:^|\.)(?:gov|edu|doi\.org)$|(?:^|\.)(?:ac|gov|edu)\.[a-z]{2}$/u.test(host);
      drafts.push({ role: study ? 'basis' : 'origin', source, kind: 'syndication-tag', evidence: metadata(`ld isBasedOn=${ld.url}`), url: ld.url });
    } else named(ld.name, `ld ${ld.property}=${ld.name}`, 'linked-data');
  }
  return drafts;

  function named(value: string, text: string, kind: EvidenceKind): void {
    if (value.length > 120) return;
    const tokens = tokenise(value);
    for (const name of findNames(tokens, index, reading.language, { loose: true, country: reading.country })) {
      const whole = name.to - name.from === tokens.key.length;
      const agency = name.publisher.kind === 'agency' || name.publisher.kind === 'wire';
      if (reading.isOwn(name.publisher) || reading.isSister(name.publisher) || !(whole || agency) || ['platform', 'stock', 'journal', 'site'].includes(name.publisher.kind)) continue;
      if (name.ambiguous && !whole) continue;
      drafts.push({ role: 'origin', source: sourceOf(name.publisher), kind, evidence: metadata(text), url: null });
    }
  }
}
