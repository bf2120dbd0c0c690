import { useState } from 'preact/hooks';
import type { Words } from '../words.ts';
import { useEmptying } from './use-emptying.tsx';

export const FORMATS = ['json', 'csv', 'markdown', 'annotations'] as const;
export type ExportFormat = (typeof FORMATS)[number];

export interface KeepingActions {
  /** Removes everything. Rejects where the browser does not let it. */
  empty(): Promise<void>;
  /** Hands the reader a file. */
  exportAs(format: ExportFormat): Promise<void>;
  /** Takes a file in and gives the sentence that says what became of it. */
  importFile(file: File): Promise<string>;
}

/** Files of the library, and the way to empty it: what goes is said before it does. */
export function Keeping({ pages, notes, words, actions, onSay }: { pages: number; notes: number; words: Words; actions: KeepingActions; onSay(sentence: string): void }) {
  const [busy, setBusy] = useState(false), isEmpty = pages + notes === 0;
  const attempt = (work: Promise<string>, failed: string): void => {
    setBusy(true);
    void work.catch(() => words(failed)).then((sentence) => {
      setBusy(false);
      onSay(sentence);
    });
  };
  const { button, question } = useEmptying({
    sentence: words('lib_sure', words.plural('lib_count', pages), words.plural('lib_count_notes', notes)), disabled: busy || isEmpty, words,
    empty: () => attempt(actions.empty().then(() => words('lib_emptied')), 'lib_remove_failed'),
  });
  return (
    <details class="keeping">
      <summary>{words('lib_manage')}</summary>
      <div class="buttons">
        {FORMATS.map((format) => <button key={format} type="button" class="button" disabled={busy || isEmpty} onClick={() => attempt(actions.exportAs(format).then(() => ''), 'lib_export_failed')}>{words(`lib_export_${format}`)}</button>)}
        <label class={busy ? 'button file waiting' : 'button file'}>
          {words('import')}
          <input type="file" accept=".json,.jsonld,.csv,.md,application/json,application/ld+json,text/csv,text/markdown" disabled={busy} onChange={(event) => {
            const input = event.currentTarget, file = input.files?.[0];
            if (file) attempt(actions.importFile(file), 'lib_import_failed');
            input.value = '';
          }} />
        </label>
        {button}
      </div>
      {question}
    </details>
  );
}
