import type { PageRules } from '../core/page-rules.ts';
import { pathFits, type OriginSpot, siteFor, type Spot } from '../core/sites/site.ts';
import { squeeze } from '../core/text/squeeze.ts';
import type { SiteReading } from '../core/types.ts';
import { absolute } from './read-meta.ts';

const MAX_JSON = 2_000_000;
const MAX_NAME = 120;
const MAX_ELEMENTS = 200;

/** Reads what the site's rule says of the page; null where no rule is meant for it. */
export function readSite(document: Document, url: string, base: string, { sites, ownSites = [] }: Pick<PageRules, 'sites' | 'ownSites'>): SiteReading | null {
  const site = siteFor(ownSites, sites, url);
  if (!site) return null;
  const { hostname, pathname } = new URL(url);
  const shows = pathFits(pathname, site.stories) || pathFits(pathname, site.others) ? 'story' : pathFits(pathname, site.lists) || (pathname === '/' && (site.what === 'lists' || site.what === 'threads')) ? 'list' : null;
  let origin: SiteReading['origin'] = null, { verified } = site;
  for (const spot of site.origin ?? []) {
    if (spot.on !== undefined && !pathFits(pathname, spot.on)) continue;
    origin = readOrigin(document, base, spot, pathname);
    if (!origin) continue;
    verified &&= spot.verified !== false;
    break;
  }
  return { rule: site.hosts.split(' ').find((host) => `.${hostname}`.endsWith(`.${host}`)) ?? '', what: pathFits(pathname, site.others) ? 'portal' : site.what, shows, origin, translates: site.translates ?? null, verified };
}

function readOrigin(document: Document, base: string, spot: OriginSpot, pathname: string): SiteReading['origin'] {
  const [before = '', after = ''] = spot.between?.split('|') ?? [];
  const text = spot.name ? readSpot(document, spot.name, before) : '', address = spot.link ? absolute(readSpot(document, spot.link), base) : null;
  const said = spot.says ?? between(text, before, after), name = bareName(said, spot.strip);
  return name || address ? { name, url: address ?? '', text: (spot.says ? pathname : before && said ? before + said + after : said || address || '').slice(0, 300), spot: (said && (spot.name ?? spot.on)) || (spot.link ?? ''), known: spot.known === true, role: spot.role ?? 'origin' } : null;
}

/** What stands between two marks, the first after the first; the whole text where there is none before. */
function between(text: string, before: string, after: string): string {
  const start = text.indexOf(before) + before.length, end = after ? text.indexOf(after, start) : text.length;
  return start < before.length || end < 0 ? '' : text.slice(start, end);
}

/** "来源：某报", "© Provided by The Lantern": the name alone. */
function bareName(said: string, strip: string | undefined): string {
  let name = said.replace(/^[^:：]{1,24}[:：]\s*/u, '');
  for (const words of strip?.split('|') ?? []) name = name.split(words).join(' ');
  name = squeeze(name);
  return name.length > MAX_NAME ? '' : name;
}

/** The words or the address at a {@link Spot}, of the first element that has some and `holding` among them; '' where there is none, or where the selector is none. */
export function readSpot(root: Document | Element, spot: Spot, holding = ''): string {
  try {
    if (spot.startsWith('json ')) return readJson(root, spot.slice(5));
    const at = spot.lastIndexOf('@'), selector = at < 0 ? spot : spot.slice(0, at);
    for (const element of [...root.querySelectorAll(selector)].slice(0, MAX_ELEMENTS)) {
      const value = (at < 0 ? element.textContent : element.getAttribute(spot.slice(at + 1))) ?? '';
      const text = squeeze(value.slice(0, 2_100));
      if (text && text.includes(holding)) return text;
    }
  } catch {
    // A reader's own rule may hold a selector that is none.
  }
  return '';
}

/** The first of several scripts that parses and has the value; a key that is a number is a place in a list. */
function readJson(root: Document | Element, spot: string): string {
  const space = spot.lastIndexOf(' ');
  for (const script of root.querySelectorAll(spot.slice(0, space))) {
    const text = script.textContent?.trim() ?? '', open = text.startsWith('[') ? 0 : text.indexOf('{');
    if (open < 0 || text.length > MAX_JSON) continue;
    let value: unknown;
    try {
      value = JSON.parse(text.slice(open, text.lastIndexOf(text.startsWith('[') ? ']' : '}') + 1));
    } catch {
      continue;
    }
    for (const key of spot.slice(space + 1).split('.')) value = typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
    if (typeof value === 'string' && value) return value.slice(0, 2_100);
  }
  return '';
}
