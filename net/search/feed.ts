import type { Candidate } from '../../core/upstream/upstream.ts';
import { isAtHosts } from '../../core/upstream/at-hosts.ts';
import { decodeText } from './decode-text.ts';
import { findFeeds } from './find-feeds.ts';
import { ownHosts } from './own-hosts.ts';
import type { Ask, NoAnswer, Provider } from './provider.ts';
import { readFeed } from './read-feed.ts';

const USUAL = ['/feed', '/rss.xml'];

async function readAt(url: string, ask: Ask): Promise<readonly Candidate[] | NoAnswer> {
  const answer = await ask(url);
  if (answer.failure !== null) return answer;
  return readFeed(decodeText(answer), answer.url)?.map(({ from: _, ...item }) => item) ?? { failure: 'not-a-page', status: answer.status };
}

/** The publisher's own feed, found through its front page, or where feeds usually are: its latest stories, often with their text. */
const feed: Provider = {
  id: 'feed',
  pause: 0,
  requests: 3,
  about: (search) => (search.domains.length === 0 ? null : { hosts: ownHosts(search), words: '' }),
  async find(search, ask): Promise<readonly Candidate[] | NoAnswer> {
    const hosts = ownHosts(search), home = `https://${hosts[0] as string}/`;
    const front = await ask(home);
    if (front.failure !== null && front.failure !== 'not-found' && front.failure !== 'refused') return front;
    // A front page may be a feed itself.
    const itself = front.failure === null ? readFeed(decodeText(front), front.url) : null;
    if (itself && itself.length > 0) return itself.map(({ from: _, ...item }) => item);
    const named = front.failure === null ? findFeeds(decodeText(front), front.url).filter((url) => isAtHosts(url, hosts)) : [];
    const stories: Candidate[] = [];
    let why: NoAnswer | null = null;
    for (const url of named.length > 0 ? named.slice(0, 2) : USUAL.map((path) => new URL(path, home).href)) {
      const read = await readAt(url, ask);
      if ('failure' in read) {
        why = read;
        if (read.failure === 'stopped' || read.failure === 'unguarded') return read;
      } else stories.push(...read.filter((story) => !stories.some((known) => known.url === story.url)));
      // Usual addresses are guesses: the first that holds is the one.
      if (named.length === 0 && stories.length > 0) break;
    }
    return stories.length === 0 && why ? why : stories;
  },
};
export default feed;
