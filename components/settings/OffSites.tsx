import { useRef, useState } from 'preact/hooks';
import { typedSite } from '../../core/settings.ts';
import { cleanText } from '../clean-text.ts';
import type { SettingsPart } from './settings-part.ts';
import { useSaid } from './use-said.tsx';

/** The sites that are left alone: a list to which one is added by its address or its domain. */
export function OffSites({ settings, words, change }: SettingsPart) {
  const [typed, setTyped] = useState(''), field = useRef<HTMLInputElement>(null), { line, tell, say } = useSaid(words);
  const add = async (): Promise<void> => {
    const site = typedSite(typed);
    if (site === '') say(words(typed.trim() === '' ? 'own_no_host' : 'own_host', cleanText(typed.trim(), 80)), true);
    else if (await tell(change((now) => ({ offSites: [site, ...now.offSites.filter((other) => other !== site)] })), words('off_added', site))) setTyped('');
  };
  return (
    <fieldset>
      <legend>{words('off_sites')}</legend>
      <p class="hint" id="hint-off-sites">{words('off_sites_text')}</p>
      <form class="add-site" onSubmit={(event) => { event.preventDefault(); void add(); }}>
        <input type="text" ref={field} dir="ltr" inputMode="url" spellcheck={false} autocomplete="off" autocapitalize="off" placeholder="example.com" aria-label={words('off_site')} aria-describedby="hint-off-sites" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        <button type="submit">{words('off_add')}</button>
      </form>
      {line}
      <ul class="own">
        {settings.offSites.map((site) => (
          <li key={site}>
            <span class="who"><bdi class="name">{site}</bdi></span>
            <button
              type="button" aria-label={words('remove_named', site)}
              onClick={() => {
                // Its row goes with it: who works by keys goes on at the field.
                field.current?.focus();
                void tell(change((now) => ({ offSites: now.offSites.filter((other) => other !== site) })), words('off_removed', site));
              }}
            >
              {words('remove')}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
