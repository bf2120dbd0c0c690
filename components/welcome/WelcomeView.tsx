import type { Settings } from '../../core/settings.ts';
import type { Page, Trace } from '../../core/types.ts';
import { Switch } from '../settings/Switch.tsx';
import { useSaid } from '../settings/use-said.tsx';
import type { SettingsPart } from '../settings/settings-part.ts';
import { TraceView } from '../TraceView.tsx';
import type { Words } from '../words.ts';
import { ExamplePage } from './ExamplePage.tsx';

const NEVER = ['never_asks', 'never_account', 'never_draws', 'never_judges'], OFF = ['off_site_how', 'off_click_how', 'off_whole_how'];

/** The example and what the engine says of it: null while it is read, `failed` where that could not be done. */
export interface Example {
  readonly page: Page;
  readonly trace: Trace | null | 'failed';
}

/** The example beside the popup's own view of it. What is clicked there opens nothing: it is told what it would do. */
function ExampleView({ example: { page, trace }, words }: { example: Example; words: Words }) {
  const { line, say } = useSaid(words);
  const tell = (event: Event): void => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    event.preventDefault();
    say(`${words('example_would', link.title || (link.textContent ?? ''))} ${words('example_would_not')}`);
  };
  return (
    <section class="example" aria-labelledby="example">
      <h2 id="example">{words('example_heading')}</h2>
      <p class="explained">{words('example_note')}</p>
      <div class="beside">
        <div>
          <h3>{words('example_page')}</h3>
          <ExamplePage page={page} trace={trace === 'failed' ? null : trace} />
        </div>
        <div>
          <h3>{words('example_popup')}</h3>
          <div class="preview" onClickCapture={tell} onAuxClickCapture={tell}>
            {trace === null || trace === 'failed' ? <p class="waiting" role="status">{words(trace === null ? 'example_waiting' : 'example_failed')}</p> : <TraceView trace={trace} words={words} />}
          </div>
          {line}
        </div>
      </div>
    </section>
  );
}

/**
 * The first minutes: what the popup will say, on an example that was read just now; what is never done; what is kept; how to turn it off.
 * `shortcut` is what opens the popup by keys, '' where nothing does.
 */
export function WelcomeView({ example, settings, shortcut, words, change }: { example: Example; settings: Settings; shortcut: string; words: Words; change: SettingsPart['change'] }) {
  const kept = useSaid(words), reads = useSaid(words);
  return (
    <>
      <header>
        <div class="brand"><b>Selon</b></div>
        <h1>{words('welcome_title')}</h1>
        <p class="lead">{words('welcome_lead')}</p>
        <p class="how">{shortcut ? words('welcome_button_key', shortcut) : words('welcome_button')} {words('welcome_badge')}</p>
        <p class="explained">{words('welcome_pin')}</p>
      </header>
      <ExampleView example={example} words={words} />
      <div class="told">
        <section aria-labelledby="never">
          <h2 id="never">{words('never_heading')}</h2>
          <ul class="never">{NEVER.map((key) => <li key={key}><b>{words(key)}</b> {words(`${key}_more`)}</li>)}</ul>
        </section>
        <section aria-labelledby="kept">
          <h2 id="kept">{words('kept_heading')}</h2>
          <Switch on={settings.keeps} label={words('kept_switch')} onSet={(keeps) => void kept.tell(change(() => ({ keeps })), words(keeps ? 'kept_on' : 'kept_off'))}>{words('kept_text')}</Switch>
          {kept.line}
        </section>
        <section aria-labelledby="off">
          <h2 id="off">{words('off_heading')}</h2>
          <dl>
            {OFF.map((key) => (
              <div key={key}>
                <dt>{words(key)}</dt>
                <dd>{words(`${key}_text`)}{key === 'off_click_how' ? <Switch on={settings.reads === 'click'} label={words('reads_click')} onSet={(on) => void reads.tell(change(() => ({ reads: on ? 'click' : 'always' })), words(on ? 'reads_click_kept' : 'reads_always_kept'))} /> : null}</dd>
              </div>
            ))}
          </dl>
          {reads.line}
        </section>
      </div>
      <nav aria-label="Selon"><a href="/options.html">{words('to_settings')}</a> <a href="/library.html">{words('to_library')}</a></nav>
    </>
  );
}
