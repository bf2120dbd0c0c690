import { useState } from 'preact/hooks';
import type { Item } from '../core/types.ts';
import { cleanText, safeAddress } from './clean-text.ts';
import { linkTitle } from './link-title.ts';
import type { Words } from './words.ts';

/** A list of stories by publisher, to be filtered. */
export function ItemList({ items, words }: { items: readonly Item[]; words: Words }) {
  const [filter, setFilter] = useState('');
  const wanted = filter.trim().toLowerCase();
  const shown = items.filter((i) => !wanted || `${i.title} ${i.source?.name ?? ''}`.toLowerCase().includes(wanted)).slice(0, 200);
  const byPublisher = Map.groupBy(shown, (i) => i.source?.name ?? '');
  return (
    <>
      <header>
        <div class="brand"><b>Selon</b></div>
        <h1>{words.plural('list', items.length)}</h1>
        <input type="search" placeholder={words('filter')} aria-label={words('filter')} value={filter} onInput={(event) => setFilter(event.currentTarget.value)} />
      </header>
      {[...byPublisher].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a.localeCompare(b))).map(([name, list]) => (
        <section key={name} class="stories">
          <h2 class="role"><bdi>{name ? cleanText(name) : words('unknown_publisher')}</bdi></h2>
          <ul>
            {list.map((item) => {
              const url = safeAddress(item.url);
              return <li key={item.url}>{url ? <a href={url} target="_blank" rel="noopener noreferrer" title={linkTitle(url, item.via, words)}><bdi>{cleanText(item.title)}</bdi></a> : <bdi>{cleanText(item.title)}</bdi>}</li>;
            })}
          </ul>
        </section>
      ))}
    </>
  );
}
