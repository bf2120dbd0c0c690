import { Readability } from '@mozilla/readability';
import { type Collected, collectBlocks } from './collect-blocks.ts';

/** Readability's opinion of where the article is, for pages whose own structure says nothing. It works on a copy, which it takes apart. */
export function askReadability(document: Document, base: string, isCredit: (text: string) => boolean): Collected | null {
  try {
    const copy = document.cloneNode(true) as Document;
    const parsed = new Readability<Element>(copy, { serializer: (node) => node as Element, maxElemsToParse: 20_000 }).parse();
    return parsed?.content ? collectBlocks(parsed.content, base, false, isCredit) : null;
  } catch {
    // Too many elements, or a document it can't copy: then there is no second opinion.
    return null;
  }
}
