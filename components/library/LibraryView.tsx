import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { KeptPage, ReaderNote } from '../../core/library/kept-page.ts';
import type { Words } from '../words.ts';
import { Keeping, type KeepingActions } from './Keeping.tsx';
import { NotRead } from './NotRead.tsx';
import { type NoteForm, NotesSection } from './NotesSection.tsx';
import { PagesSection } from './PagesSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { SourcesSection } from './SourcesSection.tsx';
import { type LibraryPlace, placeAddress, SECTIONS } from './view-address.ts';

/** What is in the library, and what is said about it. */
export interface LibraryContents {
  readonly pages: readonly KeptPage[];
  /** How many pages there are: more than `pages` while only the newest were read. */
  readonly count: number;
  readonly notes: readonly ReaderNote[];
  /** Bytes; records that could not be taken. */
  readonly bytes: number;
  readonly aside: number;
  /** How many pages it holds at most, and whether pages are kept at all. */
  readonly limit: number;
  readonly keeps: boolean;
  /** The key of a sentence that says why pages are not kept at the moment; '' where they are. */
  readonly trouble: string;
}
/** `private`: the window is one in which nothing is kept, and the library is another's. */
export type LibraryState = { readonly state: 'loading' } | { readonly state: 'private' } | { readonly state: 'failed'; readonly trouble: string } | ({ readonly state: 'open' } & LibraryContents);

export interface LibraryActions extends KeepingActions {
  go(place: LibraryPlace): void;
  removePage(page: KeptPage): Promise<void>;
  removeNote(note: ReaderNote): Promise<void>;
  openSettings(): void;
  tryAgain(): void;
  /** The reader has seen that the browser lost the library. */
  seen(): void;
}

/** The library's screen: what was traced, by page, by site and by source, and what the reader says of it. */
export function LibraryView({ library, place, words, actions, form }: { library: LibraryState; place: LibraryPlace; words: Words; actions: LibraryActions; form?: NoteForm }) {
  const [typed, setTyped] = useState(''), [said, setSaid] = useState(''), root = useRef<HTMLElement>(null), next = useRef<string | null>(null);
  // Who removes a row goes on at the next one; after the last, at the heading.
  useEffect(() => {
    if (next.current === null) return;
    const row = next.current ? root.current?.querySelector<HTMLElement>(next.current) : null;
    (row ?? root.current?.querySelector<HTMLElement>('h1'))?.focus();
    next.current = null;
  });
  const remove = (work: Promise<void>, then: string, sentence: string): void =>
    void work.then(() => {
      next.current = then;
      setSaid(sentence);
    }, () => setSaid(words('lib_remove_failed')));
  const removePage = useCallback((page: KeptPage, after: KeptPage | null) => remove(actions.removePage(page), after ? `[data-url="${CSS.escape(after.url)}"] .remove` : '', words('removed', `\u2068${page.title}\u2069`)), [actions, words]);
  const removeNote = (note: ReaderNote, after: ReaderNote | null): void => remove(actions.removeNote(note), after ? `[data-note="${CSS.escape(after.id)}"] .remove` : '', words('removed', `\u2068${note.title}\u2069`));
  const frame = (children: ComponentChildren, about: ComponentChildren = null) => (
    <main ref={root} class="library">
      <header>
        <div class="brand"><b>Selon</b></div>
        <h1 tabIndex={-1}>{words('lib_title')}</h1>
        {about}
      </header>
      {children}
    </main>
  );
  if (library.state === 'loading') return frame(<p class="explained" role="status">{words('lib_loading')}</p>);
  if (library.state === 'private') return frame(<p class="explained">{words('lib_private')}</p>);
  if (library.state === 'failed') return frame(<NotRead trouble={library.trouble} actions={actions} words={words} />);
  const { pages, count, notes, bytes, aside, limit, keeps, trouble } = library, isEmpty = count + notes.length === 0, isWhole = pages.length >= count;
  const settings = (key: string) => <button type="button" class="act" onClick={actions.openSettings}>{words(key)}</button>;
  return frame(
    <>
      <p class={said ? 'said' : 'said silent'} role="status">{said}</p>
      {isEmpty ? (
        <div class="state"><h2>{words('lib_none_title')}</h2><p class="explained">{words(keeps ? 'lib_none_text' : 'lib_none_off')}</p><p>{settings(keeps ? 'lib_turn_off' : 'lib_turn_on')}</p></div>
      ) : (
        <>
          <nav aria-label={words('lib_parts')}>
            {SECTIONS.map((section) => <a key={section} href={section === 'pages' && place.section === 'pages' ? placeAddress(place) : `#${section}`} aria-current={place.section === section ? 'page' : undefined}>{words(`lib_${section}`)}{section === 'notes' && notes.length > 0 ? <span class="number"> {words.number(notes.length)}</span> : null}</a>)}
          </nav>
          <h2 class="unseen">{words(`lib_${place.section}`)}</h2>
          {place.section === 'pages' ? <PagesSection pages={pages} count={count} place={place} typed={typed} words={words} onType={setTyped} onGo={actions.go} onRemove={removePage} />
            : place.section === 'notes' ? <NotesSection notes={notes} words={words} form={form} onRemove={removeNote} />
              : !isWhole ? <p class="explained" role="status">{words('lib_counting')}</p>
                : place.section === 'sites' ? <SitesSection pages={pages} notes={notes} words={words} />
                  : <SourcesSection pages={pages} words={words} />}
        </>
      )}
    </>,
    <>
      <p class="explained">
        {words('lib_size', words.plural('lib_count', count), words.size(bytes))} {words('lib_limit', words.number(limit))} {settings('lib_change')}
      </p>
      {keeps || isEmpty ? null : <p class="trouble">{words('lib_off')} {settings('lib_turn_on')}</p>}
      {trouble ? <p class="trouble" role="alert">{words(trouble)}{trouble === 'store_lost' ? <> <button type="button" class="act" onClick={actions.seen}>{words('lib_seen')}</button></> : null}</p> : null}
      {aside > 0 ? <p class="trouble">{words.plural('store_aside', aside)}</p> : null}
      <Keeping pages={count} notes={notes.length} words={words} actions={actions} onSay={setSaid} />
    </>,
  );
}
