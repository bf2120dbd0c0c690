import type { OwnPublisher } from '../own-rules.ts';
import { type NameIndex, openPublishers } from './name-index.ts';
import { OWN_ID } from './own-id.ts';
import { packPublishers } from './pack-publishers.ts';
import { type NamePlace, NAMES, NOWHERE, STEMS } from './word-sums.ts';

/** Places of the reader's own names stand behind all others. */
const BEHIND = 2 ** 27;
const OWN_NAMES: NamePlace = -11, OWN_STEMS: NamePlace = -12;

const line = ({ name, domains, aliases, kind, search }: OwnPublisher): string => [`${OWN_ID}${domains.split(' ')[0] || name.toLowerCase()}`, kind, domains, name, aliases, search, '', ''].join('|');

/** The built-in index with a reader's own publishers before it: one of theirs takes the place of the built-in one that has its domain. */
export function withOwnPublishers(built: NameIndex, publishers: readonly OwnPublisher[]): NameIndex {
  if (publishers.length === 0) return built;
  const own = openPublishers(packPublishers([{ country: '', text: publishers.map(line).join('\n') }]));
  const replaced = new Set(publishers.flatMap((p) => p.domains.split(' ').filter(Boolean)).flatMap((domain) => {
    const publisher = built.byHost(domain);
    return publisher?.domains.includes(domain) ? [publisher.id] : [];
  }));
  const kept: NameIndex['at'] = (place) => {
    const names = built.at(place);
    return names.some((n) => replaced.has(n.publisher.id)) ? names.filter((n) => !replaced.has(n.publisher.id)) : names;
  };
  return {
    names: [NAMES, OWN_NAMES], stems: [STEMS, OWN_STEMS],
    step(place, word, from, to) {
      if (place < BEHIND && place > OWN_NAMES) return built.step(place, word, from, to);
      const next = own.step(place === OWN_NAMES ? NAMES : place === OWN_STEMS ? STEMS : place - BEHIND, word, from, to);
      return next === NOWHERE ? NOWHERE : next + BEHIND;
    },
    at: (place) => (place >= BEHIND ? own.at(place - BEHIND) : kept(place)),
    byHost: (host) => own.byHost(host) ?? built.byHost(host),
    byName(name) {
      const mine = own.byName(name);
      return mine.length > 0 ? mine : built.byName(name).filter((n) => !replaced.has(n.publisher.id));
    },
  };
}
