import { namesReader, SIDE } from './element-names.ts';
import { isBlock, isHidden, isSkipped } from './walked-elements.ts';

/** White space, and what stands between letters and is not seen: soft hyphens, zero-width spaces, word joiners. */
const UNSEEN = /[\s\u00ad\u200b\u2060]+/gu;
const isUnseen = (char: string): boolean => char.search(UNSEEN) === 0;

/** A text's letters and marks alone: how a page spaces, breaks and hyphenates its words does not matter. */
export const bareWords = (text: string): string => text.replace(UNSEEN, '');

/** The words of a document as its reader walks through them, with the way back to where they stand. */
export interface PageWords {
  /** All of it, as {@link bareWords} gives it. */
  readonly text: string;
  /** Text nodes, and the offset in `text` at which each begins. */
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
  /** Offsets in `text` at which a block begins or ends. */
  readonly edges: ReadonlySet<number>;
}

/** More than any page that people read; what stands behind is not found. */
const MAX_NODES = 300_000;
/** Nodes between two pauses that the caller may make: some 2 ms. */
const STEP = 2_000;

/**
 * Walks through a document as `collectBlocks` does, side matters included, and gives its words; yields every 2,000 nodes, so that
 * others have their turn. A component's own text stands before what was put into it.
 */
export function* readWords(root: Element): Generator<void, PageWords> {
  const parts: string[] = [], nodes: Text[] = [], starts: number[] = [], edges = new Set<number>([0]), namesOf = namesReader();
  let length = 0, seen = 0, breaks = 0;
  /** Elements that were entered and end a block. */
  const blocks = new Set<Node>();
  let node: Node | null = root.firstChild;
  while (node && seen < MAX_NODES) {
    seen += 1;
    if (seen % STEP === 0) yield;
    let below: Node | null = null;
    if (node.nodeType === 3) {
      const words = bareWords(node.nodeValue ?? '');
      if (words !== '') {
        nodes.push(node as Text);
        starts.push(length);
        parts.push(words);
        length += words.length;
        breaks = 0;
      }
    } else if (node.nodeType === 1) {
      const element = node as Element, tag = element.tagName.toUpperCase(), bare = !element.hasAttributes();
      const names = bare ? 0 : namesOf(element.getAttribute('class')) | namesOf(element.getAttribute('id'));
      if (tag === 'BR') {
        breaks += 1;
        if (breaks === 2) edges.add(length);
      } else if (!isSkipped(tag) && tag !== 'IFRAME' && (bare || !isHidden(element, tag, names))) {
        const shadow = tag.includes('-') ? element.shadowRoot : null;
        below = shadow?.firstChild ?? element.firstChild;
        // A line that signs is read alone, whatever element it is.
        if (isBlock(tag, names) || (names & SIDE.byline) !== 0) {
          edges.add(length);
          if (below) blocks.add(element);
        }
      }
    }
    if (below) {
      node = below;
      continue;
    }
    let next: Node | null = node.nextSibling;
    while (!next && node) {
      const above: Node | null = node.parentNode, host: Element | null = above?.nodeType === 11 ? ((above as Partial<ShadowRoot>).host ?? null) : null;
      if (host?.firstChild) {
        next = host.firstChild;
        break;
      }
      node = host ?? above;
      if (!node || node === root) break;
      if (blocks.has(node)) edges.add(length);
      next = node.nextSibling;
    }
    node = next;
  }
  edges.add(length);
  return { text: parts.join(''), nodes, starts, edges };
}

/** The number of the node that holds the character at an offset. */
function nodeAt(starts: readonly number[], offset: number): number {
  let low = 0, high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where in a text node its so-manieth seen character stands. */
function placeIn(node: Text, count: number): number {
  const text = node.nodeValue ?? '';
  let left = count;
  for (let i = 0; i < text.length; i += 1) {
    if (isUnseen(text[i] as string)) continue;
    if (left === 0) return i;
    left -= 1;
  }
  return text.length;
}

/** The range of the words from `from` to `to` (exclusive); null where it would begin in one component and end in another. */
export function rangeOf({ nodes, starts }: PageWords, from: number, to: number): Range | null {
  const first = nodeAt(starts, from), last = nodeAt(starts, to - 1), begin = nodes[first], end = nodes[last];
  if (!begin || !end || begin.getRootNode() !== end.getRootNode()) return null;
  const range = begin.ownerDocument.createRange();
  range.setStart(begin, placeIn(begin, from - (starts[first] as number)));
  range.setEnd(end, placeIn(end, to - 1 - (starts[last] as number)) + 1);
  return range;
}
