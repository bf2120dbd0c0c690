import { GAP } from '../text/tokens.ts';
import type { CreditDraft } from './credit-draft.ts';
import { evidenceAt } from './evidence-at.ts';
import type { Mention } from './find-names.ts';
import { type ReadBlock, type Reading, sourceOf } from './reading.ts';

/** Who asks, at the beginning of a paragraph: "The Lantern: Are you tired?" */
const asker = ({ tokens: { gap, key }, names, block }: ReadBlock, reading: Reading): Mention | undefined =>
  names.find((n) => n.from === 0 && !n.ambiguous && n.publisher.kind === 'outlet' && !reading.isOwn(n.publisher) && !['title', 'caption'].includes(block.place) && key.length > n.to + 1 && ((gap[n.to] as number) & GAP.colon) !== 0);

/** Another paper's interview, its name before each question: once alone it may be a headline. */
export function findInterview(reading: Reading): CreditDraft[] {
  const asked = reading.blocks.flatMap((read) => {
    const name = asker(read, reading);
    return name ? [{ read, name }] : [];
  });
  const first = asked.find(({ name }) => asked.filter((other) => other.name.publisher.id === name.publisher.id).length > 1);
  if (!first || !asked.some(({ read, name }) => name.publisher.id === first.name.publisher.id && /[?？؟]/u.test(read.block.text))) return [];
  const { read, name } = first;
  return [{ role: 'origin', source: sourceOf(name.publisher), kind: 'source-line', evidence: evidenceAt(read.block, read.index, read.tokens, 0, name.to), url: null }];
}
