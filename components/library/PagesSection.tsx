import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { KeptPage } from '../../core/library/kept-page.ts';
import { createSearch } from '../../core/library/search.ts';
import { textSources } from '../../core/library/text-sources.ts';
import { cleanText } from '../clean-text.ts';
import type { Words } from '../words.ts';
import { Filters } from './Filters.tsx';
import { PageList } from './PageList.tsx';
import { ALL_PAGES, type LibraryPlace, placeAddress } from './view-address.ts';

/** So many pages are read ahead at a time, between two frames; more where the reader waits for it. */
const AHEAD = 200, AWAITED = 400;

/** All pages, to be searched and filtered; `count` of them, where `pages` are only the newest so far. What was typed is the screen's, so that it stays while another part is looked at. */
export function PagesSection({ pages, count, place, typed, words, onType, onGo, onRemove }: { pages: readonly KeptPage[]; count: number; place: LibraryPlace; typed: string; words: Words; onType(typed: string): void; onGo(place: LibraryPlace): void; onRemove(page: KeptPage, next: KeptPage | null): void }) {
  const search = useMemo(() => createSearch(pages), [pages]), { site, source, role, flag } = place;
  const isSought = typed.trim() !== '', isFiltered = placeAddress(place) !== placeAddress(ALL_PAGES);
  const [, redraw] = useState(0), ready = search.prepare(0), isReady = pages.length >= count && (!isSought || ready >= pages.length);
  // Read ahead while nobody types, so that the first letter is as quick as the last; who types sooner sees what was found so far.
  useEffect(() => {
    let counted = 0;
    let timer = setTimeout(function ahead() {
      const until = search.prepare(isSought ? AWAITED : AHEAD);
      // Whom each page rests on is what the other parts count.
      for (; counted < until; counted += 1) textSources(pages[counted] as KeptPage);
      if (isSought) redraw(until);
      if (until < pages.length) timer = setTimeout(ahead, isSought ? 0 : 16);
    }, isSought ? 0 : 200);
    return () => clearTimeout(timer);
  }, [search, pages, isSought]);
  const most = isSought ? ready : pages.length;
  const found = useMemo(() => search.find({ words: typed, site, source, role, flag }, most), [search, typed, site, source, role, flag, most]);
  const list = useRef(found);
  list.current = found;
  const remove = useMemo(() => (page: KeptPage) => {
    const at = list.current.indexOf(page);
    onRemove(page, list.current[at + 1] ?? list.current[at - 1] ?? null);
  }, [onRemove]);
  const type = (now: string): void => {
    search.prepare(AWAITED);
    onType(now);
  };
  return (
    <>
      <search class="seek">
        <input type="search" aria-label={words('lib_search')} placeholder={words('lib_search')} value={typed} onInput={(event) => type(event.currentTarget.value)} />
        <Filters pages={pages} place={place} words={words} onChange={onGo} />
      </search>
      <p class="count">
        <span role="status">{!isReady && (isSought || isFiltered) ? words('lib_counting') : found.length === 0 ? (typed.trim() ? words('nothing_found', `\u2068${cleanText(typed.trim())}\u2069`) : words('lib_found_none')) : found.length === pages.length ? words.plural('lib_count', count) : words('lib_shown', words.number(found.length), words.number(count))}</span>
        {isFiltered ? <> <a class="act" href={placeAddress(ALL_PAGES)}>{words('lib_clear')}</a></> : null}
      </p>
      <PageList key={placeAddress(place)} pages={found} typed={typed} words={words} onRemove={remove} />
    </>
  );
}
