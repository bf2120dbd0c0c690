import type { CompiledLanguage } from '../language/compile-language.ts';
import { hostOf, isInstitutionHost, isShareLink, siteOf, targetOf } from '../sources/address.ts';
import { postId } from '../sources/post-id.ts';
import { unwrap } from '../sources/unwrap.ts';
import type { CreditDraft } from './credit-draft.ts';
import { lettersOnly } from '../text/letters.ts';
import { type ReadBlock, type Reading, sourceOf } from './reading.ts';

/** Posts and videos of platforms that stand in the article; first those that its text links to as well. */
export function findEmbeds(reading: Reading): CreditDraft[] {
  const linked = new Set(reading.page.blocks.filter((b) => b.place === 'lead' || b.place === 'body').flatMap((b) => b.links.map((l) => postId(l.url))));
  const twice = (url: string): number => (linked.has(postId(unwrap(url))) ? 1 : 0);
  return [...reading.page.embeds].sort((a, b) => twice(b.url) - twice(a.url)).flatMap((embed): CreditDraft[] => {
    const host = hostOf(embed.url), publisher = host ? reading.index.byHost(host) : null;
    if (publisher?.kind !== 'platform' || reading.isOwn(publisher) || isOwnAccount(embed.url, reading)) return [];
    return [{ role: 'venue', source: sourceOf(publisher), kind: 'embed', evidence: { where: 'embed', text: (embed.text || embed.url).slice(0, 300), block: null, start: null, end: null }, url: unwrap(embed.url) }];
  });
}

/** A site that shows its own posts says what it said before: "@IslandCourier" on islandcourier.example. */
function isOwnAccount(url: string, reading: Reading): boolean {
  const plain = (text: string): string => lettersOnly(text.toLowerCase());
  const account = plain(/(?:twitter|x|facebook|tiktok|t|threads|truthsocial)\.(?:com|net|me)\/@?([\w.]+)\//u.exec(url)?.[1] ?? '');
  const label = plain((siteOf(hostOf(reading.page.url) ?? '') ?? '').split('.')[0] ?? ''), name = plain(reading.page.siteName);
  return account.length > 0 && [label, name].some((own) => own.length > 4 && account.startsWith(own));
}

/** A single post's address on a platform. */
const POST = /\/status\/\d|\/posts\/|story\.php|\/reel\/|instagram\.com\/p\/|\/comments\/|t\.me\/\w+\/\d|\/video\/\d|bsky\.app\/profile\/[^/]+\/post|threads\.(?:net|com)\/@[^/]+\/post|vk\.com\/wall/u;
/** Parts of firms' and services' hosts that hold no stories: shops, manuals, maps, archives. */
const SERVICE = /(?:^|\.)(?:shop|store|docs?|support|help|careers|jobs|investors?|ir|play|apps?|maps|drive|archive|web|amazon|github|imdb|google|doi)\./u;
export const isService = (host: string): boolean => SERVICE.test(host);

/** A single question with its answers. */
const QUESTION = /(?:^|\.|\/\/)quora\.com\/(?:unanswered\/)?[^\s/?#-]+(?:-[^\s/?#-]+){3,}|stack(?:overflow|exchange)\.com\/questions\/\d/u;
/** Hosts that keep the papers of many journals. */
const LIBRARY = /(?:^|\.)(?:sciencedirect\.com|jstor\.org|ncbi\.nlm\.nih\.gov|europepmc\.org|researchgate\.net|semanticscholar\.org)$/u;

/** A story's address as blogs and papers write it: a date in the path, or a headline of five words and more. */
export function isStory(url: string, { titles }: CompiledLanguage): boolean {
  const { pathname } = new URL(url);
  const slug = pathname.split('/').filter(Boolean).at(-1) ?? '';
  if (/\/(?:19|20)\d\d\/\d{1,2}\//u.test(pathname)) return true;
  return (slug.match(/-/gu) ?? []).length >= 4 && (pathname.split('/').slice(1, -1).some((part) => titles.isStoryPath(part)) || pathname.split('/').filter(Boolean).length === 1);
}

/** A link in running text to another known publisher's article: the story that carries the stated fact. */
export function findLinks(read: ReadBlock, reading: Reading): CreditDraft[] {
  const { block } = read;
  if (block.heading || block.place === 'title' || block.place === 'byline') return [];
  // References ("… Journal of Tides, 3. doi.org/…") and captions name the journal beside the link.
  const aside = !['lead', 'body'].includes(block.place);
  const journal = read.names.find((n) => n.publisher.kind === 'journal');
  const linked = block.links.reduce((sum, l) => sum + l.end - l.start, 0);
  // A paragraph that is all link is a teaser.
  if (linked > block.text.length * 0.7 && !journal) return [];
  return block.links.flatMap((link): CreditDraft[] => {
    const { url } = link, host = hostOf(url);
    if (!host || reading.isOwnHost(host) || isShareLink(url) || targetOf(url) !== 'article') return [];
    const evidence = { where: 'link' as const, text: block.text.slice(link.start, Math.min(link.end, link.start + 300)), block: read.index, start: link.start, end: link.end };
    if (journal && /^(?:dx\.)?doi\.org$/u.test(host) && !block.links.some((l) => l.start > link.start && targetOf(l.url) === 'article' && !/doi\.org\//u.test(l.url) && siteOf(l.url) !== null && reading.index.byHost(new URL(l.url).hostname)?.id === journal.publisher.id)) return [{ role: 'basis', source: sourceOf(journal.publisher), kind: 'link', evidence, url }];
    const publisher = reading.index.byHost(host);
    // "… Tides and Currents 31", linked to the house's or the library's copy: the journal is named, the host only keeps it.
    if (journal && publisher && publisher.id !== journal.publisher.id && publisher.kind === 'journal' && (LIBRARY.test(host) || (publisher.group !== null && publisher.group === journal.publisher.group)) && reading.isOwn(journal.publisher) === false) return [{ role: 'basis', source: sourceOf(journal.publisher), kind: 'link', evidence, url }];
    if (aside && publisher?.kind !== 'journal') return [];
    if (publisher?.kind === 'platform' && POST.test(url) && !reading.isOwn(publisher)) return [{ role: 'venue', source: sourceOf(publisher), kind: 'link', evidence, url }];
    // An answer on a platform of questions carries the fact like a story does.
    if (publisher?.kind === 'platform' && QUESTION.test(url) && !reading.isOwn(publisher)) return [{ role: 'basis', source: sourceOf(publisher), kind: 'link', evidence, url }];
    if (!publisher) {
      const site = siteOf(host);
      if (!site || !isStory(url, reading.language) || isInstitutionHost(host) || isService(host)) return [];
      return [{ role: 'basis', source: { id: null, name: site, domain: site, kind: 'site' }, kind: 'link-unknown', evidence, url }];
    }
    if (reading.isOwn(publisher) || reading.isSister(publisher) || !['agency', 'outlet', 'journal', 'wire'].includes(publisher.kind)) return [];
    return [{ role: 'basis', source: sourceOf(publisher), kind: 'link', evidence, url }];
  });
}
