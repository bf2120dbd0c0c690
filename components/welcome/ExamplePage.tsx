import type { ComponentChildren } from 'preact';
import { SAID_FROM } from '../../core/credits/credit-draft.ts';
import type { Page, Trace } from '../../core/types.ts';

/** A text with its stretches marked, those that overlap an earlier one left out. */
function marked(text: string, stretches: readonly { readonly start: number; readonly end: number }[]): ComponentChildren[] {
  const pieces: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...pieces, text.slice(at)];
}

/** What the caption tells of. */
const Picture = () => (
  <svg class="picture" viewBox="0 0 400 110" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
    <path class="quay" d="M0 58h92v52H0z" />
    <path class="ferry" d="M168 66h150l-17 22H183zM186 52h104v12H186zM200 40h62v10h-62zM270 30h14v20h-14z" />
    <path class="sea" d="M0 84q12-7 24 0t24 0 24 0 24 0 24 0 24 0 24 0 24 0 24 0 24 0 24 0 24 0 24 0 24 0 24 0 24 0 24 0v26H0z" />
  </svg>
);

/** The example as its paper would print it; once it is traced, the words that prove a credit are marked. */
export function ExamplePage({ page, trace }: { page: Page; trace: Trace | null }) {
  const said = (trace?.credits ?? []).filter((credit) => credit.confidence >= SAID_FROM);
  const text = (block: number): ComponentChildren[] =>
    marked(page.blocks[block]?.text ?? '', said.flatMap(({ evidence }) => evidence.flatMap((e) => (e.block === block && e.start !== null && e.end !== null ? [{ start: e.start, end: e.end }] : []))));
  return (
    <article class="page" lang={page.htmlLang}>
      <p class="masthead">{page.siteName}</p>
      {page.blocks.map(({ place, text: whole }, i) =>
        place === 'title' ? <h4 key={whole} class="headline">{text(i)}</h4>
        : place === 'caption' ? <figure key={whole}><Picture /><figcaption>{text(i)}</figcaption></figure>
        : <p key={whole} class={place}>{text(i)}</p>)}
    </article>
  );
}
