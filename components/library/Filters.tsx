import { useMemo } from 'preact/hooks';
import type { KeptPage } from '../../core/library/kept-page.ts';
import { siteKey, sourceKey } from '../../core/library/key-of.ts';
import { cleanText } from '../clean-text.ts';
import type { Words } from '../words.ts';
import { FLAGS, type LibraryPlace, ROLES } from './view-address.ts';

/** So many of a kind can be chosen here, those with most pages; all others by a click on them. */
const MOST = 200;

interface Choice {
  readonly key: string;
  readonly name: string;
}

/** The most frequent of some names, in the order of the alphabet, and the chosen one. */
function choices(names: ReadonlyMap<string, { readonly name: string; count: number }>, chosen: string, words: Words): readonly Choice[] {
  const { compare } = new Intl.Collator(words.locale);
  const most = [...names].sort(([, a], [, b]) => b.count - a.count).filter(([key], i) => i < MOST || key === chosen);
  return most.map(([key, { name }]) => ({ key, name: cleanText(name, 60) })).sort((a, b) => compare(a.name, b.name));
}

/** What pages are shown: of a site, of a source, with a role, with a flag. */
export function Filters({ pages, place, words, onChange }: { pages: readonly KeptPage[]; place: LibraryPlace; words: Words; onChange(place: LibraryPlace): void }) {
  const names = useMemo(() => {
    const sites = new Map<string, { name: string; count: number }>(), sources = new Map<string, { name: string; count: number }>();
    const count = (all: typeof sites, key: string, name: string): void => {
      const there = all.get(key);
      if (there) there.count += 1;
      else all.set(key, { name, count: 1 });
    };
    for (const page of pages) {
      count(sites, siteKey(page), page.publisher.name || page.publisher.domain);
      for (const { source } of page.credits) count(sources, sourceKey(source), source.name);
    }
    return { sites, sources };
  }, [pages]);
  const sites = useMemo(() => choices(names.sites, place.site, words), [names, place.site, words]), sources = useMemo(() => choices(names.sources, place.source, words), [names, place.source, words]);
  const choose = (field: 'site' | 'source' | 'role' | 'flag', all: readonly Choice[]) => (
    <label class="filter">
      <span class="label">{words(`lib_${field}`)}</span>
      <select value={place[field]} onChange={(event) => onChange({ ...place, [field]: event.currentTarget.value })}>
        <option value="">{words('lib_any')}</option>
        {all.map(({ key, name }) => <option key={key} value={key}>{name}</option>)}
      </select>
    </label>
  );
  return (
    <div class="filters">
      {choose('site', sites)}
      {choose('source', sources)}
      {choose('role', ROLES.map((role) => ({ key: role, name: words(`role_${role}`) })))}
      {choose('flag', FLAGS.map((flag) => ({ key: flag, name: words(`lib_flag_${flag}`) })))}
    </div>
  );
}
