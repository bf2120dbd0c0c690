import type { Link, Source } from '../types.ts';
import { DEFAULT_SEARCH_PAGE, searchAddress } from './search-pages.ts';

/** A search for the original, with the words of its page that survive: at the publisher where its address is known, else at a search engine limited to its site. */
export function searchLink(source: Source, template: string | null, words: string): Link | null {
  if (template) return { url: template.replace('{q}', encodeURIComponent(words)), how: 'search', target: 'section' };
  return { url: searchAddress(DEFAULT_SEARCH_PAGE, source.name, source.domain, words), how: 'search', target: 'section' };
}
