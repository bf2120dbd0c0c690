import { type ComponentChildren, Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { ReaderNote } from '../../core/library/kept-page.ts';
import { cleanText, safeAddress } from '../clean-text.ts';
import type { Words } from '../words.ts';

/** Stands for what is put into a sentence as an element of its own. */
const PLACE = '\ue000';

/** The form in which a note is changed; it calls `done` when it was kept or given up. */
export type NoteForm = (note: ReaderNote, done: () => void) => ComponentChildren;

/** What the reader says of pages, newest first, to be changed and removed. */
export function NotesSection({ notes, words, form, onRemove }: { notes: readonly ReaderNote[]; words: Words; form?: NoteForm | undefined; onRemove(note: ReaderNote, next: ReaderNote | null): void }) {
  const [open, setOpen] = useState('');
  if (notes.length === 0) return <p class="explained">{words('lib_notes_none')}</p>;
  const close = (id: string): void => {
    setOpen('');
    // Who closes a form goes on where it was opened.
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"] .change`)?.focus());
  };
  return (
    <ul class="rows notes">
      {notes.map((note, i) => {
        const title = cleanText(note.title) || cleanText(note.url), url = safeAddress(note.url), believed = safeAddress(note.source);
        return (
          <li key={note.id} data-note={note.id}>
            <p class="title">{url ? <a href={url} target="_blank" rel="noopener noreferrer"><bdi>{title}</bdi></a> : <bdi>{title}</bdi>}</p>
            <p class="from"><bdi class="site">{cleanText(note.publisher.name || note.publisher.domain)}</bdi> <time dateTime={note.at}>{words.date(note.at)}</time></p>
            {open === note.id && form ? form(note, () => close(note.id)) : (
              <>
                <ul class="marks"><li>{words(`note_${note.kind}`)}</li>{note.what ? <li>{words(`note_${note.kind}_${note.what}`)}</li> : null}</ul>
                {note.source ? <p class="told">{words('note_believed', PLACE).split(PLACE).map((part, at) => <Fragment key={part}>{at > 0 ? (believed ? <a href={believed} target="_blank" rel="noopener noreferrer"><bdi>{cleanText(note.source)}</bdi></a> : <bdi>{cleanText(note.source)}</bdi>) : null}{part}</Fragment>)}</p> : null}
                {note.quote ? <p class="quote"><q><bdi>{cleanText(note.quote.exact, 300)}</bdi></q></p> : null}
                {note.note ? <p class="own"><bdi>{note.note.slice(0, 10_000).split('\n').map((line) => cleanText(line, 10_000)).join('\n')}</bdi></p> : null}
                <p class="do">
                  {form ? <button type="button" class="quiet change" aria-label={words('edit_named', `\u2068${title}\u2069`)} onClick={() => setOpen(note.id)}>{words('edit')}</button> : null}
                  <button type="button" class="quiet remove" aria-label={words('remove_named', `\u2068${title}\u2069`)} onClick={() => onRemove(note, notes[i + 1] ?? notes[i - 1] ?? null)}>{words('remove')}</button>
                </p>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
