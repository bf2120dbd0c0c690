import type { Role } from '../core/types.ts';
import { byWords, further, type Group, type Proof, type Said } from './by-words.ts';
import { cleanText } from './clean-text.ts';
import { Quote } from './Quote.tsx';
import { type Place, SourceRow } from './SourceRow.tsx';
import type { Words } from './words.ts';
import { shownWords, type Named } from './written-names.ts';

function Proofs({ group, place, words }: { group: Group; place: Place; words: Words }) {
  const more = further(group), { mark } = place;
  const sources = group.credits.map(({ credit: { source, evidence } }): Named => ({ name: cleanText(source.name), id: source.id, domain: source.domain, text: evidence[0] ? shownWords(evidence[0]) : '' }));
  const quote = (proof: Proof) => {
    const evidence = group.credits.find(({ index }) => index === proof.credit)?.credit.evidence[proof.evidence];
    return evidence ? <Quote key={`${proof.credit} ${proof.evidence}`} evidence={evidence} sources={sources} mark={mark && (() => mark(proof.credit, proof.evidence))} words={words} /> : null;
  };
  return (
    <>
      {group.proof ? quote(group.proof) : null}
      {more.length > 0 ? <details class="more"><summary>{words.plural('more_words', more.length)}</summary>{more.map(quote)}</details> : null}
    </>
  );
}

/** One step upstream: the sources of a role, each group of them under the words that prove it. `title` is the heading that its place in the page asks for. */
export function Step({ role, title: Title, credits, place, words }: { role: Role; title: 'h2' | 'h3'; credits: readonly Said[]; place: Place; words: Words }) {
  return (
    <li class="step">
      <span class="dot" aria-hidden="true" />
      <Title class="role">{words(`role_${role}`)}</Title>
      {byWords(credits).map((group) => (
        <div key={group.credits[0]?.index}>
          {group.credits.map(({ credit, index }, i) => (
            <SourceRow key={index} credit={credit} index={index} place={place} words={words}>
              {i === group.credits.length - 1 ? <Proofs group={group} place={place} words={words} /> : null}
            </SourceRow>
          ))}
        </div>
      ))}
    </li>
  );
}
