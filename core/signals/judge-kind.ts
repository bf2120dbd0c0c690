import type { CreditDraft } from '../credits/credit-draft.ts';
import { targetOf } from '../sources/address.ts';
import { isStandingAddress } from '../sources/standing-address.ts';
import type { Kind, Page, Signal } from '../types.ts';
import { DENSE, isCollection, isNewsType, listScore } from './list-score.ts';
import { COPIED_FROM, originEvidence } from './origin-evidence.ts';

/** What pages declare themselves to be that is no news: set aside where a news type stands beside it. */
const NO_NEWS = new Set(['product', 'profile', 'faqpage', 'softwareapplication', 'music.song', 'book']);
/** The same, even beside Open Graph's "article", which says little more than "a page". */
const NEVER_NEWS = new Set(['recipe', 'howto', 'jobposting', 'qapage', 'discussionforumposting', 'aboutpage', 'contactpage']);

/** A list has some headlines, or as many letters in links as they have. */
const FEW_STORIES = 4, FEW_LETTERS = 600, FEW_COLLECTED = 2;

/**
 * Judges the kind of page, with everything that was looked for, found or not. `dense`: its script writes words with few
 * characters; `translated`: the words of a notice of machine translation, or null.
 */
export function judgeKind(page: Page, drafts: readonly CreditDraft[], dense: boolean, translated: string | null): { kind: Kind; signals: Signal[] } {
  const { shape, types, site } = page;
  const { copied, signals } = originEvidence(page, drafts, translated);
  const standing = isStandingAddress(page.url) && !types.some(isNewsType), sure = types.find((t) => NEVER_NEWS.has(t));
  const news = types.find((t) => isNewsType(t) || (t === 'article' && !sure && !standing)), declared = sure ?? types.find((t) => NO_NEWS.has(t));
  const chars = shape.articleChars * (dense ? DENSE : 1);
  // A list's page that shows no list, as it is when its markup was made new, is judged by what it holds.
  const told = kindBySite(site), ruled = told === 'index' && page.headlines.length < 2 ? (site?.what === 'threads' ? 'other' : null) : told;
  const list = ruled === 'index' || (ruled === null && listScore(page, dense) > 0 && (shape.headlineLinks >= (isCollection(types) ? FEW_COLLECTED : FEW_STORIES) || shape.linkChars * (dense ? DENSE : 1) >= FEW_LETTERS));
  const long = chars >= 700 && shape.paragraphs >= 2;
  signals.push(
    { kind: 'site', found: ruled !== null, points: ruled, text: ruled === null || !site ? '' : site.rule },
    { kind: 'standing-address', found: standing, points: 'other', text: standing ? new URL(page.url).pathname : '' },
    { kind: 'declared-type', found: Boolean(declared ?? news), points: declared ? 'other' : news ? 'article' : null, text: declared ?? news ?? '' },
    { kind: 'running-text', found: long, points: 'article', text: long ? `${shape.articleChars}` : '' },
    { kind: 'list-of-stories', found: list, points: 'index', text: list ? `${shape.headlineLinks}` : '' },
  );
  const kind = ((): Kind => {
    if (ruled) return ruled;
    // Who has a profile has what they wrote listed below it, and "/topics/legal" is a section.
    if (list && (!declared || news || declared === 'profile')) return 'index';
    if ((declared || standing) && !news) return 'other';
    const story = news !== undefined && targetOf(page.url) === 'article';
    if (chars + page.blocks.length === 0) return story ? 'article' : 'other';
    if (copied >= COPIED_FROM) return 'republished';
    // A text says by its title, its type, its date or its length that it is a story; what says nothing of it is none.
    const says = shape.titled || shape.told >= 0.5 || page.published !== null;
    return (news && (chars >= 80 || story)) || (says && chars >= 200) || long ? 'article' : 'other';
  })();
  return { kind, signals };
}

/** What the rule for a site says its pages are, whatever they hold. */
function kindBySite(site: Page['site']): Kind | null {
  if (!site) return null;
  if (site.what === 'other') return site.shows === 'list' ? 'index' : 'other';
  if (site.what === 'lists') return site.shows === 'story' ? null : 'index';
  if (site.what === 'threads') return site.shows === 'story' ? 'other' : 'index';
  return site.shows === 'list' ? 'index' : null;
}
