import { useMemo, useState } from 'preact/hooks';
import { fold } from '../core/text/fold.ts';
import type { Item } from '../core/types.ts';
import { cleanText, safeAddress } from './clean-text.ts';
import { linkTitle } from './link-title.ts';
import { Monogram } from './Monogram.tsx';
import type { Words } from './words.ts';

/** A story as it is shown and looked for: its title and its publisher's names, folded. */
interface Story {
  readonly title: string;
  readonly url: string | null;
  /** Where its link leads, and over which site. */
  readonly opens: string;
  readonly publisher: string;
  readonly domain: string;
  readonly sought: string;
}

const folded = (text: string): string => text.split(/\s+/u).map(fold).join(' ').trim();

/** Stories by publisher: who has most first, then by name; the site's own, which name nobody, last. */
function byPublisher(stories: readonly Story[]): [publisher: string, stories: Story[]][] {
  const groups = new Map<string, Story[]>();
  for (const story of stories) {
    const group = groups.get(story.publisher);
    if (group) group.push(story);
    else groups.set(story.publisher, [story]);
  }
  return [...groups].sort(([a, first], [b, second]) => Number(a === '') - Number(b === '') || second.length - first.length || a.localeCompare(b));
}

/** A list of stories by publisher, to be filtered by words of titles, publishers and domains; accents and order don't matter. */
export function ItemList({ items, words }: { items: readonly Item[]; words: Words }) {
  const [filter, setFilter] = useState('');
  const stories = useMemo(
    () =>
      items.map(({ title, url: given, via, source }): Story => {
        const url = safeAddress(given), publisher = source?.name ?? '', domain = source?.domain ?? '';
        return { title: cleanText(title), url, opens: url ? linkTitle(url, via, words) : '', publisher: cleanText(publisher), domain: cleanText(domain), sought: folded(`${title} ${publisher} ${domain}`) };
      }),
    [items, words],
  );
  const wanted = folded(filter).split(' ').filter(Boolean);
  const shown = wanted.length === 0 ? stories : stories.filter((s) => wanted.every((word) => s.sought.includes(word)));
  const groups = byPublisher(shown), named = groups.filter(([name]) => name !== '').length;
  return (
    <>
      <header class="sought">
        <div class="brand"><b>Selon</b></div>
        <h1>{words.plural('list', items.length)}</h1>
        <input type="search" placeholder={words('filter')} aria-label={words('filter')} value={filter} onInput={(event) => setFilter(event.currentTarget.value)} />
        <p class="count" role="status">
          {shown.length === 0 && wanted.length > 0 ? words('nothing_found', `\u2068${cleanText(filter.trim())}\u2069`) : wanted.length > 0 ? words('shown_of', String(shown.length), String(items.length)) : named > 0 ? words.plural('publishers', named) : ''}
        </p>
      </header>
      {groups.map(([name, list]) => (
        <section key={name} class="stories">
          <h2>
            {name ? <Monogram name={name} /> : null}
            <span class="who">
              <bdi class="name">{name || words('unknown_publisher')}</bdi>
              {list[0]?.domain && list[0].domain !== name ? <> <bdi class="host">{list[0].domain}</bdi></> : null}
            </span>
            <span class="number" title={words.plural('list', list.length)}>{list.length}</span>
          </h2>
          <ul>
            {list.map(({ title, url, opens }, i) => (
              <li key={url ?? i}>{url ? <a href={url} target="_blank" rel="noopener noreferrer" title={opens}><bdi>{title}</bdi></a> : <bdi>{title}</bdi>}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
