import { fold } from '../text/fold.ts';
import type { Source } from '../types.ts';
import type { KeptCredit, KeptPage } from './kept-page.ts';
import { sourceKey } from './key-of.ts';

const isUnder = (domain: string, other: string): boolean => domain === other || domain.endsWith(`.${other}`);

/** True where a page names itself, or its own house, as the source: that leads nowhere. */
export function isOwnSource({ publisher }: KeptPage, { id, domain, name }: Source): boolean {
  if (id !== null && publisher.id !== null) return id === publisher.id;
  if (domain && publisher.domain && (isUnder(domain, publisher.domain) || isUnder(publisher.domain, domain))) return true;
  return fold(name.trim()) === fold(publisher.name.trim());
}

const known = new WeakMap<KeptPage, readonly KeptCredit[]>();

/** Whom the text of a page rests on, others than its own house: one credit for each, as the text's origin rather than as a basis of it. */
export function textSources(page: KeptPage): readonly KeptCredit[] {
  const before = known.get(page);
  if (before) return before;
  const found = new Map<string, KeptCredit>();
  for (const credit of page.credits) {
    if ((credit.role !== 'origin' && credit.role !== 'basis') || isOwnSource(page, credit.source)) continue;
    const key = sourceKey(credit.source), there = found.get(key);
    if (!there || (there.role === 'basis' && credit.role === 'origin')) found.set(key, credit);
  }
  const sources = [...found.values()];
  known.set(page, sources);
  return sources;
}

/** True where the page itself leads to the very article. */
export const isLinkedToArticle = ({ link }: KeptCredit): boolean => link?.how === 'cited' && link.target === 'article';

/** Stories: lists and what is no news leave no source out. */
export const isStory = ({ kind }: KeptPage): boolean => kind === 'article' || kind === 'republished';
