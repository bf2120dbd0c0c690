import { fold } from '../text/fold.ts';
import { hostOf, isShareLink, siteOf, targetOf } from '../sources/address.ts';
import { lettersOnly } from '../text/letters.ts';
import type { NameIndex } from '../sources/name-index.ts';
import { postId } from '../sources/post-id.ts';
import { withoutArticle } from '../text/without-article.ts';
import type { Block, Page, Source } from '../types.ts';
import type { JoinedCredit } from './join-credits.ts';
import { pageSubject } from './page-subject.ts';

/** A link to a story, and where it stands. */
interface StoryLink {
  readonly url: string;
  readonly host: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** What the place of a link is worth; a word more that is shared with the headline is worth two. */
const BESIDE = 3, IN_SENTENCE = 1, IN_BLOCK = 0.5;
const LONGER_THAN_A_NAME = 30;
/** What of a sentence, an address and its words is read. */
const LONGEST = 400;
/** What a box of links has to share with the headline to be more than "read also". */
const ON_SUBJECT = 2;
const SENTENCE = /[.!?…؟।]["'”’»)]?\s|[。！？]/u;
const isOneSentence = (text: string, from: number, to: number): boolean => to - from <= LONGEST && !SENTENCE.test(text.slice(from, to));
const DOI = /^(?:dx\.)?doi\.org$/u;

/** All links of a page's text that lead to stories. */
function storyLinks(page: Page): StoryLink[] {
  return page.blocks.flatMap(({ links }, block) => links.flatMap(({ url, start, end }): StoryLink[] => {
    const host = hostOf(url);
    return host && targetOf(url) === 'article' && !isShareLink(url) ? [{ url, host, block, start, end }] : [];
  }));
}

/** "Read more: …", a paragraph that is all link and longer than a name. */
const isBox = (block: Block): boolean => ['lead', 'body'].includes(block.place) && block.text.length > LONGER_THAN_A_NAME && block.links.reduce((sum, l) => sum + l.end - l.start, 0) > block.text.length * 0.6;

/**
 * Makes what finds the address of a source's story among all links of the article; they are looked at once for all credits. Of those that
 * lead to a story on a site of that publisher it is the one that shares most words with the page's headline and stands nearest to the
 * words that name the source; null where there is none. The address beside those words stays where it is a story and no other
 * shares two words more, unless it is another known publisher's.
 */
export function createBestLink(page: Page, credits: readonly JoinedCredit[], index: NameIndex, articles: { has(word: string): boolean }): (credit: JoinedCredit) => string | null {
  const stories = storyLinks(page), subject = pageSubject(page.title.slice(0, LONGEST)), journals = credits.filter((c) => c.source.kind === 'journal').length;
  const boxes = new Set([...new Set(stories.map((s) => s.block))].filter((block) => isBox(page.blocks[block] as Block)));
  const papers = stories.filter((s) => DOI.test(s.host));

  const belongs = (source: Source): ((host: string) => boolean) => {
    const name = lettersOnly(withoutArticle(fold(source.name), articles));
    return (host) => {
      const owner = index.byHost(host);
      if (owner) return owner.id === source.id;
      const site = siteOf(host) ?? host;
      return source.id === null && (site === source.domain || (name.length > 4 && lettersOnly(fold(site.split('.')[0] ?? '')) === name));
    };
  };
  /** Stories of a source; of a journal also the paper's number, where there is no doubt whose it is. */
  const storiesOf = ({ source, url: told, evidence }: JoinedCredit): StoryLink[] => {
    const isOwn = belongs(source), own = stories.filter((s) => isOwn(s.host));
    if (own.length > 0 || told !== null || source.kind !== 'journal') return own;
    const beside = papers.filter((p) => evidence.some((e) => e.block === p.block));
    return beside.length === 1 ? beside : journals === 1 && new Set(papers.map((p) => p.url.toLowerCase())).size === 1 ? papers.slice(0, 1) : [];
  };
  const place = ({ block, start, end }: StoryLink, { evidence }: JoinedCredit): number => {
    const { text } = page.blocks[block] as Block;
    const near = evidence.filter((e) => e.block === block && e.where !== 'link');
    if (near.some((e) => isOneSentence(text, Math.min(end, e.end ?? 0), Math.max(start, e.start ?? 0)))) return IN_SENTENCE;
    return near.length > 0 ? IN_BLOCK : 0;
  };
  const isDocument = (url: string): boolean => /\.pdf$/iu.test(new URL(url).pathname);
  const about = ({ url, block, start, end }: StoryLink): number => {
    const { pathname } = new URL(url);
    let path = pathname;
    try {
      path = decodeURIComponent(pathname);
    } catch {
      // Not UTF-8: its words are not known.
    }
    return Math.max(subject(path.slice(0, LONGEST)), subject((page.blocks[block] as Block).text.slice(start, Math.min(end, start + LONGEST))));
  };
  /** Boxes and documents step back where there is anything else, and a box has to be about the page's subject. */
  const candidates = (own: readonly StoryLink[], { source, url: told, beside, evidence }: JoinedCredit): readonly StoryLink[] => {
    const inText = own.filter((l) => (l.url === told && beside) || !boxes.has(l.block) || evidence.some((e) => e.block === l.block && e.where !== 'link'));
    const pages = source.kind === 'journal' ? inText : inText.filter((l) => !isDocument(l.url));
    return pages.length > 0 ? pages : inText.length > 0 ? inText : own.filter((l) => about(l) >= ON_SUBJECT);
  };

  return (credit) => {
    const { source, url: told, beside } = credit, own = storiesOf(credit);
    // Nothing to choose from.
    if (own.length === 0 || (own.length === 1 && own[0]?.url === told && beside)) return told;
    const story = told && targetOf(told) === 'article' ? told : null, owner = story ? index.byHost(hostOf(story) ?? '') : null;
    const strange = owner !== null && owner.id !== source.id && owner.kind !== 'platform';
    let best = strange || !beside ? null : story, most = best ? 2 * subject(new URL(best).pathname.slice(0, LONGEST)) + BESIDE : Number.NEGATIVE_INFINITY;
    const posts = new Set<string>(), frame = told && /\/embed\//u.test(told) ? told : null;
    for (const link of candidates(own, credit)) {
      // The frame of a video and the link to it are one; the link is what a reader opens.
      if (frame && link.url !== told && postId(link.url) === postId(frame)) return link.url;
      posts.add(postId(link.url));
      const score = 2 * about(link) + (link.url === told && beside ? BESIDE : place(link, credit));
      if (score > most) [best, most] = [link.url, score];
    }
    // Of several posts on a platform, none beside its name, none can be meant for sure.
    return source.kind === 'platform' && told === null && posts.size > 1 ? null : (best ?? (beside ? told : null));
  };
}
