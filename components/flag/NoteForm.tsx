import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { MOST } from '../../core/library/check-kept.ts';
import type { ReaderNote, TextQuote } from '../../core/library/kept-page.ts';
import type { Words } from '../words.ts';
import { WHATS } from './flag-actions.ts';

/** What stands in the form. */
type Draft = Pick<ReaderNote, 'what' | 'source' | 'note'> & { readonly words: string };

/**
 * A note to be filled in. `old` is the one that is changed; `selection` gives the words that are selected in the page, for a new one. `suggested` are
 * sources to choose from. Without `onSave` it can't be kept: then it is there for its letter alone.
 */
export function NoteForm({ kind, old, suggested, selection, words, onSave, onLetter, onCancel }: {
  kind: ReaderNote['kind']; old: ReaderNote | null; suggested: readonly string[]; selection: () => Promise<TextQuote | null>; words: Words;
  onSave: ((said: Pick<ReaderNote, 'what' | 'source' | 'note' | 'quote'>) => void) | null; onLetter: ((said: Pick<ReaderNote, 'what' | 'source' | 'note' | 'quote'>) => void) | null; onCancel: () => void;
}) {
  const [draft, setDraft] = useState<Draft>({ what: old?.what ?? WHATS[kind][0], source: old?.source ?? '', note: old?.note ?? '', words: old?.quote?.exact ?? '' });
  const [taken, setTaken] = useState<TextQuote | null>(old?.quote ?? null), form = useRef<HTMLFormElement>(null), id = useId();
  useEffect(() => {
    // Who opened it goes on in its first field.
    form.current?.querySelector('select')?.focus();
    if (!old) void selection().then((quote) => {
      if (!quote) return;
      setTaken(quote);
      // What was typed meanwhile stays.
      setDraft((now) => (now.words === '' ? { ...now, words: quote.exact } : now));
    }, () => undefined);
  }, []);
  const set = (some: Partial<Draft>): void => setDraft({ ...draft, ...some });
  /** What surrounds the words in the page is known only of those that were taken from it. */
  const quote = (): TextQuote | null => {
    const exact = draft.words.trim();
    return exact === '' ? null : taken?.exact === exact ? taken : { exact, prefix: '', suffix: '' };
  };
  const said = () => ({ what: draft.what, source: draft.source.trim(), note: draft.note.trim(), quote: quote() });
  const area = (name: 'words' | 'note', label: string, hint: string, most: number, rows: number) => (
    <div class="field">
      <label><span class="label">{words(label)}</span><textarea rows={rows} dir="auto" maxLength={most} value={draft[name]} aria-describedby={`${id}-${name}`} onInput={(event) => set({ [name]: event.currentTarget.value })} /></label>
      <span class="hint" id={`${id}-${name}`}>{words(hint)}</span>
    </div>
  );
  return (
    <form class="noting" ref={form} aria-label={words(`note_${kind}`)} onSubmit={(event) => { event.preventDefault(); onSave?.(said()); }}>
      <label class="field">
        <span class="label">{words(`note_what_${kind}`)}</span>
        <select value={draft.what} onChange={(event) => set({ what: event.currentTarget.value })}>
          {WHATS[kind].map((what) => <option key={what} value={what}>{words(`note_${kind}_${what}`)}</option>)}
        </select>
      </label>
      <div class="field">
        <label><span class="label">{words('note_source')}</span><input type="text" dir="auto" list={`${id}-sources`} maxLength={MOST.address} autocomplete="off" autocapitalize="off" spellcheck={false} value={draft.source} aria-describedby={`${id}-source`} onInput={(event) => set({ source: event.currentTarget.value })} /></label>
        <datalist id={`${id}-sources`}>{suggested.map((one) => <option key={one} value={one} />)}</datalist>
        <span class="hint" id={`${id}-source`}>{words('note_source_hint')}</span>
      </div>
      {area('words', 'note_words', taken && draft.words === taken.exact && !old ? 'note_words_taken' : 'note_words_hint', MOST.quote, 2)}
      {onSave ? area('note', 'note_text', 'note_text_hint', MOST.note, 3) : null}
      <div class="buttons">
        {onSave ? <button type="submit" class="main">{words('note_save')}</button> : null}
        {onLetter ? <button type="button" class="act" onClick={() => onLetter(said())}>{words('letter_write')}</button> : null}
        <button type="button" class="act" onClick={onCancel}>{words('note_cancel')}</button>
      </div>
    </form>
  );
}
