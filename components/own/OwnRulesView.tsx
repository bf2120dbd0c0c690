import { useEffect, useRef, useState } from 'preact/hooks';
import { checkOwnRules, checkPublisher, checkSite, type Fault, isFault, joinOwnRules, NO_RULES, type OwnPublisher, type OwnRules, placeRule, writeOwnRules } from '../../core/own-rules.ts';
import type { Site } from '../../core/sites/site.ts';
import { cleanText } from '../clean-text.ts';
import type { Words } from '../words.ts';
import { PublisherForm } from './PublisherForm.tsx';
import { SiteForm } from './SiteForm.tsx';
import { Tried, type TriedState } from './Tried.tsx';

/** A tab on which rules can be tried. */
export interface OpenTab { readonly id: number; readonly title: string; readonly host: string }

export interface OwnRulesActions {
  /** Rejects where the browser has no room. */
  save(rules: OwnRules): Promise<void>;
  /** What a tab's page says with rules that are not kept. */
  attempt(tabId: number, rules: OwnRules): Promise<TriedState>;
  /** True of what the browser takes for a CSS selector. */
  isSelector(text: string): boolean;
  /** Hands the reader a file. */
  exportFile(rules: OwnRules): void;
}

/** The form that is open, and the rule that it changes: itself and not its place, for another window may change the list. */
type Open = { readonly form: 'site'; readonly old: Site | null } | { readonly form: 'publisher'; readonly old: OwnPublisher | null } | null;

/** A reader's own sites and publishers: added, changed, tried on an open page, taken from a file and written to one. */
export function OwnRulesView({ rules, tabs, words, actions }: { rules: OwnRules; tabs: readonly OpenTab[]; words: Words; actions: OwnRulesActions }) {
  const [open, setOpen] = useState<Open>(null), [tab, setTab] = useState(-1), [tried, setTried] = useState<TriedState | null>(null), [said, setSaid] = useState(''), [refused, setRefused] = useState(false), [sure, setSure] = useState(false);
  const page = useRef<HTMLDivElement>(null), left = useRef<'site' | 'publisher' | null>(null);
  const focusAdd = (form: 'site' | 'publisher'): void => page.current?.querySelector<HTMLElement>(`.add.${form}`)?.focus();
  // Who closes a form goes on where it was opened.
  useEffect(() => {
    if (!open && left.current) focusAdd(left.current);
    left.current = open?.form ?? null;
  }, [open]);
  // The one last looked at, until another is chosen.
  const chosen = tabs.find((t) => t.id === tab) ?? tabs[0];
  const tell = (sentence: string, wrong = false): void => {
    setSaid(sentence);
    setRefused(wrong);
  };
  const say = ({ fault, about }: Fault): void => tell(words(fault, cleanText(about)), true);
  /** True where it was kept. A form that is open stays so: what was typed in it is not lost to a row's removal. */
  const save = async (next: OwnRules, sentence: string): Promise<boolean> => {
    // What is kept must be taken again when it is next read.
    const checked = checkOwnRules(JSON.parse(writeOwnRules(next)));
    if (isFault(checked)) {
      say(checked);
      return false;
    }
    try {
      await actions.save(checked);
      tell(sentence);
      return true;
    } catch {
      tell(words('save_failed'), true);
      return false;
    }
  };
  const attempt = async (next: OwnRules, site: Site | null): Promise<void> => {
    tell('');
    if (!chosen) return setTried({ state: 'no_tab' });
    if (site && !site.hosts.split(' ').some((h) => chosen.host === h || chosen.host.endsWith(`.${h}`))) {
      setTried(null);
      return tell(words('not_meant', chosen.host), true);
    }
    setTried({ state: 'trying' });
    const came = await actions.attempt(chosen.id, next).catch((): TriedState => ({ state: 'error' }));
    setTried(came.state === 'traced' ? { ...came, wantsOrigin: site?.origin !== undefined } : came);
  };
  /** The rules with the form's own in its place. */
  const withSite = (value: unknown, then: (next: OwnRules, site: Site) => void): void => {
    const site = checkSite(value), sites = isFault(site) ? site : placeRule(rules.sites, site, open?.form === 'site' ? open.old : null);
    const broken = isFault(site) ? undefined : (site.origin ?? []).flatMap(({ name, link }) => [name, link]).find((spot) => spot !== undefined && !spot.startsWith('json ') && !actions.isSelector(spot.replace(/@[^@]*$/u, '')));
    if (isFault(sites)) say(sites);
    else if (broken !== undefined) say({ fault: 'own_selector', about: broken });
    else then({ ...rules, sites }, site as Site);
  };
  const withPublisher = (value: unknown, then: (next: OwnRules) => void): void => {
    const publisher = checkPublisher(value), publishers = isFault(publisher) ? publisher : placeRule(rules.publishers, publisher, open?.form === 'publisher' ? open.old : null);
    if (isFault(publishers)) say(publishers);
    else then({ ...rules, publishers });
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    let value: unknown;
    try {
      value = file.size > 2_000_000 ? null : JSON.parse(await file.text());
    } catch {
      value = null;
    }
    const added = checkOwnRules(value);
    if (isFault(added)) return say(added);
    const { sites, publishers } = joinOwnRules(NO_RULES, added);
    await save(joinOwnRules(rules, added), words.plural('imported', sites.length + publishers.length));
  };
  const show = (next: Open): void => {
    setOpen(next);
    // It stays the page while the form is open, whatever is looked at in between.
    if (chosen) setTab(chosen.id);
    setTried(null);
    tell('');
  };
  const close = (): void => {
    setOpen(null);
    setTried(null);
  };
  const row = (form: NonNullable<Open>, name: string, more: string, without: OwnRules) => (
    <li key={name}>
      <span class="who"><bdi class="name">{cleanText(name)}</bdi> <span class="host">{more}</span></span>
      <button type="button" onClick={() => show(form)} aria-label={words('edit_named', cleanText(name))}>{words('edit')}</button>
      <button type="button" onClick={() => void save(without, words('removed', cleanText(name))).then((kept) => kept && focusAdd(form.form))} aria-label={words('remove_named', cleanText(name))}>{words('remove')}</button>
    </li>
  );
  const empty = rules.sites.length + rules.publishers.length === 0;
  return (
    <>
      <p class="explained">{words('own_text')}</p>
      <p class={refused ? 'said refused' : 'said'} role="status">{said}</p>
      {tabs.length > 0 && open ? (
        <label class="field tab">
          <span class="label">{words('try_on')}</span>
          <select value={String(chosen?.id)} onChange={(event) => setTab(Number(event.currentTarget.value))}>{tabs.map((t) => <option key={t.id} value={String(t.id)}>{cleanText(`${t.host} · ${t.title}`)}</option>)}</select>
        </label>
      ) : null}
      <div class="columns" ref={page}>
        <div>
          <section>
            <h3>{words('own_sites')}</h3>
            {open?.form === 'site' ? (
              <SiteForm key={open.old?.hosts ?? ''} site={open.old} host={chosen?.host.replace(/^www\./u, '') ?? ''} words={words} onCancel={close} onTry={(value) => withSite(value, (next, site) => void attempt(next, site))} onSave={(value) => withSite(value, (next) => void save(next, words('saved')).then((kept) => kept && close()))} />
            ) : <button type="button" class="add site" onClick={() => show({ form: 'site', old: null })}>{words('add_site')}</button>}
            <ul class="own">{rules.sites.map((site) => row({ form: 'site', old: site }, site.hosts.split(' ')[0] as string, words(`site_what_${site.what}`), { ...rules, sites: rules.sites.filter((s) => s !== site) }))}</ul>
          </section>
          <section>
            <h3>{words('own_publishers')}</h3>
            {open?.form === 'publisher' ? (
              <PublisherForm key={open.old?.name ?? ''} publisher={open.old} words={words} onCancel={close} onTry={(value) => withPublisher(value, (next) => void attempt(next, null))} onSave={(value) => withPublisher(value, (next) => void save(next, words('saved')).then((kept) => kept && close()))} />
            ) : <button type="button" class="add publisher" onClick={() => show({ form: 'publisher', old: null })}>{words('add_publisher')}</button>}
            <ul class="own">{rules.publishers.map((p) => row({ form: 'publisher', old: p }, p.name, p.domains.split(' ')[0] ?? '', { ...rules, publishers: rules.publishers.filter((q) => q !== p) }))}</ul>
          </section>
          <section>
            <h3>{words('own_files')}</h3>
            <p class="explained">{words('own_files_text')}</p>
            <div class="buttons">
              <label class="file">{words('import')}<input type="file" accept="application/json,.json" onChange={(event) => { const input = event.currentTarget; void take(input.files?.[0]).then(() => { input.value = ''; }); }} /></label>
              <button type="button" disabled={empty} onClick={() => actions.exportFile(rules)}>{words('export')}</button>
              <button type="button" disabled={empty} onClick={() => (sure ? void save(NO_RULES, words('removed_all')).then(() => setSure(false)) : setSure(true))} onBlur={() => setSure(false)}>{words(sure && !empty ? 'sure' : 'remove_all')}</button>
            </div>
          </section>
        </div>
        <Tried tried={tried} words={words} />
      </div>
    </>
  );
}
