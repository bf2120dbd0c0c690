import type { Credit } from '../core/types.ts';
import { shownWords } from './written-names.ts';

/** A credit that is said, with its place in the trace. */
export interface Said {
  readonly credit: Credit;
  readonly index: number;
}

/** Words of a page, by the places in its trace of the credit and of its evidence. */
export interface Proof {
  readonly credit: number;
  readonly evidence: number;
  readonly text: string;
}
export interface Group {
  readonly credits: Said[];
  proof: Proof | null;
}

/** True where two sentences of a block are one, or one is the other's beginning or end. */
function sameWords(group: Group, { credit: { evidence } }: Said, at: (place: Proof) => Credit | undefined): boolean {
  const { proof } = group, first = evidence[0], before = proof && at(proof)?.evidence[proof.evidence];
  return Boolean(first && before && first.block !== null && first.block === before.block && (before.text.includes(first.text) || first.text.includes(before.text)));
}

/** Sources under the words that prove them: several that one sentence names stand together, under the longest of it. */
export function byWords(credits: readonly Said[]): Group[] {
  const groups: Group[] = [], at = (place: Proof): Credit | undefined => credits.find(({ index }) => index === place.credit)?.credit;
  for (const said of credits) {
    const first = said.credit.evidence[0], proof = first ? { credit: said.index, evidence: 0, text: shownWords(first) } : null, last = groups.at(-1);
    if (last && sameWords(last, said, at)) {
      last.credits.push(said);
      if (proof && last.proof && proof.text.length > last.proof.text.length) last.proof = proof;
    } else groups.push({ credits: [said], proof });
  }
  return groups;
}

/** Further places of the page that prove a group's credits, each once. */
export function further({ credits, proof }: Group): Proof[] {
  const found: Proof[] = [];
  for (const { credit, index } of credits) {
    for (const [evidence, words] of credit.evidence.entries()) {
      const text = shownWords(words);
      if (evidence > 0 && text && !proof?.text.includes(text) && !found.some((other) => other.text.includes(text))) found.push({ credit: index, evidence, text });
    }
  }
  return found;
}
