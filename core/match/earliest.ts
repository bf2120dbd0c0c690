import { hostOf } from '../sources/address-target.ts';
import type { Ranked } from '../upstream/upstream.ts';

/** Candidates whose scores differ by less are alike: copies of one story. */
const ALIKE = 0.05;
/** A difference between two clocks that says nothing. */
const CLOCKS = 10 * 60_000;

/** Whose story is looked for. */
interface Credited {
  readonly name: string;
  readonly domains: readonly string[];
}

const isOf = ({ url, publisher }: Ranked, { name, domains }: Credited): boolean => {
  const hosts = [hostOf(url) ?? '', publisher.toLowerCase()];
  return publisher === name || domains.some((domain) => hosts.some((host) => host === domain || host.endsWith(`.${domain}`)));
};

/**
 * Of several copies the one that is upstream first: among the candidates that match as well as the best, the credited publisher's, then the
 * earliest. What has no time stands behind what has one; all others stay where they are.
 */
export function earliestFirst(ranked: readonly Ranked[], credited: Credited): Ranked[] {
  const [best] = ranked;
  if (!best) return [];
  const alike = ranked.filter(({ score }) => best.score - score < ALIKE), rest = ranked.filter(({ score }) => best.score - score >= ALIKE);
  const time = ({ published }: Ranked): number => (published === null ? Number.POSITIVE_INFINITY : Date.parse(published));
  const upstream = (a: Ranked, b: Ranked): number => {
    const own = Number(isOf(b, credited)) - Number(isOf(a, credited));
    if (own !== 0) return own;
    const [first, second] = [time(a), time(b)];
    return first === second || Math.abs(first - second) < CLOCKS ? 0 : first < second ? -1 : 1;
  };
  // One pass for each place: being within ten minutes of one another is no order that a sort may rely on.
  const ordered: Ranked[] = [];
  for (const left = [...alike]; left.length > 0; ) {
    const first = left.reduce((chosen, candidate) => (upstream(candidate, chosen) < 0 ? candidate : chosen));
    ordered.push(first);
    left.splice(left.indexOf(first), 1);
  }
  return [...ordered, ...rest];
}
