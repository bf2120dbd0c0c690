import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReaderNote } from '../../core/library/kept-page.ts';
import { type Letter, mailAddress } from '../../core/letter/write-letter.ts';
import type { Words } from '../words.ts';
import type { FlagActions } from './flag-actions.ts';

/** The letter that a note makes: the reader can change it, open it in their mail program, or copy it. Nothing is sent. */
export function LetterView({ note, actions, words }: { note: ReaderNote; actions: Pick<FlagActions, 'letter' | 'copy'>; words: Words }) {
  const [letter, setLetter] = useState<Letter | null>(null), [said, setSaid] = useState(''), view = useRef<HTMLElement>(null);
  useEffect(() => {
    let isWanted = true;
    actions.letter(note).then((written) => isWanted && setLetter(written), () => isWanted && setSaid(words('letter_failed')));
    return () => {
      isWanted = false;
    };
  }, [note.what, note.source, note.quote?.exact]);
  useEffect(() => {
    const text = view.current?.querySelector('textarea');
    text?.focus();
    // A letter is read from its beginning.
    text?.setSelectionRange(0, 0);
    if (text) text.scrollTop = 0;
  }, [letter === null]);
  const copy = ({ subject, body }: Letter, sentence: string): void => {
    setSaid('');
    actions.copy(`${subject}\n\n${body}`).then(() => setSaid(words(sentence)), () => setSaid(words('share_failed')));
  };
  const mail = letter && mailAddress(letter);
  return (
    <section class="letter" ref={view} aria-label={words('letter_write')}>
      {letter && mail ? (
        <>
          <p class="hint">{words('letter_hint')}</p>
          <label class="field"><span class="label">{words('letter_subject')}</span><input type="text" lang={letter.lang} dir={letter.dir} value={letter.subject} onInput={(event) => setLetter({ ...letter, subject: event.currentTarget.value })} /></label>
          <textarea rows={12} lang={letter.lang} dir={letter.dir} aria-label={words('letter_write')} value={letter.body} onInput={(event) => setLetter({ ...letter, body: event.currentTarget.value })} />
          <div class="buttons">
            <a class="main" href={mail.href} target="_blank" rel="noopener noreferrer" onClick={() => mail.whole || copy(letter, 'letter_mail_long')}>{words('letter_mail')}</a>
            <button type="button" class="act" onClick={() => copy(letter, 'letter_copied')}>{words('letter_copy')}</button>
          </div>
        </>
      ) : null}
      <p role="status">{said}</p>
    </section>
  );
}
