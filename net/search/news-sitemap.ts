import type { Candidate } from '../../core/upstream/upstream.ts';
import { isAtHosts } from '../../core/upstream/at-hosts.ts';
import { decodeText } from './decode-text.ts';
import { gunzip } from './gunzip.ts';
import { ownHosts } from './own-hosts.ts';
import type { Ask, NoAnswer, Provider, Search } from './provider.ts';
import { readSitemap, type Sitemap, sitemapsIn } from './read-sitemap.ts';

/** Where news sitemaps stand at publishers whose robots.txt names none. */
const USUAL = ['/news-sitemap.xml', '/sitemap-news.xml'];

/** How well a sitemap's name suits: those of news, of the page's month and day; none of pictures, tags and authors. */
function suits(url: string, published: string | null): number {
  const path = url.slice(url.indexOf('/', 8)).toLowerCase(), [year = '-', month = '-', day = '-'] = published?.slice(0, 10).split('-') ?? [];
  const has = (...parts: string[]): boolean => ['-', '/', '_', ''].some((mark) => path.includes(parts.join(mark)));
  let points = /news|noticia|nachrichten|actu|haber/u.test(path) ? 4 : 0;
  if (has(year, month, day)) points += 6;
  else if (has(year, month)) points += 5;
  if (/image|video|photo|tag|author|categor|topic|section|page-sitemap|archive/u.test(path)) points -= 3;
  return points;
}
const best = (urls: readonly string[], { published }: Search): string | undefined => urls.map((url, i) => [url, suits(url, published) - i / 1_000] as const).sort((a, b) => b[1] - a[1])[0]?.[0];

async function readAt(url: string, ask: Ask): Promise<Sitemap | NoAnswer> {
  const answer = await ask(url);
  if (answer.failure !== null) return answer;
  return readSitemap(decodeText({ bytes: await gunzip(answer.bytes), type: answer.type })) ?? { failure: 'not-a-page', status: answer.status };
}

/** The publisher's own list of its news of two days, and of older stories where its sitemaps are cut by month or day. */
const newsSitemap: Provider = {
  id: 'sitemap',
  pause: 0,
  requests: 3,
  about: (search) => (search.domains.length === 0 ? null : { hosts: ownHosts(search), words: '' }),
  async find(search, ask): Promise<readonly Candidate[] | NoAnswer> {
    const hosts = ownHosts(search), home = `https://${hosts[0] as string}`;
    const robots = await ask(`${home}/robots.txt`);
    if (robots.failure !== null && robots.failure !== 'not-found' && robots.failure !== 'refused') return robots;
    const named = robots.failure === null ? sitemapsIn(decodeText(robots)).filter((url) => isAtHosts(url, hosts)) : [];
    const first = best(named, search) ?? `${home}${USUAL[0] as string}`;
    let map = await readAt(first, ask);
    if ('failure' in map) {
      if (named.length > 0 || map.failure !== 'not-found') return map;
      map = await readAt(`${home}${USUAL[1] as string}`, ask);
    } else if (map.kind === 'index') {
      // Where no name suits, the one that changed last.
      const maps = map.maps.filter(({ url }) => isAtHosts(url, hosts)).sort((a, b) => (b.changed ?? '').localeCompare(a.changed ?? ''));
      const next = best(maps.map(({ url }) => url), search);
      if (next === undefined) return [];
      map = await readAt(next, ask);
    }
    if ('failure' in map) return map;
    return map.kind === 'stories' ? map.stories.filter(({ url }) => isAtHosts(url.replace(/^http:/u, 'https:'), hosts)) : [];
  },
};
export default newsSitemap;
