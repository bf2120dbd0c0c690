import { useState } from 'preact/hooks';
import { SEARCH_PAGES, type SearchPage } from '../core/sources/search-pages.ts';
import { providerName } from './upstream/provider-name.ts';
import type { Words } from './words.ts';

export interface SearchesActions {
  /** Rejects where the browser has no room. */
  choose(id: string): Promise<void>;
  /** Takes an agreement back. Rejects where the browser keeps nothing. */
  withdraw(provider: string): Promise<void>;
}

/** Where "Find it" leads: the reader's search engine, and the services that they have agreed to ask. */
export function SearchesView({ chosen, agreed, words, actions }: { chosen: SearchPage; agreed: readonly string[]; words: Words; actions: SearchesActions }) {
  const [said, setSaid] = useState('');
  const tell = (done: Promise<void>, sentence: string): void => void done.then(() => setSaid(sentence), () => setSaid(words('save_failed')));
  return (
    <div class="searches">
      <section>
        <h1 tabIndex={-1}>{words('search_title')}</h1>
        <p class="explained">{words('search_text')}</p>
        <p class="done" role="status">{said}</p>
        <label class="field">
          <span class="label">{words('search_engine')}</span>
          <select value={chosen.id} onChange={(event) => tell(actions.choose(event.currentTarget.value), words('search_kept'))}>
            {SEARCH_PAGES.map(({ id, name, host }) => <option key={id} value={id}>{`${name} · ${host}`}</option>)}
          </select>
        </label>
      </section>
      <section>
        <h2>{words('consents')}</h2>
        {agreed.length === 0 ? <p class="explained">{words('consents_none')}</p> : null}
        <ul class="own">
          {agreed.map((provider) => {
            const name = providerName(provider, words);
            return (
              <li key={provider}>
                <span class="who"><bdi class="name">{name}</bdi></span>
                <button
                  type="button" aria-label={`${words('withdraw')}: ${name}`}
                  onClick={(event) => {
                    // Its row goes with it: who works by keys goes on at the heading.
                    event.currentTarget.closest('.searches')?.querySelector('h1')?.focus();
                    tell(actions.withdraw(provider), words('withdrawn', name));
                  }}
                >
                  {words('withdraw')}
                </button>
              </li>
            );
          })}
        </ul>
      </section>
    </div>
  );
}
