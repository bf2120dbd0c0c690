import { useEffect, useRef, useState } from 'preact/hooks';
import type { Site } from '../../core/sites/site.ts';
import type { Words } from '../words.ts';
import { Choice, Field } from './Field.tsx';

const KINDS = ['portal', 'mixed', 'lists', 'threads', 'wire', 'other'] as const;
/** Fields of the form by name; what a rule of a file has more of (further places, lists' items) is kept as it is. */
interface Draft { readonly hosts: string; readonly what: Site['what']; readonly stories: string; readonly lists: string; readonly name: string; readonly link: string; readonly translates: string }

const draftOf = (site: Site | null, host: string): Draft => ({ hosts: site?.hosts ?? host, what: site?.what ?? 'portal', stories: site?.stories ?? '', lists: site?.lists ?? '', name: site?.origin?.[0]?.name ?? '', link: site?.origin?.[0]?.link ?? '', translates: site?.translates ?? '' });

/** The rule that a form's fields say; not yet checked. */
function siteOfDraft(draft: Draft, from: Site | null): unknown {
  const filled = Object.fromEntries((['stories', 'lists', 'translates'] as const).flatMap((name) => (draft[name].trim() ? [[name, draft[name]]] : [])));
  const first = Object.fromEntries((['name', 'link'] as const).flatMap((name) => (draft[name].trim() ? [[name, draft[name].trim()]] : [])));
  const [{ name: _name = '', link: _link = '', ...more } = {}, ...others] = from?.origin ?? [];
  const origin = [...(Object.keys(first).length > 0 || more.says !== undefined ? [{ ...more, ...first }] : []), ...others];
  return { hosts: draft.hosts, what: draft.what, ...filled, ...(from?.others ? { others: from.others } : {}), ...(origin.length > 0 ? { origin } : {}), ...(from?.items ? { items: from.items } : {}) };
}

/** A site's rule to be filled in. `host` stands in a new one; `onTry` and `onSave` are given what the fields say, unchecked. */
export function SiteForm({ site, host, words, onTry, onSave, onCancel }: { site: Site | null; host: string; words: Words; onTry: (site: unknown) => void; onSave: (site: unknown) => void; onCancel: () => void }) {
  const [draft, setDraft] = useState(draftOf(site, host));
  const form = useRef<HTMLFormElement>(null);
  // The button that opened it is gone: who types goes on in the first field.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const field = (id: Exclude<keyof Draft, 'what'>, code = false) => <Field id={`site_${id}`} code={code} value={draft[id]} words={words} onInput={(value) => setDraft({ ...draft, [id]: value })} />;
  return (
    <form class="card" ref={form} onSubmit={(event) => { event.preventDefault(); onSave(siteOfDraft(draft, site)); }}>
      {field('hosts')}
      <Choice id="site_what" value={draft.what} options={KINDS} words={words} onChange={(what) => setDraft({ ...draft, what })} />
      {field('name', true)}
      {field('link', true)}
      {field('stories', true)}
      {field('lists', true)}
      {field('translates')}
      <div class="buttons">
        <button type="button" onClick={() => onTry(siteOfDraft(draft, site))}>{words('try')}</button>
        <button type="submit" class="main">{words('save')}</button>
        <button type="button" onClick={onCancel}>{words('cancel')}</button>
      </div>
    </form>
  );
}
