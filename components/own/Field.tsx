import type { Words } from '../words.ts';

/** One line of a form: a label, a field, what it is for. */
export function Field({ id, value, onInput, words, code = false }: { id: string; value: string; onInput: (value: string) => void; words: Words; code?: boolean }) {
  return (
    <div class="field">
      <label>
        <span class="label">{words(`field_${id}`)}</span>
        <input type="text" dir={code ? 'ltr' : 'auto'} class={code ? 'code' : ''} spellcheck={false} autocomplete="off" autocapitalize="off" value={value} aria-describedby={`hint-${id}`} onInput={(event) => onInput(event.currentTarget.value)} />
      </label>
      <span class="hint" id={`hint-${id}`}>{words(`hint_${id}`)}</span>
    </div>
  );
}

/** One choice among a few, each with a sentence. */
export function Choice<T extends string>({ id, value, options, onChange, words }: { id: string; value: T; options: readonly T[]; onChange: (value: T) => void; words: Words }) {
  return (
    <label class="field">
      <span class="label">{words(`field_${id}`)}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
        {options.map((option) => <option key={option} value={option}>{words(`${id}_${option}`)}</option>)}
      </select>
    </label>
  );
}
