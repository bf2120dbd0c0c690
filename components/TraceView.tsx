import { SAID_FROM } from '../core/credits/credit-draft.ts';
import type { Trace } from '../core/types.ts';
import { cleanText } from './clean-text.ts';
import { Flags } from './Flags.tsx';
import { ItemList } from './ItemList.tsx';
import { Monogram } from './Monogram.tsx';
import { Sentence } from './Sentence.tsx';
import { Step } from './Step.tsx';
import { Why } from './Why.tsx';
import type { Words } from './words.ts';

/** All that is said about a page: one sentence, then the chain upstream. */
export function TraceView({ trace, words }: { trace: Trace; words: Words }) {
  const credits = trace.credits.filter((c) => c.confidence >= SAID_FROM);
  const of = (role: string) => credits.filter((c) => c.role === role);
  const { page } = trace;
  if (page.kind === 'index') return <ItemList items={trace.items} words={words} />;
  return (
    <>
      <header>
        <div class="brand">
          <b>Selon</b> <bdi>{cleanText(page.publisher.domain)}</bdi>
        </div>
        <Sentence credits={credits} kind={page.kind} words={words} />
      </header>
      {credits.length > 0 ? (
        <ol>
          <li class="step here">
            <span class="dot" aria-hidden="true" />
            <h2 class="role">{words('here')}</h2>
            <div class="src">
              <Monogram name={page.publisher.name} />
              <span class="who">
                <bdi class="name">{cleanText(page.publisher.name)}</bdi>
                {page.publisher.name.toLowerCase() === page.publisher.domain ? null : <> <bdi class="host">{cleanText(page.publisher.domain)}</bdi></>}
                {page.translatedFrom ? <span class="slug">{words('translated', words.language(page.translatedFrom))}</span> : null}
              </span>
            </div>
          </li>
          {(['origin', 'basis', 'venue', 'image'] as const).map((role) => (
            <Step key={role} title={words(`role_${role}`)} credits={of(role)} words={words} />
          ))}
        </ol>
      ) : null}
      <Flags trace={trace} words={words} />
      <Why signals={trace.signals} words={words} />
    </>
  );
}
