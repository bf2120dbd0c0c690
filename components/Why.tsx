import type { Signal } from '../core/types.ts';
import { cleanText } from './clean-text.ts';
import type { Words } from './words.ts';

/** What was looked for, found and not found. */
export function Why({ signals, words }: { signals: readonly Signal[]; words: Words }) {
  if (signals.length === 0) return null;
  return (
    <details class="why">
      <summary>{words('why')}</summary>
      <ul>
        {signals.map((signal) => (
          <li key={signal.kind} class={signal.found ? 'found' : ''}>
            <span class="state">{words(signal.found ? 'looked_found' : 'looked_not')}</span> {words(`signal_${signal.kind}`) || signal.kind}
            {signal.found && signal.text && !/^\d+$/u.test(signal.text) ? <bdi class="slug">{cleanText(signal.text)}</bdi> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
