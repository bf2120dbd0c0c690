import type { PopupActions, Surroundings } from './popup-state.ts';
import type { Words } from './words.ts';

/** Keys as they are written on keyboards, and what each does. */
const KEYS = [['O', 'key_open_strongest'], ['⇧ O', 'key_open_all'], ['/', 'key_filter'], ['?', 'key_keys']] as const;

/** What can be done on every page, and with which keys. */
export function Footer({ actions, around, isOff, words }: { actions: PopupActions; around: Surroundings; isOff: boolean; words: Words }) {
  const { site, said, trouble } = around, { keepAside } = actions;
  const quiet = (key: string, act: () => void, title?: string) => <button type="button" class="quiet" title={title} onClick={() => act()}>{words(key)}</button>;
  return (
    <footer>
      <p class="said" role="status">{said}</p>
      {trouble ? <p class="trouble">{trouble}</p> : null}
      <p class="links">
        {quiet('open_library', actions.openLibrary)}
        {quiet('open_settings', actions.openSettings)}
        {keepAside ? quiet('keep_aside', keepAside) : null}
        {site && !isOff ? quiet('turn_off', () => actions.turnOff(site), words('turn_off_title', `\u2068${site}\u2069`)) : null}
      </p>
      <details class="keys">
        <summary>{words('keys')}</summary>
        <dl>
          {KEYS.map(([key, does]) => <div key={does}><dt><kbd>{key}</kbd></dt><dd>{words(does)}</dd></div>)}
          <div><dt>{words('key_middle')}</dt><dd>{words('key_behind')}</dd></div>
        </dl>
      </details>
    </footer>
  );
}
