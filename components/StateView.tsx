import type { ComponentChildren } from 'preact';
import { cleanText } from './clean-text.ts';
import { ErrorReport } from './ErrorReport.tsx';
import type { PopupActions, PopupState, Surroundings } from './popup-state.ts';
import type { Words } from './words.ts';

/** A page of which nothing can be said: why, in one plain sentence, and what can be done. */
export function StateView({ state, actions, around, words }: { state: Exclude<PopupState, { state: 'traced' }>; actions: PopupActions; around: Surroundings; words: Words }) {
  const site = 'site' in state && state.site ? `\u2068${cleanText(state.site)}\u2069` : '';
  const button = (key: string, act: () => void, main = true): ComponentChildren => <button type="button" class={main ? 'main' : 'act'} onClick={() => act()}>{words(key, site)}</button>;
  const say = (title: string, text: string, more?: ComponentChildren) => (
    <>
      <h1>{words(title, site)}</h1>
      <p class="explained">{words(text, site)}</p>
      {more}
    </>
  );
  return (
    <header class="state">
      <div class="brand"><b>Selon</b></div>
      {state.state === 'reading' ? <h1 aria-live="polite">{words('reading')}</h1> : null}
      {state.state === 'unreadable' ? say('unreadable_title', `unreadable_${state.what}`) : null}
      {state.state === 'unread' ? say('unread_title', 'unread_text', <p class="ways-on">{button('read_now', actions.read)}</p>) : null}
      {state.state === 'off' ? say('off_title', 'off_text', <p class="ways-on">{button('turn_on', () => actions.turnOn(state.site))}</p>) : null}
      {state.state === 'withheld' ? say(site ? 'withheld_title' : 'withheld_unknown', 'withheld_text', (
        <p class="ways-on">
          {site ? button('allow_site', () => actions.allow(state.site)) : null}
          {button('allow_all', () => actions.allow(''), !site)}
        </p>
      )) : null}
      {state.state === 'error' ? say('error_title', 'error_text', <ErrorReport error={state} around={around} copy={actions.copy} words={words} />) : null}
    </header>
  );
}
