import type { ReaderNote } from '../../core/library/kept-page.ts';
import { cleanText, safeAddress } from '../clean-text.ts';
import type { Words } from '../words.ts';

/** A note that was kept, and what can be done with it. */
export function NoteRow({ note, isOpen, words, onLetter, onChange, onRemove }: { note: ReaderNote; isOpen: boolean; words: Words; onLetter: (() => void) | null; onChange: () => void; onRemove: () => void }) {
  const name = words(`note_${note.kind}`), address = safeAddress(note.source), what = note.what ? words(`note_${note.kind}_${note.what}`) : '';
  return (
    <div class="note" data-note={note.id}>
      <p><b>{name}</b> <time dateTime={note.at}>{words.date(note.at)}</time>{what ? <span class="what">{what}</span> : null}</p>
      {note.source ? <p class="believed">{address === note.source ? <a href={address} target="_blank" rel="noopener noreferrer"><bdi>{cleanText(note.source)}</bdi></a> : words('note_believed', `\u2068${cleanText(note.source)}\u2069`)}</p> : null}
      {note.quote ? <blockquote dir="auto">{cleanText(note.quote.exact, 300)}</blockquote> : null}
      {note.note ? <p class="own" dir="auto">{note.note.split('\n').map((line) => cleanText(line, 10_000)).join('\n')}</p> : null}
      <div class="buttons">
        {onLetter ? <button type="button" class="act letter-of" aria-expanded={isOpen} onClick={onLetter}>{words('letter_write')}</button> : null}
        <button type="button" class="act change" aria-label={words('note_change_named', name)} onClick={onChange}>{words('note_change')}</button>
        <button type="button" class="act" aria-label={words('note_remove_named', name)} onClick={onRemove}>{words('note_remove')}</button>
      </div>
    </div>
  );
}
