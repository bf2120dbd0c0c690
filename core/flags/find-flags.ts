import type { Credit, Flag } from '../types.ts';

/** What the page leaves out about its sources, each on evidence. */
export function findFlags(credits: readonly Credit[], vague: readonly string[]): Flag[] {
  const flags: Flag[] = [];
  for (const credit of credits) {
    if (credit.role !== 'origin' && credit.role !== 'basis') continue;
    const about = credit.source.id ?? credit.source.name, text = credit.evidence[0]?.text ?? '';
    if (credit.link?.how !== 'cited') flags.push({ kind: 'unlinked', about, text });
    else if (credit.link.target !== 'article') flags.push({ kind: 'home-page-only', about, text });
  }
  for (const text of vague) flags.push({ kind: 'vague', about: null, text });
  return flags;
}
