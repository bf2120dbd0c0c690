import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnPublisher } from '../../core/own-rules.ts';
import type { Words } from '../words.ts';
import { Choice, Field } from './Field.tsx';

const KINDS = ['outlet', 'agency', 'journal', 'platform'] as const;
const EMPTY: OwnPublisher = { name: '', domains: '', aliases: '', kind: 'outlet', search: '' };

/** A publisher to be filled in; `onTry` and `onSave` are given what the fields say, unchecked. */
export function PublisherForm({ publisher, words, onTry, onSave, onCancel }: { publisher: OwnPublisher | null; words: Words; onTry: (publisher: unknown) => void; onSave: (publisher: unknown) => void; onCancel: () => void }) {
  const [draft, setDraft] = useState(publisher ?? EMPTY);
  const form = useRef<HTMLFormElement>(null);
  // The button that opened it is gone: who types goes on in the first field.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const field = (id: 'name' | 'domains' | 'aliases' | 'search') => <Field id={`publisher_${id}`} value={draft[id]} words={words} onInput={(value) => setDraft({ ...draft, [id]: value })} />;
  return (
    <form class="card" ref={form} onSubmit={(event) => { event.preventDefault(); onSave(draft); }}>
      {field('name')}
      {field('domains')}
      {field('aliases')}
      <Choice id="publisher_kind" value={draft.kind} options={KINDS} words={words} onChange={(kind) => setDraft({ ...draft, kind })} />
      {field('search')}
      <div class="buttons">
        <button type="button" onClick={() => onTry(draft)}>{words('try')}</button>
        <button type="submit" class="main">{words('save')}</button>
        <button type="button" onClick={onCancel}>{words('cancel')}</button>
      </div>
    </form>
  );
}
