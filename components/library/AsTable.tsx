import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../words.ts';

/** A picture's data as a table, made when it is opened. `head` are its columns; the first is a name, those that `figures` counts from the end are numbers. */
export function AsTable({ caption, head, figures, words, rows }: { caption: string; head: readonly string[]; figures: number; words: Words; rows(): readonly (readonly ComponentChildren[])[] }) {
  const [open, setOpen] = useState(false), sort = (i: number): string => (i === 0 ? 'name' : i >= head.length - figures ? 'figure' : '');
  return (
    <details>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a control, for the keyboard as well. */}
      <summary onClick={() => setOpen(true)}>{words('lib_table')}</summary>
      {open ? (
        <div class="wide">
          <table>
            <caption class="unseen">{caption}</caption>
            <thead><tr>{head.map((title, i) => <th key={title} scope="col" class={sort(i)}>{title}</th>)}</tr></thead>
            <tbody>{rows().map((row, n) => <tr key={n}>{row.map((cell, i) => (i === 0 ? <th key={i} scope="row" class="name">{cell}</th> : <td key={i} class={sort(i)}>{cell}</td>))}</tr>)}</tbody>
          </table>
        </div>
      ) : null}
    </details>
  );
}
