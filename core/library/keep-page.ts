import { SAID_FROM } from '../credits/credit-draft.ts';
import type { Credit, Trace } from '../types.ts';
import { checkPage, isAddress, isDay, isHost, isTag, MOST } from './check-kept.ts';
import type { KeptCredit, KeptPage } from './kept-page.ts';

/** The first `most` UTF-16 units, no letter cut in two. */
const cut = (text: string, most: number): string => (text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/u, ''));

function keptCredit({ role, source, link, evidence }: Credit): KeptCredit {
  const kept = link !== null && isAddress(link.url) ? { url: link.url, how: link.how, target: link.target } : null;
  return { role, source: { ...source, name: cut(source.name, MOST.name), domain: isHost(source.domain) ? source.domain : null }, link: kept, text: cut(evidence[0]?.text ?? '', MOST.words) };
}

/**
 * What is kept of a page that was traced `at` a moment (ISO 8601, UTC), under the address that `clean` makes of its own: without what
 * only counts readers. Only news is kept, of its credits those that the interface says. Null for all else, and where the address can't be kept.
 */
export function keptPage({ page, credits, flags }: Trace, at: string, clean: (url: string) => string): KeptPage | null {
  if (page.kind !== 'republished' && page.kind !== 'article') return null;
  return checkPage({
    version: 1, url: clean(page.url), title: cut(page.title, MOST.title), kind: page.kind,
    lang: isTag(page.lang) ? page.lang : 'und',
    publisher: { ...page.publisher, name: cut(page.publisher.name, MOST.name) },
    published: isDay(page.published) ? page.published : null,
    translatedFrom: isTag(page.translatedFrom) ? page.translatedFrom : null,
    first: at, last: at, days: 1,
    credits: credits.filter((c) => c.confidence >= SAID_FROM).slice(0, MOST.credits).map(keptCredit),
    flags: flags.slice(0, MOST.credits).map((f) => ({ kind: f.kind, about: f.about === null ? null : cut(f.about, MOST.name), text: cut(f.text, MOST.words) })),
  } satisfies KeptPage);
}

const day = (moment: string): string => moment.slice(0, 10);

/**
 * Two records of one page as one: what it says is what the one that was traced last says, `added` where both were at the same moment.
 * Days are counted in UTC: those of records that have none in common are added up, and of others the more are taken, so that the same
 * record taken twice counts once.
 */
export function mergePages(old: KeptPage, added: KeptPage): KeptPage {
  const apart = day(old.last) < day(added.first) || day(added.last) < day(old.first);
  return {
    ...(added.last >= old.last ? added : old),
    first: old.first < added.first ? old.first : added.first,
    last: old.last > added.last ? old.last : added.last,
    days: apart ? Math.min(old.days + added.days, Number.MAX_SAFE_INTEGER) : Math.max(old.days, added.days),
  };
}
