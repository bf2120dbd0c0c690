import { firstLetter, isUnspaced, LETTER } from '../text/letters.ts';
import type { Link, Page, Source } from '../types.ts';

/** Words and numbers of a text, hyphens and decimal marks inside them, each with what stands before it. */
function* namesIn(text: string): Generator<[word: string, before: string]> {
  const inside = (at: number): boolean => (firstLetter(text.charAt(at)) & LETTER.goesOn) !== 0;
  const joins = (at: number): boolean => text[at] === '-' || ((text[at] === '.' || text[at] === ',') && /\d/u.test(text[at - 1] ?? '') && /\d/u.test(text[at + 1] ?? ''));
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!inside(at)) continue;
    const from = at;
    while (at < text.length && (inside(at) || joins(at))) at += 1;
    yield [text.slice(from, at), text.slice(last, from)];
    last = at;
  }
}

/** At most six words of the page that survive translation and rewriting: names and numbers of title and lead. */
export function searchWords(page: Page): string[] {
  const lead = page.blocks.find((b) => b.place === 'lead' || b.place === 'body')?.text ?? '';
  const words: string[] = [];
  const add = (word: string): void => {
    if (!words.includes(word)) words.push(word);
  };
  for (const text of [page.title, lead.slice(0, 400)]) {
    let sentence = true;
    for (const [word, before] of namesIn(text)) {
      const bits = firstLetter(word);
      if ((bits & LETTER.letter) === 0 ? /^\d{2,}(?:[.,]\d+)?$/u.test(word) : (bits & LETTER.capital) !== 0 && word.length > 2 && !(sentence || /[.!?…»”"]\s$/u.test(before))) add(word);
      sentence = false;
    }
  }
  if (words.length > 1) return words.slice(0, 6);
  return page.title.length > 0 ? (isUnspaced(page.title) ? [page.title.slice(0, 30)] : page.title.split(/\s+/u).slice(0, 6)) : [];
}

/** A search for the original, with {@link searchWords} of its page: at the publisher where its address is known, else at a search engine limited to its site. */
export function searchLink(source: Source, template: string | null, words: string): Link | null {
  if (template) return { url: template.replace('{q}', encodeURIComponent(words)), how: 'search', target: 'section' };
  const query = source.domain ? `site:${source.domain} ${words}` : `"${source.name}" ${words}`;
  return { url: `https://duckduckgo.com/?q=${encodeURIComponent(query)}`, how: 'search', target: 'section' };
}
