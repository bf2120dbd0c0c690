import { useEffect, useRef, useState } from 'preact/hooks';
import type { NotedPage } from '../../core/library/noted-page.ts';
import type { ReaderNote } from '../../core/library/kept-page.ts';
import type { Words } from '../words.ts';
import type { FlagActions } from './flag-actions.ts';
import { LetterView } from './LetterView.tsx';
import { NoteForm } from './NoteForm.tsx';
import { NoteRow } from './NoteRow.tsx';

type Said = Pick<ReaderNote, 'what' | 'source' | 'note' | 'quote'>;
/** The form that is open, and the note that it changes. */
interface Open { readonly kind: ReaderNote['kind']; readonly old: ReaderNote | null }
const KINDS = ['leaves-out', 'wrong'] as const;

/**
 * The reader's own notes on a page: that it leaves out its source, that Selon is wrong. They are kept where `actions.save` keeps them; in a
 * private window nothing is, and the letter to the newsroom is all there is. `notes` are those that were kept of this page; `suggested`, sources to choose from.
 */
export function FlagPage({ page, notes, suggested, isPrivate, actions, words }: { page: NotedPage; notes: readonly ReaderNote[]; suggested: readonly string[]; isPrivate: boolean; actions: FlagActions; words: Words }) {
  const [open, setOpen] = useState<Open | null>(null), [letter, setLetter] = useState<ReaderNote | null>(null), [said, setSaid] = useState('');
  const root = useRef<HTMLDivElement>(null), next = useRef('');
  // Who kept, changed, removed or gave up something goes on where that leads: nothing that holds the focus is taken away.
  useEffect(() => {
    if (next.current === '') return;
    const target = root.current?.querySelector<HTMLElement>(next.current);
    if (!target) return;
    next.current = '';
    target.focus();
  });
  const noteOf = ({ kind, old }: Open, draft: Said): ReaderNote => ({ version: 1, id: old?.id ?? actions.newId(), ...page, at: actions.now(), kind, ...draft });
  const opener = (kind: ReaderNote['kind']): string => `.open-${kind}`;
  const show = (form: Open): void => {
    setOpen(form);
    setLetter(null);
    setSaid('');
  };
  const close = (focus: string): void => {
    setOpen(null);
    setLetter(null);
    next.current = focus;
  };
  const save = (form: Open, draft: Said): void => {
    const note = noteOf(form, draft);
    setSaid('');
    actions.save(note).then(() => {
      close(`[data-note="${note.id}"] button`);
      setSaid(words('note_saved'));
    }, () => setSaid(words('note_not_saved')));
  };
  const remove = (note: ReaderNote): void => {
    setSaid('');
    actions.remove(note.id).then(() => {
      close(opener(note.kind));
      setSaid(words('note_removed'));
    }, () => setSaid(words('note_not_removed')));
  };
  return (
    <div class="flagging" ref={root}>
      <div class="openers">
        {KINDS.filter((kind) => !isPrivate || kind === 'leaves-out').map((kind) => (
          <button key={kind} type="button" class={`act open-${kind}`} aria-expanded={open?.kind === kind && !open.old} onClick={() => (open?.kind === kind && !open.old ? close(opener(kind)) : show({ kind, old: null }))}>{words(`note_${kind}`)}</button>
        ))}
      </div>
      {open && isPrivate ? <p class="hint">{words('note_private')}</p> : null}
      {open ? (
        <NoteForm
          key={`${open.kind} ${open.old?.id}`} kind={open.kind} old={open.old} suggested={suggested} selection={actions.selection} words={words}
          onSave={isPrivate ? null : (draft) => save(open, draft)} onLetter={open.kind === 'leaves-out' && isPrivate ? (draft) => setLetter(noteOf(open, draft)) : null} onCancel={() => close(open.old ? `[data-note="${open.old.id}"] .change` : opener(open.kind))}
        />
      ) : null}
      {open && letter ? <LetterView note={letter} actions={actions} words={words} /> : null}
      <p class="said" role="status">{said}</p>
      {notes.length > 0 ? (
        <section aria-label={words('note_yours')}>
          <ul>
            {notes.map((note) => {
              const isOpen = !open && letter?.id === note.id;
              return (
                <li key={note.id}>
                  {open?.old?.id === note.id ? null : <NoteRow note={note} isOpen={isOpen} words={words} onLetter={note.kind === 'leaves-out' ? () => { setOpen(null); setSaid(''); setLetter(isOpen ? null : note); } : null} onChange={() => show({ kind: note.kind, old: note })} onRemove={() => remove(note)} />}
                  {isOpen ? <LetterView note={note} actions={actions} words={words} /> : null}
                </li>
              );
            })}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
