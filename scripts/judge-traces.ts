import type { CreditDraft, EvidenceKind } from '../core/credits/credit-draft.ts';
import type { NameIndex } from '../core/sources/name-index.ts';
import { siteOf } from '../core/sources/address.ts';
import type { Credit, Role, Trace } from '../core/types.ts';

/** A page as a reader has labelled it, one line of `gold.ndjson`. */
export interface Gold {
  readonly id: string;
  readonly lang: string;
  readonly kind: string;
  readonly credits: readonly GoldCredit[];
  readonly vague: readonly string[];
  readonly doubtful?: readonly GoldCredit[];
}
interface GoldCredit {
  readonly name: string;
  readonly domain: string | null;
  readonly role: Role;
  readonly url?: string | null;
}

/** What is right, false and missed. */
export interface Count {
  right: number;
  false: number;
  missed: number;
}
/** A credit that was said, judged; `kinds` are the kinds of evidence it rests on. */
export interface Said {
  readonly confidence: number;
  readonly kinds: readonly EvidenceKind[];
  readonly right: boolean;
}

/** Sums over all pages. */
export interface Judgement {
  pages: number;
  silent: [right: number, all: number];
  kind: number;
  role: [right: number, all: number];
  address: [right: number, wrong: number, all: number];
  vague: [flagged: number, all: number];
  readonly groups: Map<string, Count>;
  readonly roles: Map<string, Count>;
  readonly languages: Map<string, Count & { pages: number }>;
  readonly said: Said[];
}

export const newJudgement = (): Judgement => ({
  pages: 0, silent: [0, 0], kind: 0, role: [0, 0], address: [0, 0, 0], vague: [0, 0], groups: new Map(), roles: new Map(), languages: new Map(), said: [],
});

const plain = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/^(?:the|le|la|les|der|die|das|el|il|o|a)\s+/u, '').replace(/[^\p{L}\p{N}]/gu, '');
const groupOf = (role: Role): string => (role === 'image' ? 'image' : 'text');
const tidy = (url: string): string => (URL.canParse(url) ? new URL(url).host.replace(/^(?:www|m|amp)\./u, '') + new URL(url).pathname.replace(/\/$/u, '') : url);

function identities({ name, domain }: { name: string; domain: string | null }, index: NameIndex): Set<string> {
  const found = new Set([`name ${plain(name)}`]);
  for (const entry of index.byName(name)) found.add(`id ${entry.publisher.id}`);
  if (domain) {
    found.add(`site ${siteOf(domain) ?? domain}`);
    const owner = index.byHost(domain);
    if (owner) found.add(`id ${owner.id}`);
  }
  return found;
}

const count = <T extends Count>(map: Map<string, T>, key: string, fresh: () => T): T => {
  let found = map.get(key);
  if (!found) {
    found = fresh();
    map.set(key, found);
  }
  return found;
};
const none = (): Count => ({ right: 0, false: 0, missed: 0 });

/**
 * Adds one page to the sums. A credit is right when the label has the same publisher in the same group (text: origin,
 * basis, venue; image); what the label calls doubtful, and institutions and persons, count neither way.
 */
export function judge(sum: Judgement, gold: Gold, trace: Trace, drafts: readonly CreditDraft[], index: NameIndex): void {
  sum.pages += 1;
  if (trace.page.kind === gold.kind) sum.kind += 1;
  const language = count(sum.languages, gold.lang.split('-')[0] ?? '', () => ({ ...none(), pages: 0 }));
  language.pages += 1;
  const same = (said: Credit, label: GoldCredit): boolean => {
    if (groupOf(said.role) !== groupOf(label.role)) return false;
    const mine = identities(said.source, index);
    return [...identities(label, index)].some((key) => mine.has(key));
  };
  const mark = (role: Role, what: keyof Count): void => {
    count(sum.groups, groupOf(role), none)[what] += 1;
    count(sum.roles, role, none)[what] += 1;
    language[what] += 1;
  };
  const note = (credit: Credit, right: boolean): void => {
    const kinds = drafts.filter((d) => groupOf(d.role) === groupOf(credit.role) && (d.source.id ?? d.source.domain ?? d.source.name) === (credit.source.id ?? credit.source.domain ?? credit.source.name)).map((d) => d.kind);
    sum.said.push({ confidence: credit.confidence, kinds: [...new Set(kinds)].sort(), right });
  };
  let left = trace.credits.filter((c) => c.source.kind !== 'institution' && c.source.kind !== 'person');
  for (const label of gold.credits) {
    if (label.url && label.role !== 'image') sum.address[2] += 1;
    const hit = left.find((c) => same(c, label));
    if (!hit) {
      mark(label.role, 'missed');
      continue;
    }
    left = left.filter((c) => !same(c, label));
    mark(label.role, 'right');
    note(hit, true);
    if (label.role !== 'image') {
      sum.role[1] += 1;
      if (hit.role === label.role) sum.role[0] += 1;
      const url = hit.link?.how === 'cited' ? hit.link.url : null;
      if (label.url && url) sum.address[tidy(url) === tidy(label.url) ? 0 : 1] += 1;
    }
  }
  left = left.filter((c) => !(gold.doubtful ?? []).some((label) => same(c, label)));
  for (const credit of left) {
    mark(credit.role, 'false');
    note(credit, false);
  }
  if (gold.credits.length === 0) {
    sum.silent[1] += 1;
    if (left.length === 0) sum.silent[0] += 1;
  }
  if (gold.vague.length > 0) {
    sum.vague[1] += 1;
    if (trace.flags.some((f) => f.kind === 'vague')) sum.vague[0] += 1;
  }
}
