import type { Trace } from '../core/types.ts';
import { TraceView } from './TraceView.tsx';
import type { Reader } from './upstream/reader.ts';
import type { Words } from './words.ts';

/** What the popup can show. */
export type PopupState = { readonly state: 'reading' } | { readonly state: 'traced'; readonly trace: Trace } | { readonly state: 'unreadable' } | { readonly state: 'off'; readonly site: string } | { readonly state: 'error' };

export function Popup({ state, reader, words, openOwnRules }: { state: PopupState; reader?: Reader; words: Words; openOwnRules?: () => void }) {
  const footer = openOwnRules ? <footer><button type="button" class="quiet" onClick={openOwnRules}>{words('own_link')}</button></footer> : null;
  if (state.state === 'traced') return <><TraceView trace={state.trace} {...(reader ? { reader } : {})} words={words} />{footer}</>;
  return (
    <>
    <header>
      <div class="brand"><b>Selon</b></div>
      {state.state === 'reading' ? <h1 aria-live="polite">{words('reading')}</h1> : <><h1>{words(`${state.state}_title`)}</h1><p class="explained">{words(`${state.state}_text`)}</p></>}
    </header>
    {footer}
    </>
  );
}
