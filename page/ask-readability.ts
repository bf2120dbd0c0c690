import { Readability } from '@mozilla/readability';
import { type Collected, collectBlocks } from './collect-blocks.ts';

/** Elements, each counted with all that it hangs in: for every one of those Readability reads the text again. A long page has 100,000. */
const MAX_WEIGHT = 300_000;

/** True where elements hang too deep in one another: 500 levels would take it half a minute. Linear. */
function isTooDeep(document: Document): boolean {
  const walk = document.createTreeWalker(document, 1);
  let depth = 0, weight = 0;
  for (let node: Node | null = walk.currentNode; node !== null && weight <= MAX_WEIGHT; weight += depth) {
    if (walk.firstChild()) depth += 1;
    else {
      while (!walk.nextSibling()) {
        if (!walk.parentNode()) return false;
        depth -= 1;
      }
    }
    node = walk.currentNode;
  }
  return weight > MAX_WEIGHT;
}

/** Readability's opinion of where the article is, for pages whose own structure says nothing. It works on a copy, which it takes apart. */
export function askReadability(document: Document, base: string, isCredit: (text: string) => boolean): Collected | null {
  try {
    if (isTooDeep(document)) return null;
    const copy = document.cloneNode(true) as Document;
    const parsed = new Readability<Element>(copy, { serializer: (node) => node as Element, maxElemsToParse: 20_000 }).parse();
    return parsed?.content ? collectBlocks(parsed.content, base, false, isCredit) : null;
  } catch {
    // Too many elements, or a document it can't copy: then there is no second opinion.
    return null;
  }
}
