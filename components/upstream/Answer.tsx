import { useState } from 'preact/hooks';
import type { Finding } from '../../core/upstream/upstream.ts';
import type { Place } from '../SourceRow.tsx';
import type { Words } from '../words.ts';
import type { Reader } from './reader.ts';
import { Story } from './Story.tsx';

const AT_FIRST = 5;

/** What a service answered: the original where that is sure, else the likeliest stories; the rest on demand. */
export function Answer({ finding, place, words }: { finding: Finding; place: Place & { reader: Reader }; words: Words }) {
  const [all, setAll] = useState(false);
  const { ranked } = finding, sure = finding.sure && ranked.length > 0, few = sure ? 1 : AT_FIRST;
  if (ranked.length === 0) return <p class="told">{words('find_none')}</p>;
  return (
    <div class="answer">
      <p>{words(sure ? 'find_sure' : 'find_unsure')}</p>
      <ol class="found">{(all ? ranked : ranked.slice(0, few)).map((story) => <Story key={story.url} story={story} place={place} words={words} />)}</ol>
      {ranked.length > few ? <button type="button" class="act" aria-expanded={all} onClick={() => setAll(!all)}>{all ? words('show_fewer') : words.plural('show_more', ranked.length - few)}</button> : null}
    </div>
  );
}
