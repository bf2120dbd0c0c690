import type { Page } from '../core/types.ts';

const MAX_CHARS = 131_072;
const LISTS = ['blocks', 'embeds', 'meta', 'linkedData', 'types', 'headlines'] as const;

/**
 * What came out of a page, checked: of the right form, or null. The address is the tab's, never the payload's.
 * Pages that are longer than 128 K characters lose their last blocks.
 */
export function checkPage(payload: unknown, url: string): Page | null {
  if (typeof payload !== 'object' || payload === null) return null;
  const page = payload as Record<string, unknown>;
  if (typeof page['title'] !== 'string' || typeof page['siteName'] !== 'string' || typeof page['htmlLang'] !== 'string') return null;
  if (LISTS.some((name) => !Array.isArray(page[name])) || typeof page['shape'] !== 'object' || page['shape'] === null) return null;
  const blocks = page['blocks'] as unknown[];
  let size = 0;
  const kept = blocks.filter((block) => {
    const b = block as { text?: unknown; place?: unknown; links?: unknown } | null;
    if (typeof b !== 'object' || b === null || typeof b.text !== 'string' || typeof b.place !== 'string' || !Array.isArray(b.links)) return false;
    size += b.text.length + b.links.length * 80;
    return size <= MAX_CHARS;
  });
  return { ...(page as unknown as Page), url: url.replace(/#.*$/u, ''), blocks: kept as Page['blocks'] };
}
