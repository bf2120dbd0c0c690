import type { Page } from '../core/types.ts';

const MAX_CHARS = 131_072;
/** The texts that each list's entries must have. */
const LISTS = { embeds: ['url', 'text'], meta: ['name', 'value'], linkedData: ['property', 'type', 'name', 'url'], headlines: ['title', 'url', 'label'] } as const;

const hasTexts = (entry: unknown, texts: readonly string[]): boolean =>
  typeof entry === 'object' && entry !== null && texts.every((name) => typeof (entry as Record<string, unknown>)[name] === 'string');

/**
 * What came out of a page, checked: of the right form, or null. The address is the tab's, never the payload's.
 * Pages that are longer than 128 K characters lose their last entries: headlines first, what the page declares of itself last.
 */
export function checkPage(payload: unknown, url: string): Page | null {
  if (typeof payload !== 'object' || payload === null) return null;
  const page = payload as Record<string, unknown>;
  if (typeof page['title'] !== 'string' || typeof page['siteName'] !== 'string' || typeof page['htmlLang'] !== 'string') return null;
  if (['blocks', 'types', ...Object.keys(LISTS)].some((name) => !Array.isArray(page[name])) || typeof page['shape'] !== 'object' || page['shape'] === null) return null;
  let size = 0;
  const fits = (entry: unknown): boolean => {
    size += JSON.stringify(entry).length;
    return size <= MAX_CHARS;
  };
  const kept = (name: keyof typeof LISTS): unknown[] => (page[name] as unknown[]).filter((entry) => hasTexts(entry, LISTS[name]) && fits(entry));
  const types = (page['types'] as unknown[]).filter((type) => typeof type === 'string' && fits(type));
  const [linkedData, meta] = [kept('linkedData'), kept('meta')];
  const blocks = (page['blocks'] as unknown[]).filter((block) => {
    const b = block as { text?: unknown; place?: unknown; links?: unknown } | null;
    if (typeof b !== 'object' || b === null || typeof b.text !== 'string' || typeof b.place !== 'string' || !Array.isArray(b.links)) return false;
    return b.links.every((link) => hasTexts(link, ['url'])) && fits(b);
  });
  const [embeds, headlines] = [kept('embeds'), kept('headlines')];
  return { ...(page as unknown as Page), types, linkedData, meta, blocks, embeds, headlines, url: url.replace(/#.*$/u, '') } as Page;
}
