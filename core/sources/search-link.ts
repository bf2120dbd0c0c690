import type { Link, Page, Source } from '../types.ts';

/** At most six words of the page that survive translation and rewriting: names and numbers of title and lead. */
export function searchWords(page: Page): string[] {
  const lead = page.blocks.find((b) => b.place === 'lead' || b.place === 'body')?.text ?? '';
  const words: string[] = [];
  for (const text of [page.title, lead.slice(0, 400)])
    for (const match of text.matchAll(/(?<![.!?…»”"]\s|^)\p{Lu}[\p{L}\p{N}-]{2,}|\b\d{2,}(?:[.,]\d+)?\b/gu)) if (!words.includes(match[0])) words.push(match[0]);
  if (words.length > 1) return words.slice(0, 6);
  return page.title.length > 0 ? (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Thai}]/u.test(page.title) ? [page.title.slice(0, 30)] : page.title.split(/\s+/u).slice(0, 6)) : [];
}

/** A search for the original, with {@link searchWords} of its page: at the publisher where its address is known, else at a search engine limited to its site. */
export function searchLink(source: Source, template: string | null, words: string): Link | null {
  if (template) return { url: template.replace('{q}', encodeURIComponent(words)), how: 'search', target: 'section' };
  const query = source.domain ? `site:${source.domain} ${words}` : `"${source.name}" ${words}`;
  return { url: `https://duckduckgo.com/?q=${encodeURIComponent(query)}`, how: 'search', target: 'section' };
}
