import type { Page, Trace } from '../types.ts';
import type { Failure } from './upstream.ts';

/** Less running text than this is what a page that must be paid for shows before it asks for money. */
const HARDLY = 400;
/** What such a page says of itself to search engines (schema.org, "Subscription and paywalled content"). */
const PAID = /"isAccessibleForFree"\s{0,9}:\s{0,9}"?false/iu;

/** Why a page that arrived tells nothing; null where it does. `page`: what was read of it, null where it could not be read. */
export function pageFailure({ html, partial }: { readonly html: string; readonly partial: boolean }, page: Page | null): Failure | null {
  const text = page ? Math.max(page.shape.articleChars, page.shape.textChars) : 0;
  if (text < HARDLY && PAID.test(html)) return 'paywall';
  if (page && (page.headlines.length > 0 || page.blocks.some((block) => block.place !== 'title'))) return null;
  // Its text may stand behind what was read.
  return partial ? 'too-large' : 'unreadable';
}

/**
 * True where what came in a story's place is none, as its publisher's front page, a page that first wants a yes to its cookies, or one that
 * says that nothing is there with status 200: that it names no source would say something of a story that nobody has seen.
 */
export const isNoStory = ({ page: { kind }, credits }: Trace): boolean => (kind === 'other' || kind === 'index') && credits.length === 0;
