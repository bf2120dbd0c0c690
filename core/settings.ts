import { DEFAULT_SEARCH_PAGE, searchPage } from './sources/search-pages.ts';

/** What the reader has set. Plain JSON; a record of another version, or of another form, is not taken. */
export interface Settings {
  readonly version: 1;
  /** A folder of `locales/`, `zh_CN`; '' for the browser's own. */
  readonly language: string;
  /** `always`: news pages are read when they are opened, and the badge says what they rest on. `click`: only when the popup is opened. */
  readonly reads: 'always' | 'click';
  /** BCP-47, primary languages: pages in others are read on a click only. Empty: all. */
  readonly readLanguages: readonly string[];
  /** Sites, bare domains, that are never read, subdomains among them. */
  readonly offSites: readonly string[];
  readonly badge: boolean;
  /** Id of a search engine in `core/sources/search-pages.ts`. */
  readonly searchPage: string;
  /** What was traced is kept on this machine. */
  readonly keeps: boolean;
  /** How many pages the library holds at most: the oldest go first. */
  readonly limit: number;
}

export const DEFAULT_SETTINGS: Settings = { version: 1, language: '', reads: 'always', readLanguages: [], offSites: [], badge: true, searchPage: DEFAULT_SEARCH_PAGE.id, keeps: true, limit: 10_000 };

/** Limits that can be chosen. */
export const LIMITS: readonly number[] = [500, 2_000, 10_000, 50_000];

const isHost = (value: unknown): value is string => typeof value === 'string' && value.length <= 253 && /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*$/u.test(value) && value === value.toLowerCase();
const isTag = (value: unknown): value is string => typeof value === 'string' && /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/u.test(value);
const texts = <Text extends string>(value: unknown, is: (one: unknown) => one is Text, most: number): readonly Text[] => (Array.isArray(value) ? [...new Set(value.filter(is))].slice(0, most) : []);

/** Settings in a record that comes from outside. A field that can't be taken has its default; null where it is no such record. */
export function checkSettings(value: unknown): Settings | null {
  if (typeof value !== 'object' || value === null || (value as { version?: unknown }).version !== 1) return null;
  const record = value as Record<keyof Settings, unknown>, usual = DEFAULT_SETTINGS;
  return {
    version: 1,
    language: typeof record.language === 'string' && /^[a-z]{2,3}(?:_[A-Z]{2})?$/u.test(record.language) ? record.language : '',
    reads: record.reads === 'click' ? 'click' : 'always',
    readLanguages: texts(record.readLanguages, isTag, 100),
    offSites: texts(record.offSites, isHost, 1_000),
    badge: typeof record.badge === 'boolean' ? record.badge : usual.badge,
    searchPage: typeof record.searchPage === 'string' ? searchPage(record.searchPage).id : usual.searchPage,
    keeps: typeof record.keeps === 'boolean' ? record.keeps : usual.keeps,
    limit: LIMITS.includes(record.limit as number) ? (record.limit as number) : usual.limit,
  };
}

/** True where pages in a language (BCP-47) are read by themselves. */
export const isReadLanguage = ({ readLanguages }: Settings, lang: string): boolean => readLanguages.length === 0 || readLanguages.some((tag) => tag === lang || tag === lang.split('-')[0]);

/** The site of an address as settings name it: its host, bare. '' where it has none. */
export const siteOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '');

/** The site in what a reader typed or copied: "https://www.Example.com/news", "*.example.com" and "example.com" are example.com; '' where there is none. */
export function typedSite(typed: string): string {
  const text = typed.trim(), site = text.includes('@') ? '' : siteOf(/^https?:\/\//iu.test(text) ? text : `https://${text.replace(/^\/\/|^\*\./u, '')}`).replace(/\.$/u, '');
  return isHost(site) && (site.includes('.') || site === 'localhost') ? site : '';
}

/** True where the reader wants an address left alone. */
export function isOff(settings: Settings, url: string): boolean {
  const site = siteOf(url);
  return settings.offSites.some((off) => site === off || site.endsWith(`.${off}`));
}

/** Takes a site from the sites that are left alone, with those that it belongs to, or adds it where it is none of them. */
export function turnSite(now: Settings, url: string): Partial<Settings> {
  const site = siteOf(url);
  if (site === '') return {};
  return { offSites: isOff(now, url) ? now.offSites.filter((off) => site !== off && !site.endsWith(`.${off}`)) : [...now.offSites, site] };
}
