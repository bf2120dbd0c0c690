import type { Headline, Item, Source } from '../types.ts';
import { hostOf, isShareLink, isSiteName, siteOf } from './address.ts';
import type { NameIndex } from './name-index.ts';
import { isLeadingHost, type OwnPublisher } from './own-publisher.ts';
import type { Publisher } from './publisher.ts';
import { unwrap } from './unwrap.ts';

const sourceOf = ({ id, name, domains, kind }: Publisher): Source => ({ id, name, domain: domains[0] ?? null, kind });
const siteSource = (domain: string): Source => ({ id: null, name: domain, domain, kind: 'site' });

/** On a list that labels its stories every label counts; on a paper's front page a kicker may happen to be a publisher's name. */
const LABELLED = 5, LABELLED_SHARE = 0.3;

/** Whose name a label is: known, or a bare domain; null for words that name nobody. `sure`: a name that is a common word counts too. */
function labelled(label: string, sure: boolean, index: NameIndex): Source | null {
  if (!label.includes(' ') && isSiteName(label)) {
    const host = label.toLowerCase(), known = index.byHost(host), site = siteOf(host);
    return known ? sourceOf(known) : site ? siteSource(site) : null;
  }
  const names = index.byName(label).filter((n) => sure || !n.alias.ambiguous), ids = new Set(names.map((n) => n.publisher.id));
  const meant = names.find((n) => n.alias.isDefault) ?? (ids.size === 1 ? names[0] : names.find((n) => !n.alias.ambiguous));
  return meant ? sourceOf(meant.publisher) : null;
}

function firstKnown({ label, marked }: Headline, index: NameIndex): Source | null {
  for (const [i, line] of label.split('\n').slice(0, 6).entries()) {
    const source = line === '' ? null : labelled(line, marked !== undefined && i === 0, index);
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
    if (isShareLink(headline.url) || (known && known.title.length >= headline.title.length)) continue;
    stories.set(url, headline);
  }
  const labels = new Map<Headline, Source>();
  let loose = 0;
  for (const headline of stories.values()) {
    const source = headline.label === '' ? null : firstKnown(headline, index);
    if (!source || (source.id ? source.id === own.id : own.isOwnHost(source.domain ?? ''))) continue;
    labels.set(headline, source);
    if (!headline.marked) loose += 1;
  }
  const counts = loose >= LABELLED && loose >= stories.size * LABELLED_SHARE;
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
    return { title, url, source: publisher ? sourceOf(publisher) : site ? siteSource(site) : null };
  });
}
