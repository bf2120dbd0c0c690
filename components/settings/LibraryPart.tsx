import { LIMITS } from '../../core/settings.ts';
import type { SettingsPart } from './settings-part.ts';
import { Switch } from './Switch.tsx';
import { useSaid } from './use-said.tsx';

/** Whether what is traced is kept, and how much of it. `library`: the address of the screen that shows it. */
export function LibraryPart({ settings, words, change, library }: SettingsPart & { library: string }) {
  const { line, tell } = useSaid(words);
  return (
    <>
      {line}
      <Switch on={settings.keeps} label={words('kept_switch')} onSet={(keeps) => void tell(change(() => ({ keeps })), words(keeps ? 'kept_on' : 'kept_off'))}>{words('kept_text')}</Switch>
      <label class="field">
        <span class="label">{words('limit')}</span>
        <select value={String(settings.limit)} onChange={(event) => { const limit = Number(event.currentTarget.value); void tell(change(() => ({ limit })), words('limit_kept')); }}>
          {LIMITS.map((limit) => <option key={limit} value={String(limit)}>{words('limit_pages', words.number(limit))}</option>)}
        </select>
        <span class="hint">{words('limit_text')}</span>
      </label>
      <p><a href={library}>{words('to_library')}</a></p>
    </>
  );
}
