import type { ComponentChildren } from 'preact';
import { Footer } from './Footer.tsx';
import type { PopupActions, PopupState, Surroundings } from './popup-state.ts';
import { StateView } from './StateView.tsx';
import { TraceView } from './TraceView.tsx';
import type { Reader } from './upstream/reader.ts';
import type { Words } from './words.ts';

/** All that the popup and the side panel show. `tools`: what can be done with the trace as a whole. */
export function Popup({ state, reader, tools, actions, around, words }: { state: PopupState; reader?: Reader | undefined; tools?: ComponentChildren; actions: PopupActions; around: Surroundings; words: Words }) {
  return (
    <>
      {state.state === 'traced' ? <TraceView trace={state.trace} {...(reader ? { reader } : {})} tools={tools} words={words} /> : <StateView state={state} actions={actions} around={around} words={words} />}
      <Footer actions={actions} around={around} isOff={state.state === 'off'} words={words} />
    </>
  );
}
