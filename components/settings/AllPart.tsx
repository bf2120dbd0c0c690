import { useRef, useState } from 'preact/hooks';
import type { AllFault, AllFile } from '../../core/all-file.ts';
import { cleanText } from '../clean-text.ts';
import { providerName } from '../upstream/provider-name.ts';
import type { Words } from '../words.ts';
import { Switch } from './Switch.tsx';
import { useSaid } from './use-said.tsx';

/** A file that was read: it can be taken. */
export interface ReadFile {
  readonly all: AllFile;
  /** Number of pages of the library that it holds; null where it holds none. */
  readonly pages: number | null;
}

export interface AllActions {
  /** Hands the reader a file of everything, with the library where it is asked for. Rejects where it can't be read. */
  exportAll(withLibrary: boolean): Promise<void>;
  /** A file's text, checked. */
  check(text: string): ReadFile | AllFault;
  /** Puts a file's contents in the place of what is set, and its library beside what is kept. Rejects where the browser has no room: nothing was changed. */
  take(all: AllFile): Promise<void>;
  /** Carries the settings with the browser's account, or ends that. */
  sync(on: boolean): Promise<void>;
}

/** More than this is no such file. */
const MAX_BYTES = 64 * 1024 * 1024;

/** What a file holds, a line each. */
function held({ all, pages }: ReadFile, words: Words): string[] {
  const { consents, rules } = all, own = rules.sites.length + rules.publishers.length;
  return [
    words('held_settings'),
    ...(consents.length > 0 ? [words('held_consents', words.list(consents.map((id) => providerName(id, words))))] : [words('held_no_consents')]),
    words.plural('held_rules', own),
    ...(pages === null ? [] : [words.plural('held_pages', pages)]),
  ];
}

/** Everything as one file: written, and taken from one once the reader has seen what it holds. And whether the browser's account carries the settings; null where the browser can't. */
export function AllPart({ synced, hasLibrary, words, actions }: { synced: boolean | null; hasLibrary: boolean; words: Words; actions: AllActions }) {
  const [withLibrary, setWithLibrary] = useState(false), [file, setFile] = useState<ReadFile | null>(null), { line, say, tell } = useSaid(words), part = useRef<HTMLDivElement>(null);
  const read = async (given: File | undefined): Promise<void> => {
    if (!given) return;
    const checked = given.size > MAX_BYTES ? ({ fault: 'all_form', about: '' } as const) : actions.check(await given.text().catch(() => ''));
    if ('fault' in checked) {
      setFile(null);
      say(words(checked.fault, cleanText(checked.about)), true);
    } else {
      setFile(checked);
      say('');
    }
  };
  const close = (): void => {
    setFile(null);
    part.current?.querySelector<HTMLElement>('input[type=file]')?.focus();
  };
  return (
    <div ref={part}>
      <p class="explained">{words('all_text')}</p>
      {line}
      {hasLibrary ? <Switch on={withLibrary} label={words('all_with_library')} onSet={setWithLibrary}>{words('all_with_library_text')}</Switch> : null}
      <div class="buttons">
        <button type="button" onClick={() => void tell(actions.exportAll(withLibrary), '')}>{words('all_export')}</button>
        <label class="file">{words('all_import')}<input type="file" accept="application/json,.json" onChange={(event) => { const input = event.currentTarget; void read(input.files?.[0]).then(() => { input.value = ''; }); }} /></label>
      </div>
      {file ? (
        <fieldset class="card held">
          <legend>{words('held')}</legend>
          <ul>{held(file, words).map((text) => <li key={text}>{text}</li>)}</ul>
          <p class="hint">{words('held_replaces')}</p>
          <div class="buttons">
            <button type="button" class="main" onClick={() => void tell(actions.take(file.all), words('all_taken', words.list(held(file, words)))).then((done) => done && close())}>{words('all_take')}</button>
            <button type="button" onClick={close}>{words('cancel')}</button>
          </div>
        </fieldset>
      ) : null}
      {synced === null ? null : <Switch on={synced} label={words('sync')} onSet={(on) => void tell(actions.sync(on), words(on ? 'sync_on' : 'sync_off'))}>{words('sync_text')}</Switch>}
    </div>
  );
}
