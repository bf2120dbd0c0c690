import { useRef, useState } from 'preact/hooks';
import { citeBibtex } from '../../core/cite/cite-bibtex.ts';
import { citeCsl } from '../../core/cite/cite-csl.ts';
import { type Cite, citeHtml, citeMarkdown, citeText } from '../../core/cite/cite-text.ts';
import type { Trace } from '../../core/types.ts';
import type { Upstream } from '../../core/upstream/upstream.ts';
import type { Words } from '../words.ts';

/** What the chain can be copied as; `html`: what is put beside it for programs that take formatted text. */
const WAYS: readonly { readonly id: string; readonly write: Cite; readonly html?: Cite }[] = [
  { id: 'text', write: citeText },
  { id: 'html', write: citeText, html: citeHtml },
  { id: 'markdown', write: citeMarkdown },
  { id: 'bibtex', write: citeBibtex },
  { id: 'csl', write: citeCsl },
];

/**
 * Copies a page with its sources. `now` gives the moment, ISO 8601, that is told as when it was read; `copy` puts a text, and formatted text
 * beside it, on the clipboard, and rejects where the browser refuses.
 */
export function ShareMenu({ trace, upstream, now, copy, words }: { trace: Trace; upstream?: Upstream | undefined; now: () => string; copy: (text: string, html?: string) => Promise<void>; words: Words }) {
  const [said, setSaid] = useState(''), menu = useRef<HTMLDetailsElement>(null);
  const take = (write: Cite, html?: Cite): void => {
    const at = now();
    // Taken away first, so that whoever copies twice is told twice.
    setSaid('');
    copy(write(trace, upstream, at, words), html?.(trace, upstream, at, words)).then(() => setSaid(words('share_copied')), () => setSaid(words('share_failed')));
  };
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    // The popup itself would close.
    event.preventDefault();
    event.stopPropagation();
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  return (
    <details class="share" ref={menu} onKeyDown={close} onToggle={() => setSaid('')}>
      <summary>{words('share_copy')}</summary>
      <ul>{WAYS.map(({ id, write, html }) => <li key={id}><button type="button" onClick={() => take(write, html)}>{words(`share_${id}`)}</button></li>)}</ul>
      <p role="status">{said}</p>
    </details>
  );
}
