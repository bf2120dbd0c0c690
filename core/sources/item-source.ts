import { fold } from '../text/fold.ts';
import { lettersOnly } from '../text/letters.ts';
import type { Headline, Item, Source } from '../types.ts';
import { hostOf, isShareLink, isSiteName, siteOf } from './address.ts';
import type { NameIndex } from './name-index.ts';
import { isLeadingHost, type OwnPublisher } from './own-publisher.ts';
import type { PublisherName } from './publisher-names.ts';
import type { Publisher } from './publisher.ts';
import { unwrap } from './unwrap.ts';

const sourceOf = ({ id, name, domains, kind }: Publisher): Source => ({ id, name, domain: domains[0] ?? null, kind });
const siteSource = (domain: string): Source => ({ id: null, name: domain, domain, kind: 'site' });

/** "The Harbour Lamp" for harbour-lamp.example or lamp.example: the words beside a headline are its site's name. */
function isNameOf(name: string, site: string): boolean {
  const label = lettersOnly(site.slice(0, site.indexOf('.'))), letters = lettersOnly(fold(name));
  return label.length >= 4 && letters.length >= 4 && !isSiteName(name) && (letters.includes(label) || label.includes(letters));
}

/** On a list that names several publishers every label counts; on a paper's front page a kicker may happen to be a publisher's name. */
const NAMED = 3, NAMED_SHARE = 0.2;

/** Whose name a label is: known, or a bare domain; null for words that name nobody. `sure`: a name that is a common word counts too. */
function labelled(label: string, sure: boolean, index: NameIndex): Source | null {
  if (!label.includes(' ') && isSiteName(label)) {
    const host = label.toLowerCase(), known = index.byHost(host), site = siteOf(host);
    return known ? sourceOf(known) : site ? siteSource(site) : null;
  }
  // Of namesakes who is called so and nothing else is meant, and of those who has most names: it is known in most languages.
  const rank = ({ alias, publisher }: PublisherName): number => (alias.isDefault ? 3 : 0) + (alias.ambiguous ? 0 : 2) + (publisher.kind === 'agency' ? 1 : 0) + (publisher.name === label ? 2 : 0) + Math.min(publisher.aliases.length, 99) / 100;
  const meant = index.byName(label).filter((n) => sure || !n.alias.ambiguous).reduce<PublisherName | null>((best, n) => (best && rank(best) >= rank(n) ? best : n), null);
  return meant && (sure || meant.publisher.kind !== 'platform') ? sourceOf(meant.publisher) : null;
}

function firstKnown({ label, marked }: Headline, index: NameIndex, all: boolean): Source | null {
  for (const [i, line] of label.split('\n').slice(0, 6).entries()) {
    const source = line === '' ? null : labelled(line, all || (marked !== undefined && i === 0), index);
    if (source) return source;
  }
  return null;
}

/**
 * The stories of a list with their direct addresses and publishers: that of the address where it is known, else the labelled
 * one, else the site that the address leads out to; null for the site's own.
 */
export function listItems(headlines: readonly Headline[], index: NameIndex, own: OwnPublisher): Item[] {
  const stories = new Map<string, Headline>();
  for (const headline of headlines) {
    const url = unwrap(headline.url), known = stories.get(url);
    // An address that carries another is opened before it is taken for a share button.
    if (isShareLink(url) || (known && known.title.length >= headline.title.length)) continue;
    stories.set(url, headline);
  }
  const labelsOf = (all: boolean): Map<Headline, Source> => {
    const labels = new Map<Headline, Source>();
    for (const headline of stories.values()) {
      const source = headline.label === '' ? null : firstKnown(headline, index, all);
      if (source && !(source.id ? source.id === own.id : own.isOwnHost(source.domain ?? ''))) labels.set(headline, source);
    }
    return labels;
  };
  let labels = labelsOf(false);
  const loose = [...labels].filter(([headline]) => !headline.marked), counts = loose.length >= stories.size * NAMED_SHARE && new Set(loose.map(([, source]) => source.name)).size >= NAMED;
  if (counts) labels = labelsOf(true);
  return [...stories].map(([url, headline]): Item => {
    const { title } = headline, host = hostOf(url) ?? '', closed = own.isOwnHost(host) || isLeadingHost(host);
    const publisher = closed ? null : index.byHost(host);
    if (publisher && publisher.kind !== 'platform') return { title, url, source: sourceOf(publisher) };
    const label = labels.get(headline);
    if (label && (headline.marked || counts)) return { title, url, source: label };
    // Where the address tells nothing, a name that no table knows is said as the site's rule finds it.
    const name = headline.marked === 'rule' ? (headline.label.split('\n')[0] as string) : '';
    if (closed) return { title, url, source: name !== '' && !own.isOwnName(name) ? { id: null, name, domain: null, kind: 'outlet' } : null };
    const site = siteOf(host);
    if (publisher || !site) return { title, url, source: publisher ? sourceOf(publisher) : null };
    const said = headline.marked ? (headline.label.split('\n')[0] as string) : '';
    return { title, url, source: isNameOf(said, site) ? { ...siteSource(site), name: said } : siteSource(site) };
  });
}
