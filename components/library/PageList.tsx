import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { KeptPage } from '../../core/library/kept-page.ts';
import { localDay } from '../../core/library/local-day.ts';
import type { Words } from '../words.ts';
import { PageRow } from './PageRow.tsx';

/** So many pages are drawn at a time: what stands in sight first, the rest when it comes near. */
const FIRST = 20, MORE = 40;

/** Pages by day, the one traced last first; thousands of them are drawn as they come into sight. */
export function PageList({ pages, typed, words, onRemove }: { pages: readonly KeptPage[]; typed: string; words: Words; onRemove(page: KeptPage): void }) {
  const [shown, setShown] = useState({ typed, count: FIRST }), end = useRef<HTMLDivElement>(null);
  const count = shown.typed === typed ? shown.count : FIRST;
  const more = (): void => setShown({ typed, count: count + MORE });
  // Parts that are drawn stay the same objects, which Preact does not look through again.
  const parts = useMemo((): VNode[] => [], [pages, typed, words, onRemove]);
  for (let from = parts.length === 0 ? 0 : FIRST + (parts.length - 1) * MORE; from < Math.min(count, pages.length); from += from === 0 ? FIRST : MORE) {
    const days: { day: string; goesOn: boolean; pages: KeptPage[] }[] = [], before = pages[from - 1];
    let last = before ? localDay(before.last) : null;
    for (const page of pages.slice(from, from + (from === 0 ? FIRST : MORE))) {
      const day = localDay(page.last), there = days.at(-1);
      if (there && there.day === day) there.pages.push(page);
      else days.push({ day, goesOn: day === last, pages: [page] });
      last = day;
    }
    parts.push(
      <div class="part" key={from}>
        {days.map(({ day, goesOn, pages: read }) => (
          <section key={day} class={goesOn ? 'day goes-on' : 'day'} aria-label={goesOn ? words.day(day) : undefined}>
            {goesOn ? null : <h3>{words.day(day)}</h3>}
            <ul class="rows">{read.map((page) => <PageRow key={page.url} page={page} typed={typed} words={words} onRemove={onRemove} />)}</ul>
          </section>
        ))}
      </div>,
    );
  }
  const rest = pages.length - count;
  useEffect(() => {
    if (rest <= 0 || !end.current || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && more(), { rootMargin: '400px' });
    observer.observe(end.current);
    return () => observer.disconnect();
  });
  return (
    <>
      {parts}
      {rest > 0 ? <div class="end" ref={end}><button type="button" class="button" onClick={more}>{words.plural('lib_more', Math.min(MORE, rest))}</button></div> : null}
    </>
  );
}
