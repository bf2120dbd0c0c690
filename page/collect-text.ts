import { askReadability } from './ask-readability.ts';
import { type Collected, collectBlocks } from './collect-blocks.ts';
import { isParagraph } from './find-article.ts';
import { headlinesIn } from './read-headlines.ts';
import { textRoot } from './text-root.ts';

const NOTHING: Collected = { blocks: [], embeds: [], partial: false };
/** Less running text than a short story has; hardly any. */
const LITTLE = 400, HARDLY = 150;
/** A page with so many headlines is a list: that it has little text needs no other reason. */
const LIST = 20;

const textOf = ({ blocks }: Collected): number => blocks.filter(isParagraph).reduce((n, b) => n + b.text.length, 0);

/** A page's text in blocks, from where the page says it is; from all of it where hardly any is there. */
export function collectText(document: Document, body: Element | null, base: string, isCredit: (text: string) => boolean): Collected {
  if (!body) return NOTHING;
  const root = textRoot(document, body);
  if (root !== body) {
    const inside = collectBlocks(root, base, true, isCredit);
    if (textOf(inside) >= LITTLE) return inside;
  }
  return collectFrom(document, body, base, isCredit);
}

/** Read once, and where there is little of it and no list, once more with what class names call a side matter, or as Readability finds it. */
function collectFrom(document: Document, body: Element, base: string, isCredit: (text: string) => boolean): Collected {
  const strict = collectBlocks(body, base, true, isCredit);
  if (textOf(strict) >= LITTLE || headlinesIn(strict.blocks, 0, 0).length >= LIST) return strict;
  const all = collectBlocks(body, base, false, isCredit);
  if (all.blocks.filter(isParagraph).length > strict.blocks.filter(isParagraph).length) return all;
  const found = all.blocks.length > 40 && textOf(strict) < HARDLY ? askReadability(document, base, isCredit) : null;
  return found && textOf(found) > textOf(strict) ? found : strict;
}
