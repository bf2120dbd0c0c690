import { useState } from 'preact/hooks';
import type { ReaderNote } from '../../core/library/kept-page.ts';
import { NoteForm } from '../flag/NoteForm.tsx';
import type { Words } from '../words.ts';

/** A note that is changed in the library. Where it can't be kept, the form stays with what was typed. */
export function NoteEdit({ note, save, now, done, words }: { note: ReaderNote; save: (note: ReaderNote) => Promise<void>; now: () => string; done: () => void; words: Words }) {
  const [said, setSaid] = useState('');
  return (
    <>
      <NoteForm kind={note.kind} old={note} suggested={[]} selection={async () => null} words={words} onSave={(draft) => void save({ ...note, ...draft, at: now() }).then(done, () => setSaid(words('note_not_saved')))} onLetter={null} onCancel={done} />
      <p class="said" role="status">{said}</p>
    </>
  );
}
