import { useRef, useState } from 'preact/hooks';
import type { Finding, Question } from '../../core/upstream/upstream.ts';
import { cleanText } from '../clean-text.ts';
import type { Place } from '../SourceRow.tsx';
import type { Words } from '../words.ts';
import { Answer } from './Answer.tsx';
import { providerName } from './provider-name.ts';
import { isSpent, type Reader } from './reader.ts';

/** One service that can be asked: who it is and what it would be sent, before; what it answered, after. The first time it is asked for the reader's agreement. */
export function Way({ question, finding, find, place, words }: { question: Question; finding: Finding | undefined; find: (agree: boolean) => Promise<void>; place: Place & { reader: Reader }; words: Words }) {
  const [asked, setAsked] = useState(false), button = useRef<HTMLButtonElement>(null);
  const name = providerName(question.provider, words), hosts = words.list(question.hosts.map((host) => `\u2068${cleanText(host)}\u2069`));
  // The exact words: cut nowhere.
  const sent = question.words ? words('find_sends', `\u2068${cleanText(question.words, 2_000)}\u2069`) : words('find_sends_nothing');
  const asking = finding?.state === 'asking', spent = !asking && isSpent(place.reader), label = asking ? 'stop' : finding ? 'ask_again' : 'ask';
  const close = (): void => {
    button.current?.focus();
    setAsked(false);
  };
  return (
    <li class="way">
      <div class="line">
        <span class="who"><bdi class="name">{name}</bdi> <span class="host">{hosts}</span></span>
        <button
          type="button" class="act" ref={button} aria-label={`${words(label)}: ${name}`} aria-expanded={asking || question.agreed ? undefined : asked} aria-disabled={spent ? true : undefined} title={spent ? words('spent') : undefined}
          onClick={(event) => {
            if (event.detail > 1 || spent) return;
            if (asking) place.reader.actions.stop();
            else if (question.agreed) void find(false);
            else setAsked(!asked);
          }}
        >
          {words(label)}
        </button>
        <span class="sent">{sent}</span>
      </div>
      {asked && !asking && !question.agreed ? (
        <div class="consent">
          <p>{words(question.words ? 'find_agree' : 'find_agree_nothing', name, hosts)}</p>
          <button type="button" class="main" onClick={() => { close(); void find(true); }}>{words('agree')}</button>
          <button type="button" class="act" onClick={close}>{words('not_now')}</button>
        </div>
      ) : null}
      {finding?.state === 'failed' ? <p class="told">{finding.failure === 'stopped' && spent ? words('spent') : words(`failure_${finding.failure ?? 'unreachable'}`, hosts)}</p> : null}
      {finding?.state === 'answered' ? <Answer finding={finding} place={place} words={words} /> : null}
    </li>
  );
}
