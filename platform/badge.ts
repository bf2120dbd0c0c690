import { SAID_FROM } from '../core/credits/credit-draft.ts';
import { browser } from 'wxt/browser';
import type { Trace } from '../core/types.ts';

const CALM = '#0b6b6b';
const FLAG = '#8a4b00';

/** Number of publishers that the text rests on, each counted once; none where it is 0. */
export const badgeText = (trace: Trace): string => {
  const texts = trace.credits.filter((c) => (c.role === 'origin' || c.role === 'basis') && c.confidence >= SAID_FROM);
  const count = new Set(texts.map((c) => c.source.id ?? c.source.name)).size;
  return count > 0 ? String(count) : '';
};

/** Shows the number on the tab's button; in the flag's colour only where a source is missing on evidence. */
export async function showBadge(tabId: number, trace: Trace | null): Promise<void> {
  // The tab may be closed meanwhile; then there is no badge to show.
  try {
    await browser.action.setBadgeText({ tabId, text: trace ? badgeText(trace) : '' });
    if (trace) await browser.action.setBadgeBackgroundColor({ tabId, color: trace.flags.some((f) => f.kind === 'missing' || f.kind === 'self-source') ? FLAG : CALM });
  } catch {}
}
