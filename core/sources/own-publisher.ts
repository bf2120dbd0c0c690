import { fold } from '../text/fold.ts';
import { lettersOnly } from '../text/letters.ts';
import { spelledAlike } from '../text/spelled-alike.ts';
import { withoutArticle } from '../text/without-article.ts';
import type { Page } from '../types.ts';
import { hostOf, siteOf } from './address.ts';
import { homeCountry } from './home-country.ts';
import type { NameIndex } from './name-index.ts';
import type { Publisher } from './publisher.ts';

/** The page's own publisher, and what belongs to it. */
export interface OwnPublisher {
  readonly id: string | null;
  readonly name: string;
  readonly domain: string;
  /** Where it is at home, ISO 3166-1 alpha-2 in upper case; '' where that is not known. */
  readonly country: string;
  isOwn(publisher: Publisher): boolean;
  /** True for another title of the same house: named as a source it is one, a link or a byline between sisters is none. */
  isSister(publisher: Publisher): boolean;
  isOwnHost(host: string): boolean;
  isOwnName(name: string): boolean;
}

type Articles = { has(word: string): boolean };
const bareOf = (articles: Articles) => (name: string): string => lettersOnly(withoutArticle(fold(name), articles));

/** Publishers' names without a language's articles: page after page names the same agencies. */
const kept = new WeakMap<Articles, WeakMap<Publisher, readonly string[]>>();
function bareNames(publisher: Publisher, articles: Articles): readonly string[] {
  const of = kept.get(articles) ?? new WeakMap<Publisher, readonly string[]>();
  kept.set(articles, of);
  const names = of.get(publisher) ?? publisher.aliases.map((a) => bareOf(articles)(a.text));
  of.set(publisher, names);
  return names;
}

/** Addresses that only lead on: what they show is the publisher's own page. So does a page without an address. */
const LEADING = /^(?:news\.google\.com|feedproxy\.google\.com|feeds\.feedburner\.com|t\.co|bit\.ly|lnkd\.in|ift\.tt|trib\.al|dlvr\.it|buff\.ly|flip\.it|l\.facebook\.com|lm\.facebook\.com|out\.reddit\.com)$/u;
/** True for hosts that only lead on and name nobody. */
export const isLeadingHost = (host: string): boolean => LEADING.test(host);
function storyHost(page: Page): string {
  const host = hostOf(page.url) ?? '';
  if (host && !LEADING.test(host)) return host;
  const told = page.meta.find((m) => m.name === 'canonical' || m.name === 'og:url')?.value ?? '';
  return hostOf(told) ?? host;
}

/** Who publishes the page: by its address, else by its canonical address; its name as the table or the page gives it. */
export function ownPublisher(page: Page, index: NameIndex, articles: Articles): OwnPublisher {
  const bare = bareOf(articles);
  const host = storyHost(page);
  const known = index.byHost(host);
  const domain = siteOf(host) ?? host;
  const label = bare(domain.split('.')[0] ?? '');
  const siteName = bare(page.siteName);
  const answers = new Map<string, boolean>(), hosts = new Map<string, boolean>();
  const knownName = known === null ? '' : bare(known.name);
  const isCalled = (name: string): boolean => name.length > 1 && (name === siteName || name === label || name === knownName || spelledAlike(name, label) || spelledAlike(name, siteName));
  const belongs = (publisher: Publisher): boolean => {
    if (known && publisher.id === known.id) return true;
    // A name that no table knows: the page's own where it is called so or lies under that domain.
    if (publisher.id === '') return publisher.domains.some((d) => siteOf(d) === domain) || [publisher.name, publisher.name.split('.')[0] ?? ''].some((n) => isCalled(bare(n)));
    // A paper under its portal's domain (folha.uol.com.br) is not the portal.
    if (!known && publisher.domains.some((d) => d === host || host.endsWith(`.${d}`))) return true;
    const names = bareNames(publisher, articles);
    if (known && names.includes(bare(known.name.replace(/\(.*\)/u, '')))) return true;
    return (siteName.length > 1 && names.includes(siteName)) || (label.length > 3 && publisher.aliases.some((a, i) => !a.ambiguous && names[i] === label));
  };
  return {
    id: known?.id ?? null,
    country: known?.country || homeCountry(host, page.htmlLang),
    name: known?.name ?? (page.siteName || domain),
    domain,
    isOwn(publisher) {
      // Asked for every mention: a page names the same few again and again.
      const key = publisher.id || `? ${publisher.name}`;
      let answer = answers.get(key);
      if (answer === undefined) {
        answer = belongs(publisher);
        answers.set(key, answer);
      }
      return answer;
    },
    isSister: (publisher) => known !== null && known.group !== null && known.group !== '' && publisher.group === known.group && publisher.id !== known.id,
    isOwnHost(other) {
      if (other === host) return true;
      // Asked for every link: a page leads to the same few hosts again and again.
      let answer = hosts.get(other);
      if (answer === undefined) {
        const owner = index.byHost(other);
        answer = siteOf(other) === domain || (owner !== null && this.isOwn(owner));
        hosts.set(other, answer);
      }
      return answer;
    },
    isOwnName: (name) => isCalled(bare(name)),
  };
}
