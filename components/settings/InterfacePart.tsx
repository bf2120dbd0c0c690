import type { SettingsPart } from './settings-part.ts';
import { Switch } from './Switch.tsx';
import { useSaid } from './use-said.tsx';

/** A language in its own words, with a capital where it has them. */
function inItself(locale: string): string {
  const tag = locale.replace('_', '-'), name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.slice(0, 1).toLocaleUpperCase(tag) + name.slice(1);
}

/** The interface's language and the number on the button. `locales`: the folders of `locales/`. */
export function InterfacePart({ settings, words, change, locales }: SettingsPart & { locales: readonly string[] }) {
  const { line, tell } = useSaid(words);
  return (
    <>
      {line}
      <label class="field">
        <span class="label">{words('interface_language')}</span>
        <select value={settings.language} onChange={(event) => { const language = event.currentTarget.value; void tell(change(() => ({ language })), ''); }}>
          <option value="">{words('language_browser')}</option>
          {locales.map((locale) => <option key={locale} value={locale} lang={locale.replace('_', '-')}>{inItself(locale)}</option>)}
        </select>
      </label>
      <Switch on={settings.badge} label={words('badge')} onSet={(badge) => void tell(change(() => ({ badge })), words(badge ? 'badge_on' : 'badge_off'))}>{words('badge_text')}</Switch>
    </>
  );
}
