import { fold } from '../text/fold.ts';
import { hostOf, isShareLink, siteOf, targetOf } from '../sources/address.ts';
import { lettersOnly, wordsOf } from '../text/letters.ts';
import type { NameIndex } from '../sources/name-index.ts';
import { postId } from '../sources/post-id.ts';
import { withoutArticle } from '../text/without-article.ts';
import type { Page, Source } from '../types.ts';

/** A link to a story. */
export interface StoryLink {
  readonly url: string;
  readonly host: string;
}

/** All links of a page's text that lead to stories, looked at once for all credits. */
export function storyLinks(page: Page): StoryLink[] {
  return page.blocks.flatMap((block) => block.links).flatMap((link): StoryLink[] => {
    const { url } = link, host = hostOf(url);
    return host && targetOf(url) === 'article' && !isShareLink(url) ? [{ url, host }] : [];
  });
}

/**
 * The address of a source's story among all links of the article: of those that lead to a story on a site of that
 * publisher the one whose address shares most words with the page's headline, else the first. `told`, the address beside
 * the credit's own words, stays where it is a story and no other shares two words more. Null where there is none.
 */
export function bestLink(source: Source, told: string | null, page: Page, stories: readonly StoryLink[], index: NameIndex, articles: { has(word: string): boolean }): string | null {
  const name = lettersOnly(withoutArticle(fold(source.name), articles));
  const belongs = (host: string): boolean => {
    const owner = index.byHost(host);
    if (owner) return owner.id === source.id;
    const site = siteOf(host) ?? host;
    return source.id === null && (site === source.domain || (name.length > 4 && lettersOnly(fold(site.split('.')[0] ?? '')) === name));
  };
  const own = stories.filter(({ host }) => belongs(host));
  // Nothing to choose from.
  if (own.length === 0) return told;
  const title = new Set(wordsOf(fold(page.title)).filter((w) => w.length > 2));
  const shared = (url: string): number => [...new Set(wordsOf(fold(new URL(url).pathname)))].reduce((sum, w) => sum + (title.has(w) ? (w.length > 6 ? 2 : 1) : 0), 0);
  let best = told && targetOf(told) === 'article' ? told : null, most = best ? shared(best) + 1 : -1;
  const posts = new Set<string>(), frame = told && /\/embed\//u.test(told) ? told : null;
  for (const { url } of own) {
    // The frame of a video and the link to it are one; the link is what a reader opens.
    if (frame && url !== told && postId(url) === postId(frame)) return url;
    posts.add(postId(url));
    const score = shared(url);
    if (score > most) [best, most] = [url, score];
  }
  // Of several posts on a platform, none beside its name, none can be meant for sure.
  return source.kind === 'platform' && told === null && posts.size > 1 ? null : (best ?? told);
}
