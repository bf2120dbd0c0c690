import { SEARCH_PAGES, type SearchPage } from '../core/sources/search-pages.ts';
import { useSaid } from './settings/use-said.tsx';
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
  const { line, tell } = useSaid(words);
  return (
    <div class="searches">
      <p class="explained">{words('search_text')}</p>
      {line}
      <section>
        <label class="field">
          <span class="label">{words('search_engine')}</span>
          <select value={chosen.id} onChange={(event) => void tell(actions.choose(event.currentTarget.value), words('search_kept'))}>
            {SEARCH_PAGES.map(({ id, name, host }) => <option key={id} value={id}>{`${name} · ${host}`}</option>)}
          </select>
        </label>
      </section>
      <section>
        <h3 tabIndex={-1}>{words('consents')}</h3>
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
                    event.currentTarget.closest('.searches')?.querySelector('h3')?.focus();
                    void tell(actions.withdraw(provider), words('withdrawn', name));
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
