import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Words } from '../words.ts';

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  /** What it is sorted by; null, of which nothing can be said, stands last either way. */
  value(row: Row): number | string | null;
  show(row: Row): ComponentChildren;
  /** A name, that stands at the row's beginning and is sorted from A on first. */
  readonly name?: boolean;
}

/** So many rows at a time: thousands are seldom looked at. */
const ROWS = 50;

/** A table that a click on a column's name sorts, and another click the other way. `first` is the column that it begins with. */
export function SortTable<Row extends { readonly key: string }>({ caption, rows, columns, first, words }: { caption: string; rows: readonly Row[]; columns: readonly Column<Row>[]; first: string; words: Words }) {
  const [by, setBy] = useState({ id: first, down: true }), [shown, setShown] = useState(ROWS);
  const sorted = useMemo(() => {
    const column = columns.find(({ id }) => id === by.id), way = by.down ? -1 : 1;
    if (!column) return rows;
    const valued = rows.map((row) => ({ row, value: column.value(row) })), compare = new Intl.Collator(words.locale).compare;
    return valued
      .sort((a, b) => (a.value === null || b.value === null ? Number(a.value === null) - Number(b.value === null) : way * (typeof a.value === 'string' ? compare(a.value, String(b.value)) : a.value - Number(b.value))))
      .map(({ row }) => row);
  }, [rows, columns, by, words]);
  return (
    <>
      <div class="wide">
        <table>
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ id, title, name }) => (
                <th key={id} scope="col" class={name ? 'name' : 'figure'} aria-sort={by.id === id ? (by.down ? 'descending' : 'ascending') : undefined}>
                  <button type="button" class="sort" onClick={() => setBy({ id, down: by.id === id ? !by.down : !name })}>{title}<span class="way" aria-hidden="true">{by.id === id ? (by.down ? '▾' : '▴') : '▿'}</span></button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, shown).map((row) => (
              <tr key={row.key}>{columns.map(({ id, name, show }) => (name ? <th key={id} scope="row" class="name">{show(row)}</th> : <td key={id} class="figure">{show(row)}</td>))}</tr>
            ))}
          </tbody>
        </table>
      </div>
      {sorted.length > shown ? <button type="button" class="button" onClick={() => setShown(shown + ROWS)}>{words.plural('lib_more', Math.min(ROWS, sorted.length - shown))}</button> : null}
    </>
  );
}
