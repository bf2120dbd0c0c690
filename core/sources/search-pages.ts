/** A search engine that the reader may be led to, in a tab: nothing is asked by us. */
export interface SearchPage {
  readonly id: string;
  readonly name: string;
  readonly host: string;
  /** Address with `{q}` for the words. */
  readonly address: string;
  /** False where it does not know `site:`. */
  readonly site: boolean;
}

export const SEARCH_PAGES: readonly SearchPage[] = [
  { id: 'duckduckgo', name: 'DuckDuckGo', host: 'duckduckgo.com', address: 'https://duckduckgo.com/?q={q}', site: true },
  { id: 'google', name: 'Google', host: 'www.google.com', address: 'https://www.google.com/search?q={q}', site: true },
  { id: 'bing', name: 'Bing', host: 'www.bing.com', address: 'https://www.bing.com/search?q={q}', site: true },
  { id: 'kagi', name: 'Kagi', host: 'kagi.com', address: 'https://kagi.com/search?q={q}', site: true },
  { id: 'startpage', name: 'Startpage', host: 'www.startpage.com', address: 'https://www.startpage.com/do/search?query={q}', site: true },
  { id: 'brave', name: 'Brave', host: 'search.brave.com', address: 'https://search.brave.com/search?q={q}', site: true },
  { id: 'qwant', name: 'Qwant', host: 'www.qwant.com', address: 'https://www.qwant.com/?q={q}', site: true },
  { id: 'baidu', name: '百度 Baidu', host: 'www.baidu.com', address: 'https://www.baidu.com/s?wd={q}', site: true },
  { id: 'naver', name: '네이버 Naver', host: 'search.naver.com', address: 'https://search.naver.com/search.naver?query={q}', site: false },
  { id: 'yandex', name: 'Яндекс Yandex', host: 'yandex.com', address: 'https://yandex.com/search/?text={q}', site: true },
];
export const DEFAULT_SEARCH_PAGE = SEARCH_PAGES[0] as SearchPage;

/** The search page of an id; the default where there is none. */
export const searchPage = (id: string): SearchPage => SEARCH_PAGES.find((page) => page.id === id) ?? DEFAULT_SEARCH_PAGE;

/** Address that searches for words at a publisher: at its domain where that is known, else beside its name in quotation marks. */
export function searchAddress(page: SearchPage, name: string, domain: string | null, words: string): string {
  const where = domain ? (page.site ? `site:${domain}` : domain) : `"${name.replaceAll('"', '')}"`;
  return page.address.replace('{q}', () => encodeURIComponent(`${where} ${words}`.trim()));
}

/** A link of a trace to the default search page, led to the reader's instead; all others as they are. */
export function atSearchPage(url: string, page: SearchPage): string {
  const [beginning = ''] = DEFAULT_SEARCH_PAGE.address.split('{q}');
  if (!url.startsWith(beginning) || page === DEFAULT_SEARCH_PAGE) return url;
  const words = new URL(url).searchParams.get('q') ?? '';
  return page.address.replace('{q}', () => encodeURIComponent(page.site ? words : words.replace(/^site:/u, '')));
}
