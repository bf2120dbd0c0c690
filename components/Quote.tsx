import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Evidence } from '../core/types.ts';
import type { Marked } from './mark.ts';
import type { Words } from './words.ts';
import { type Named, shownWords, writtenNames } from './written-names.ts';

/** A text in which the names that it proves stand out. */
function Marks({ text, sources }: { text: string; sources: readonly Named[] }) {
  const pieces: ComponentChildren[] = [];
  let done = 0;
  for (const [start, end] of writtenNames(text, sources)) {
    pieces.push(text.slice(done, start), <b key={start}>{text.slice(start, end)}</b>);
    done = end;
  }
  return <bdi>{pieces}{text.slice(done)}</bdi>;
}

/** The words that prove credits, and where they stand. With `mark`, a click on them shows them in the page, and a sentence says what became of it. */
export function Quote({ evidence, sources, mark, words }: { evidence: Evidence; sources: readonly Named[]; mark?: (() => Promise<Marked>) | undefined; words: Words }) {
  const [said, setSaid] = useState('');
  const text = shownWords(evidence), where = <span class="where">{words(`where_${evidence.where}`)}</span>;
  const quoted = <>“<Marks text={text} sources={sources} />” {where}</>;
  if (!mark || evidence.block === null) return <blockquote>{quoted}</blockquote>;
  const tell = (marked: Marked): void => setSaid(marked.state === 'marked' ? words('mark_marked', String(marked.at), String(marked.of)) : words(`mark_${marked.state}`));
  return (
    <blockquote>
      <button type="button" class="words" title={words('mark_title')} onClick={() => void mark().then(tell, () => tell({ state: 'unreachable' }))}>{quoted}</button>
      <span class="marked" role="status">{said}</span>
    </blockquote>
  );
}
