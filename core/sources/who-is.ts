import { tokenise } from '../text/tokens.ts';
import { hostOf } from './address-target.ts';
import type { NameIndex } from './name-index.ts';
import { OWN_ID } from './own-id.ts';
import type { PublisherName } from './publisher-names.ts';
import { stemOf } from '../text/stem-of.ts';
import type { Publisher } from './publisher.ts';
import { type NamePlace, NOWHERE } from './word-sums.ts';

/** Who goes by some words, as the tables have it. */
export interface Known {
  readonly name: string;
  readonly kind: Publisher['kind'];
  /** ISO 3166-1 alpha-2, '' where it belongs to none. */
  readonly country: string;
  /** Bare domains, home first; three at most. */
  readonly domains: readonly string[];
  /** Other names, in any script; twelve at most. */
  readonly aliases: readonly string[];
  /** The house it belongs to, as the tables call it; null where alone or unknown. */
  readonly group: string | null;
  /** Address of its own search, without words; null where unknown. */
  readonly search: string | null;
}

/** A selection is a name, or a line that has one in it. */
const MOST_CHARS = 300, MOST_WORDS = 60, LONGEST_NAME = 12, MOST_FOUND = 12;
const DOMAIN = /^(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?:[/?#]\S*)?$/iu;

function byStems(index: NameIndex, text: string): readonly PublisherName[] {
  const stems = tokenise(text).key.map(stemOf);
  let places: readonly NamePlace[] = index.stems;
  for (const stem of stems) places = places.map((place) => index.step(place, stem)).filter((place) => place !== NOWHERE);
  return stems.length === 0 ? [] : places.flatMap((place) => index.at(place)).filter((n) => n.stems !== null && n.stems.length === stems.length && n.stems.every((stem, i) => stem === stems[i]));
}

/** Those of the name itself, else with its article or without, else of the same stems, as languages that inflect write it. */
function named(index: NameIndex, text: string): readonly PublisherName[] {
  const words = text.split(' '), [first = ''] = words;
  const ways = [text, ...(words.length > 1 && first.length <= 3 ? [words.slice(1).join(' ')] : []), `The ${text}`];
  for (const way of ways) {
    const found = index.byName(way);
    if (found.length > 0) return found;
  }
  return byStems(index, text);
}

/** The names in a longer selection, longest first, none overlapping; no common words among them. */
function inside(index: NameIndex, text: string): PublisherName[] {
  const { start, end, key } = tokenise(text), found: PublisherName[] = [];
  for (let from = 0; from < Math.min(key.length, MOST_WORDS); from += 1) {
    for (let to = Math.min(key.length, from + LONGEST_NAME); to > from; to -= 1) {
      const part = text.slice(start[from], end[to - 1]), sure = [...index.byName(part), ...byStems(index, part)].filter(({ alias }) => !alias.ambiguous && alias.ambiguousIn.length === 0);
      if (sure.length === 0) continue;
      found.push(...sure);
      from = to - 1;
      break;
    }
  }
  return found;
}

/** The reader's own before all, then the one that is meant where nothing else decides, then those whose name it is alone. */
const rank = ({ publisher, alias }: PublisherName): number => (publisher.id.startsWith(OWN_ID) ? 4 : 0) + (alias.isDefault ? 2 : 0) + (alias.ambiguous ? 0 : 1);

const knownOf = ({ name, kind, country, domains, aliases, group, search }: Publisher): Known => ({
  name, kind, country, group,
  domains: domains.slice(0, 3),
  aliases: [...new Set(aliases.map((alias) => alias.text))].filter((text) => text !== name).slice(0, 12),
  search: search && URL.canParse(search.replace('{q}', '')) ? search.replace('{q}', '') : null,
});

/** Publishers that go by a selection's words: a domain or an address, a name in any script, or names in a line. Several where the words do not say which; asks nobody. */
export function whoIs(index: NameIndex, selection: string): Known[] {
  const text = selection.slice(0, MOST_CHARS).replace(/\s+/gu, ' ').trim().replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '');
  if (text === '') return [];
  const host = DOMAIN.test(text) ? hostOf(text.includes('://') ? text : `https://${text}`) : null, owner = host ? index.byHost(host) : null;
  if (owner) return [knownOf(owner)];
  const exact = named(index, text), names = [...(exact.length > 0 ? exact : inside(index, text))].sort((a, b) => (exact.length > 0 ? rank(b) - rank(a) : 0));
  return [...new Map(names.map(({ publisher }) => [publisher.id, publisher])).values()].slice(0, MOST_FOUND).map(knownOf);
}
