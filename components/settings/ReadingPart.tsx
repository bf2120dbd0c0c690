import { OffSites } from './OffSites.tsx';
import { ReadLanguages } from './ReadLanguages.tsx';
import type { SettingsPart } from './settings-part.ts';
import { Switch } from './Switch.tsx';
import { useSaid } from './use-said.tsx';

/** Which pages are read, and when. `languages`: BCP-47 of those that Selon knows. */
export function ReadingPart({ languages, ...part }: SettingsPart & { languages: readonly string[] }) {
  const { settings, words, change } = part, { line, tell } = useSaid(words);
  const reads = (to: 'always' | 'click'): void => void tell(change(() => ({ reads: to })), words(`reads_${to}_kept`));
  return (
    <>
      {line}
      <fieldset>
        <legend>{words('reads')}</legend>
        <Switch type="radio" name="reads" on={settings.reads === 'always'} label={words('reads_always')} onSet={() => reads('always')}>{words('reads_always_text')}</Switch>
        <Switch type="radio" name="reads" on={settings.reads === 'click'} label={words('reads_click')} onSet={() => reads('click')}>{words('reads_click_text')}</Switch>
      </fieldset>
      <ReadLanguages {...part} languages={languages} />
      <OffSites {...part} />
    </>
  );
}
