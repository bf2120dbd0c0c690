import type { Words } from '../words.ts';

/** Why a page that a menu opened has nothing to show. */
export function LookStateView({ state, words }: { state: 'private' | 'gone'; words: Words }) {
  return (
    <header class="asked">
      <div class="brand"><b>Selon</b></div>
      <h1>{words(`look_${state}`)}</h1>
      <p>{words(`look_${state}_text`)}</p>
    </header>
  );
}
