import type { ComponentChildren } from 'preact';
import type { OwnRules } from '../../core/own-rules.ts';
import { searchPage } from '../../core/sources/search-pages.ts';
import { type OpenTab, type OwnRulesActions, OwnRulesView } from '../own/OwnRulesView.tsx';
import { SearchesView } from '../SearchesView.tsx';
import { type AllActions, AllPart } from './AllPart.tsx';
import { InterfacePart } from './InterfacePart.tsx';
import { LibraryPart } from './LibraryPart.tsx';
import { ReadingPart } from './ReadingPart.tsx';
import type { SettingsPart } from './settings-part.ts';

/** All that the settings screen shows. */
export interface SettingsState extends Pick<SettingsPart, 'settings'> {
  readonly rules: OwnRules;
  /** Ids of the providers that the reader agreed to ask. */
  readonly agreed: readonly string[];
  /** Tabs on which rules can be tried. */
  readonly tabs: readonly OpenTab[];
  /** Whether the browser's account carries the settings; null where the browser can't. */
  readonly synced: boolean | null;
  /** Languages that Selon reads, and folders of `locales/`. */
  readonly languages: readonly string[];
  readonly locales: readonly string[];
  /** True where the library can be written to a file. */
  readonly hasLibrary: boolean;
}

export interface SettingsActions extends OwnRulesActions, AllActions {
  change: SettingsPart['change'];
  withdraw(provider: string): Promise<void>;
}

/** The settings screen: six parts under headings, and where each stands. */
export function SettingsView({ state, words, actions }: { state: SettingsState; words: SettingsPart['words']; actions: SettingsActions }) {
  const part: SettingsPart = { settings: state.settings, words, change: actions.change };
  const parts: readonly (readonly [id: string, content: ComponentChildren])[] = [
    ['reading', <ReadingPart key="reading" {...part} languages={state.languages} />],
    ['interface', <InterfacePart key="interface" {...part} locales={state.locales} />],
    ['searches', <SearchesView key="searches" chosen={searchPage(state.settings.searchPage)} agreed={state.agreed} words={words} actions={{ choose: (id) => actions.change(() => ({ searchPage: id })), withdraw: actions.withdraw }} />],
    ['library', <LibraryPart key="library" {...part} library="/library.html" />],
    ['own', <OwnRulesView key="own" rules={state.rules} tabs={state.tabs} words={words} actions={actions} />],
    ['all', <AllPart key="all" synced={state.synced} hasLibrary={state.hasLibrary} words={words} actions={actions} />],
  ];
  return (
    <div class="settings">
      <header>
        <div class="brand"><b>Selon</b></div>
        <h1>{words('settings_title')}</h1>
        <p class="explained">{words('settings_text')}</p>
      </header>
      <nav aria-label={words('settings_parts')}>
        <ul>{parts.map(([id]) => <li key={id}><a href={`#${id}`}>{words(`part_${id}`)}</a></li>)}</ul>
      </nav>
      <div class="parts">
        {parts.map(([id, content]) => (
          <section key={id} id={id} class="part" aria-labelledby={`${id}-heading`}>
            <h2 id={`${id}-heading`}>{words(`part_${id}`)}</h2>
            {content}
          </section>
        ))}
      </div>
    </div>
  );
}
