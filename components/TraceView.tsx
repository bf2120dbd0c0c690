import type { ComponentChildren } from 'preact';
import { SAID_FROM } from '../core/credits/credit-draft.ts';
import type { Trace } from '../core/types.ts';
import { Chain } from './Chain.tsx';
import { cleanText } from './clean-text.ts';
import { Flags } from './Flags.tsx';
import { ItemList } from './ItemList.tsx';
import { Sentence } from './Sentence.tsx';
import { LastSaid } from './upstream/LastSaid.tsx';
import { isSpent, type Reader } from './upstream/reader.ts';
import { Why } from './Why.tsx';
import type { Words } from './words.ts';

/** All that is said about a page: one sentence, then the chain upstream. Without a `reader` there is nothing to do but to open links; `tools` are what can be done with the trace as a whole; `fetched` says when (ISO 8601) where the page is not one that is open. */
export function TraceView({ trace, fetched, reader, tools, words }: { trace: Trace; fetched?: string; reader?: Reader; tools?: ComponentChildren; words: Words }) {
  const { page } = trace, credits = trace.credits.filter((c) => c.confidence >= SAID_FROM);
  if (page.kind === 'index') return <><ItemList items={trace.items} words={words} />{tools}</>;
  return (
    <>
      <header>
        <div class="brand">
          <b>Selon</b> <bdi>{cleanText(page.publisher.domain)}</bdi>
        </div>
        <Sentence credits={credits} kind={page.kind} words={words} />
      </header>
      {credits.length > 0 ? <Chain trace={trace} hop={null} fetched={fetched} behind={[]} reader={reader} words={words} /> : null}
      {reader ? <LastSaid upstream={reader.upstream} words={words} /> : null}
      {reader?.isPrivate && credits.some((c) => c.role === 'origin' || c.role === 'basis') ? <p class="private">{words('private_note')}</p> : null}
      {reader && isSpent(reader) ? <p class="private">{words('spent')}</p> : null}
      <Flags trace={trace} upstream={reader?.upstream} words={words} />
      {tools}
      <Why signals={trace.signals} words={words} />
    </>
  );
}
