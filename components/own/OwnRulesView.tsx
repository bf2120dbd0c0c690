import { useState } from 'preact/hooks';
import { checkOwnRules, checkPublisher, checkSite, type Fault, isFault, joinOwnRules, NO_RULES, type OwnPublisher, type OwnRules } from '../../core/own-rules.ts';
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
  /** Hands the reader a file. */
  exportFile(rules: OwnRules): void;
}

type Open = { readonly form: 'site' | 'publisher'; readonly at: number | null } | null;

/** A reader's own sites and publishers: added, changed, tried on an open page, taken from a file and written to one. */
export function OwnRulesView({ rules, tabs, words, actions }: { rules: OwnRules; tabs: readonly OpenTab[]; words: Words; actions: OwnRulesActions }) {
  const [open, setOpen] = useState<Open>(null), [tab, setTab] = useState(tabs[0]?.id ?? -1), [tried, setTried] = useState<TriedState | null>(null), [said, setSaid] = useState(''), [sure, setSure] = useState(false);
  const say = ({ fault, about }: Fault): void => setSaid(words(fault, cleanText(about)));
  const save = async (next: OwnRules, sentence: string): Promise<void> => {
    try {
      await actions.save(next);
      setSaid(sentence);
      setOpen(null);
      setTried(null);
    } catch {
      setSaid(words('save_failed'));
    }
  };
  const attempt = async (next: OwnRules, site: Site | null): Promise<void> => {
    const page = tabs.find((t) => t.id === tab);
    setSaid('');
    if (!page) return setTried({ state: 'no_tab' });
    if (site && !site.hosts.split(' ').some((h) => page.host === h || page.host.endsWith(`.${h}`))) {
      setTried(null);
      return setSaid(words('not_meant', page.host));
    }
    setTried({ state: 'trying' });
    const came = await actions.attempt(tab, next);
    setTried(came.state === 'traced' ? { ...came, wantsOrigin: site?.origin !== undefined } : came);
  };
  /** The rules with the form's own in its place. */
  function placed<T>(list: readonly T[], value: T): T[] {
    return open?.at === null || open === null ? [value, ...list] : list.map((old, i) => (i === open.at ? value : old));
  }
  const withSite = (value: unknown, then: (next: OwnRules, site: Site) => void): void => {
    const site = checkSite(value);
    if (isFault(site)) say(site);
    else then({ ...rules, sites: placed<Site>(rules.sites, site) }, site);
  };
  const withPublisher = (value: unknown, then: (next: OwnRules) => void): void => {
    const publisher = checkPublisher(value);
    if (isFault(publisher)) say(publisher);
    else then({ ...rules, publishers: placed<OwnPublisher>(rules.publishers, publisher) });
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
    if (isFault(added)) say(added);
    else await save(joinOwnRules(rules, added), words.plural('imported', added.sites.length + added.publishers.length));
  };
  const show = (form: 'site' | 'publisher', at: number | null): void => {
    setOpen({ form, at });
    setTried(null);
    setSaid('');
  };
  const close = (): void => {
    setOpen(null);
    setTried(null);
  };
  const row = (form: 'site' | 'publisher', at: number, name: string, more: string, without: OwnRules) => (
    <li key={name}>
      <span class="who"><bdi class="name">{cleanText(name)}</bdi> <span class="host">{more}</span></span>
      <button type="button" onClick={() => show(form, at)} aria-label={words('edit_named', cleanText(name))}>{words('edit')}</button>
      <button type="button" onClick={() => void save(without, words('removed', cleanText(name)))} aria-label={words('remove_named', cleanText(name))}>{words('remove')}</button>
    </li>
  );
  const empty = rules.sites.length + rules.publishers.length === 0;
  const chosen = tabs.find((t) => t.id === tab);
  return (
    <>
      <header>
        <div class="brand"><b>Selon</b></div>
        <h1>{words('own_title')}</h1>
        <p class="explained">{words('own_text')}</p>
      </header>
      <p class="said" role="status">{said}</p>
      {tabs.length > 0 && open ? (
        <label class="field tab">
          <span class="label">{words('try_on')}</span>
          <select value={String(tab)} onChange={(event) => setTab(Number(event.currentTarget.value))}>{tabs.map((t) => <option key={t.id} value={String(t.id)}>{cleanText(`${t.host} · ${t.title}`)}</option>)}</select>
        </label>
      ) : null}
      <div class="columns">
        <div>
          <section>
            <h2>{words('own_sites')}</h2>
            {open?.form === 'site' ? (
              <SiteForm key={String(open.at)} site={open.at === null ? null : (rules.sites[open.at] ?? null)} host={chosen?.host.replace(/^www\./u, '') ?? ''} words={words} onCancel={close} onTry={(value) => withSite(value, (next, site) => void attempt(next, site))} onSave={(value) => withSite(value, (next) => void save(next, words('saved')))} />
            ) : <button type="button" class="add" onClick={() => show('site', null)}>{words('add_site')}</button>}
            <ul class="own">{rules.sites.map((site, at) => row('site', at, site.hosts.split(' ')[0] as string, words(`site_what_${site.what}`), { ...rules, sites: rules.sites.filter((s) => s !== site) }))}</ul>
          </section>
          <section>
            <h2>{words('own_publishers')}</h2>
            {open?.form === 'publisher' ? (
              <PublisherForm key={String(open.at)} publisher={open.at === null ? null : (rules.publishers[open.at] ?? null)} words={words} onCancel={close} onTry={(value) => withPublisher(value, (next) => void attempt(next, null))} onSave={(value) => withPublisher(value, (next) => void save(next, words('saved')))} />
            ) : <button type="button" class="add" onClick={() => show('publisher', null)}>{words('add_publisher')}</button>}
            <ul class="own">{rules.publishers.map((p, at) => row('publisher', at, p.name, p.domains.split(' ')[0] ?? '', { ...rules, publishers: rules.publishers.filter((q) => q !== p) }))}</ul>
          </section>
          <section>
            <h2>{words('own_files')}</h2>
            <p class="explained">{words('own_files_text')}</p>
            <div class="buttons">
              <label class="file">{words('import')}<input type="file" accept="application/json,.json" onChange={(event) => { const input = event.currentTarget; void take(input.files?.[0]).then(() => { input.value = ''; }); }} /></label>
              <button type="button" disabled={empty} onClick={() => actions.exportFile(rules)}>{words('export')}</button>
              <button type="button" disabled={empty} onClick={() => (sure ? void save(NO_RULES, words('removed_all')) : setSure(true))} onBlur={() => setSure(false)}>{words(sure && !empty ? 'sure' : 'remove_all')}</button>
            </div>
          </section>
        </div>
        {tried ? <Tried tried={tried} words={words} /> : null}
      </div>
    </>
  );
}
