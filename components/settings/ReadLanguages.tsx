import type { Settings } from '../../core/settings.ts';
import type { SettingsPart } from './settings-part.ts';
import { useSaid } from './use-said.tsx';

/** The languages with one more, or without it. */
const toggled = (list: readonly string[], tag: string, on: boolean): Partial<Settings> => ({ readLanguages: on ? [...new Set([...list, tag])] : list.filter((other) => other !== tag) });

/** The languages whose pages are read by themselves: none marked is all. Each name stands in the interface's language. */
export function ReadLanguages({ settings, languages, words, change }: SettingsPart & { languages: readonly string[] }) {
  const { line, tell } = useSaid(words), { readLanguages } = settings;
  const named = languages.map((tag) => ({ tag, name: words.language(tag) })).sort((a, b) => a.name.localeCompare(b.name));
  const sum = readLanguages.length === 0 ? words('languages_all') : words.list(named.filter(({ tag }) => readLanguages.includes(tag)).map(({ name }) => name));
  return (
    <fieldset>
      <legend>{words('languages')}</legend>
      <p class="hint">{words('languages_text')}</p>
      <details class="languages">
        <summary><span class="sum">{sum}</span></summary>
        <ul class="boxes">
          {named.map(({ tag, name }) => (
            <li key={tag}>
              <label>
                <input type="checkbox" checked={readLanguages.includes(tag)} onChange={(event) => { const on = event.currentTarget.checked; void tell(change((now) => toggled(now.readLanguages, tag, on)), words(on ? 'language_on' : 'language_off', name)); }} />
                <span>{name}</span>
              </label>
            </li>
          ))}
        </ul>
        <button type="button" aria-disabled={readLanguages.length === 0} onClick={() => void (readLanguages.length > 0 && tell(change(() => ({ readLanguages: [] })), words('languages_all_kept')))}>{words('languages_reset')}</button>
      </details>
      {line}
    </fieldset>
  );
}
