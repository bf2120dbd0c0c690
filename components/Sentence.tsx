import type { ComponentChildren } from 'preact';
import type { Credit, Kind } from '../core/types.ts';
import { cleanText } from './clean-text.ts';
import type { Words } from './words.ts';

/** A message whose places $1 and $2 are filled with marked names, so that no name is ever read as markup. */
function filled(message: string, parts: readonly ComponentChildren[]): ComponentChildren[] {
  return message.split(/(\u0001|\u0002)/u).map((piece) => (piece === '\u0001' ? parts[0] : piece === '\u0002' ? parts[1] : piece));
}

/** As many names as a sentence has at most. */
const MOST = 4;

function Names({ credits, words }: { credits: readonly Credit[]; words: Words }) {
  // More than a sentence can hold are counted.
  const shown = credits.length > MOST ? credits.slice(0, MOST - 1) : credits, names = shown.map((c) => cleanText(c.source.name));
  const marks = [...names.map((_, i) => String.fromCharCode(0xe000 + i)), ...(shown.length < credits.length ? [words.plural('more_names', credits.length - shown.length)] : [])];
  return <>{words.list(marks).split(/([\ue000-\uf8ff])/u).map((piece) => (/^[\ue000-\uf8ff]$/u.test(piece) ? <mark key={piece}><bdi>{names[piece.charCodeAt(0) - 0xe000]}</bdi></mark> : piece))}</>;
}

/** What a reader has come for, in one sentence. */
export function Sentence({ credits, kind, words }: { credits: readonly Credit[]; kind: Kind; words: Words }) {
  const origin = credits.filter((c) => c.role === 'origin'), basis = credits.filter((c) => c.role === 'basis');
  if (credits.length === 0) {
    const state = kind === 'other' ? 'other' : 'none';
    return (
      <>
        <h1>{words(`${state}_title`)}</h1>
        <p class="explained">{words(`${state}_text`)}</p>
      </>
    );
  }
  const key = origin.length > 0 ? (basis.length > 0 ? 'sentence_origin_basis' : 'sentence_origin') : basis.length > 0 ? 'sentence_basis' : 'sentence_other';
  const parts = [<Names key="1" credits={origin.length > 0 ? origin : basis} words={words} />, <Names key="2" credits={basis} words={words} />];
  return <h1>{filled(words(key, '\u0001', '\u0002'), parts)}</h1>;
}
