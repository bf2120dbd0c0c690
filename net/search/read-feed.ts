import { parseAddress } from '../../core/sources/address-target.ts';
import type { Candidate } from '../../core/upstream/upstream.ts';
import { markupText } from './markup-text.ts';
import { MAX_CANDIDATES } from './provider.ts';
import { readDate } from './read-date.ts';
import { childrenOf, readXml, textOf, type XmlElement } from './read-xml.ts';

/** An item of a feed: what {@link Candidate} holds, and who it says published it. */
export interface FeedItem extends Candidate {
  /** Address of the publisher as `<source url>` gives it; '' where it does not. */
  readonly from: string;
}

const MAX_TEXT = 1_500;
const firstOf = (...texts: string[]): string => texts.find((text) => text !== '') ?? '';

function addressOf(written: string, base: string): string | null {
  const text = written.trim();
  return text !== '' && URL.canParse(text, base) ? (parseAddress(new URL(text, base).href)?.href ?? null) : null;
}

/** Where an item leads: Atom's alternate link, RSS's link, an address that is the item's id. */
function linkOf(item: XmlElement, base: string): string | null {
  const links = childrenOf(item, 'link'), alternate = links.find((l) => l.attributes.has('href') && (l.attributes.get('rel') ?? 'alternate') === 'alternate');
  const id = childrenOf(item, 'guid')[0];
  const written = firstOf(alternate?.attributes.get('href') ?? '', links.find((l) => l.text.trim() !== '')?.text ?? '', id && id.attributes.get('ispermalink') !== 'false' ? id.text : '', item.attributes.get('rdf:about') ?? '');
  return addressOf(written, base);
}

function readItem(item: XmlElement, base: string, publisher: string): FeedItem[] {
  const url = linkOf(item, base), title = markupText(textOf(item, 'title'), 500);
  if (!url || title === '') return [];
  const source = childrenOf(item, 'source')[0];
  return [{
    url, title,
    publisher: markupText(firstOf(source && source.children.length === 0 ? source.text.trim() : '', publisher), 200),
    from: source?.attributes.get('url') ?? '',
    published: readDate(firstOf(...['pubdate', 'published', 'date', 'issued', 'updated'].map((name) => textOf(item, name)))),
    text: markupText(firstOf(...['content:encoded', 'content', 'description', 'summary'].map((name) => textOf(item, name))), MAX_TEXT),
  }];
}

/** A JSON Feed (https://www.jsonfeed.org/version/1.1/). */
function readJsonFeed(text: string, base: string): readonly FeedItem[] | null {
  let feed: unknown;
  try {
    feed = JSON.parse(text);
  } catch {
    return null;
  }
  const { items, title } = (feed ?? {}) as Record<string, unknown>;
  if (!Array.isArray(items)) return null;
  const string = (value: unknown): string => (typeof value === 'string' ? value : '');
  return items.slice(0, MAX_CANDIDATES).flatMap((value: unknown): FeedItem[] => {
    const item = (value ?? {}) as Record<string, unknown>;
    const url = addressOf(firstOf(string(item['url']), string(item['external_url']), string(item['id'])), base), name = markupText(string(item['title']), 500);
    if (!url || name === '') return [];
    return [{ url, title: name, publisher: markupText(string(title), 200), from: '', published: readDate(string(item['date_published'])), text: firstOf(string(item['content_text']).slice(0, MAX_TEXT), markupText(string(item['content_html']), MAX_TEXT), markupText(string(item['summary']), MAX_TEXT)) }];
  });
}

/** Stories of a feed (RSS 2.0 and older, RDF 1.0, Atom, JSON Feed), in its order; null where the text is none. `base`: the feed's own address. */
export function readFeed(text: string, base: string): readonly FeedItem[] | null {
  if (/^[\s\ufeff]{0,20}\{/u.test(text)) return readJsonFeed(text, base);
  const root = readXml(text), kind = root?.name.replace(/^.*:/u, '');
  if (!root || !(kind === 'rss' || kind === 'rdf' || kind === 'feed')) return null;
  const channel = kind === 'rss' ? childrenOf(root, 'channel')[0] : root;
  if (!channel) return null;
  const about = kind === 'rdf' ? (childrenOf(root, 'channel')[0] ?? root) : channel;
  const items = kind === 'feed' ? childrenOf(root, 'entry') : [...childrenOf(channel, 'item'), ...(kind === 'rss' ? childrenOf(root, 'item') : [])];
  // Relative addresses: the feed's own base, else where it was fetched.
  const told = root.attributes.get('xml:base') ?? '', home = told !== '' && URL.canParse(told, base) ? new URL(told, base).href : base;
  return items.slice(0, MAX_CANDIDATES).flatMap((item) => readItem(item, home, textOf(about, 'title')));
}
