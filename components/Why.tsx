import type { Signal } from '../core/types.ts';
import { cleanText } from './clean-text.ts';
import type { Words } from './words.ts';

/** What was found, each with its words, and then what was looked for and not found. */
export function Why({ signals, words }: { signals: readonly Signal[]; words: Words }) {
  if (signals.length === 0) return null;
  const name = (signal: Signal): string => words(`signal_${signal.kind}`) || signal.kind;
  const found = signals.filter((s) => s.found), missing = signals.filter((s) => !s.found);
  return (
    <details class="why">
      <summary>{words('why')}</summary>
      {found.length > 0 ? (
        <>
          <h3>{words('looked_found')}</h3>
          <ul class="found">
            {found.map((signal) => (
              <li key={signal.kind}>
                {name(signal)}
                {signal.text && !/^\d+$/u.test(signal.text) ? <bdi class="slug" title={cleanText(signal.text)}>{cleanText(signal.text)}</bdi> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {missing.length > 0 ? (
        <>
          <h3>{words('looked_not')}</h3>
          <ul>{missing.map((signal) => <li key={signal.kind}>{name(signal)}</li>)}</ul>
        </>
      ) : null}
    </details>
  );
}
