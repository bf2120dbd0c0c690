import type { CompiledLanguage } from '../language/compile-language.ts';
import { hostOf } from '../sources/address.ts';
import type { NameIndex } from '../sources/name-index.ts';
import type { Publisher } from '../sources/publisher.ts';
import { GAP, type Tokens, tokenise } from '../text/tokens.ts';
import type { Block, Page, Source } from '../types.ts';
import { type Cues, findCues } from './find-cues.ts';
import { findNames, type Mention } from './find-names.ts';
import { findPictures, labelsOf, type Picture } from './find-pictures.ts';
import { closesLongerName, findMastheads, goesOnInQuotes, isPartOf, type Span } from './find-mastheads.ts';
import { findLinkedSites, findStrangers, stranger } from './find-strangers.ts';

/** A block with its words, names and phrases. */
export interface ReadBlock {
  readonly block: Block;
  readonly index: number;
  readonly tokens: Tokens;
  readonly names: readonly Mention[];
  /** What looks like a publisher's name and stands in no table. */
  readonly strangers: readonly Mention[];
  readonly cues: Cues;
  /** Labels of pictures ("Photo by") and where the text credits pictures. */
  readonly imageLabels: readonly { from: number; to: number }[];
  readonly pictures: readonly Picture[];
}

/** A page as the finders of credits see it: each block read once. */
export interface Reading {
  readonly page: Page;
  readonly language: CompiledLanguage;
  readonly index: NameIndex;
  /** Where the page's publisher is at home; '' where that is not known. */
  readonly country: string;
  readonly blocks: readonly ReadBlock[];
  /** True for the page's own publisher, its brands and its house. */
  isOwn(publisher: Publisher): boolean;
  /** True for another title of the page's house. */
  isSister(publisher: Publisher): boolean;
  /** True for a name that says it is a ministry, a police force, a university, a firm. */
  isInstitution(name: string): boolean;
  /** True for a host of the page's own publisher. */
  isOwnHost(host: string): boolean;
}

/** No paragraph names more; what does is made to keep the reader busy. */
const MAX_NAMES = 200;
const NONE: readonly Mention[] = [];
const LOOSE = new Set(['byline', 'caption', 'endnote']);

export function readBlocks(page: Page, language: CompiledLanguage, index: NameIndex, country: string): ReadBlock[] {
  return page.blocks.map((raw, i) => {
    const tokens = tokenise(raw.text);
    const block = besideCaption(page.blocks, i) && isPictureHouse(tokens, language, index) ? { ...raw, place: 'caption' as const } : raw;
    // "Download the app", at the end of a page, is a sentence: a signature written small begins small.
    const loose = LOOSE.has(block.place), small = block.place === 'byline' || (loose && tokens.cap[0] === 0);
    const known = findNames(tokens, index, language, { loose, small, country }).slice(0, MAX_NAMES).map((n) => namesake(n, block, tokens, index)).filter((n, at, all) => !isAbbreviation(n, tokens, all[at - 1])), imageLabels = labelsOf(tokens, language);
    const cues = findCues(tokens, language), mastheads = findMastheads(tokens, language, cues);
    const names = known.filter((name) => !closesLongerName(name, tokens, language, cues) && !goesOnInQuotes(name, tokens) && !mastheads.some((span) => isPartOf(name, span, tokens, language)));
    const unlinked = withMastheads(mastheads, findStrangers(tokens, names, language, index, cues), names, tokens).filter(({ publisher }) => publisher.id !== '' || publisher.domains.length > 0 || !language.titles.isNone(publisher.name));
    const linked = findLinkedSites(tokens, block.links, names);
    const strangers = unlinked.length + linked.length === 0 ? NONE : [...unlinked.filter((s) => !linked.some((l) => l.from < s.to && l.to > s.from)), ...linked].sort((a, b) => a.from - b.from);
    const pictures = findPictures(block, tokens, strangers.length === 0 ? names : [...names, ...strangers.filter((s) => s.publisher.domains.length > 0)], imageLabels);
    return { block, index: i, tokens, names, strangers, cues, imageLabels, pictures };
  });
}

/** Strangers, and those that are made like mastheads, where nothing known is in them. */
function withMastheads(mastheads: readonly Span[], strangers: readonly Mention[], names: readonly Mention[], { text, start, end }: Tokens): Mention[] {
  const free = mastheads.filter(({ from, to }) => !names.some((n) => n.from < to && n.to > from));
  const made = free.map(({ from, to }): Mention => ({ from, to, publisher: stranger(text.slice(start[from], end[to - 1]), null), ambiguous: true }));
  return [...strangers.filter((s) => !made.some((m) => m.from < s.to && m.to > s.from)), ...made].sort((a, b) => a.from - b.from);
}

/** Of publishers of one name (El País of Madrid and of Montevideo) the one whose site the name leads to. */
function namesake(name: Mention, { links }: Block, tokens: Tokens, index: NameIndex): Mention {
  const start = tokens.start[name.from] as number, end = tokens.end[name.to - 1] as number;
  const link = links.find((l) => l.start < end && l.end > start), owner = link ? index.byHost(hostOf(link.url) ?? '') : null;
  if (!owner || owner.id === name.publisher.id || !index.byName(tokens.text.slice(start, end)).some((n) => n.publisher.id === owner.id)) return name;
  return { ...name, publisher: owner };
}

/** "Harbour Radio Tideway (HRT) reported": letters in brackets stand for the words right before them, whoever else is called so. */
function isAbbreviation(name: Mention, { gap, key, cap }: Tokens, before: Mention | undefined): boolean {
  if (name.to - name.from > 1 || ((gap[name.from] as number) & GAP.open) === 0 || ((gap[name.to] as number) & GAP.close) === 0) return false;
  if (before?.to === name.from ? before.publisher.id === name.publisher.id : !name.ambiguous) return false;
  const letters = [...(key[name.from] as string)];
  for (let at = name.from - 1; at >= Math.max(0, name.from - 8) && letters.length > 0; at -= 1) {
    if (key[at]?.startsWith(letters.at(-1) as string)) letters.pop();
    else if (cap[at] !== 0) return false;
  }
  return letters.length === 0;
}

const besideCaption = (blocks: readonly Block[], at: number): boolean =>
  ['lead', 'body'].includes(blocks[at]?.place ?? '') && (blocks[at]?.text.length ?? 0) <= 60 && blocks[at + 1]?.place === 'caption';

/** A line that is a picture house's or an agency's name and nothing else, right above a caption, is its credit. */
function isPictureHouse(tokens: Tokens, language: CompiledLanguage, index: NameIndex): boolean {
  return findNames(tokens, index, language, { loose: true }).some((n) => n.from === 0 && n.to === tokens.key.length && ['agency', 'stock'].includes(n.publisher.kind));
}

export const sourceOf = (publisher: Publisher): Source => ({
  id: publisher.id || null,
  name: publisher.name,
  domain: publisher.domains[0] ?? null,
  kind: publisher.kind,
});
