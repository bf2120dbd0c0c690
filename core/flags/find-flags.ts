import { hostOf, siteOf } from '../sources/address.ts';
import type { Credit, Flag, Page } from '../types.ts';

/** What the page leaves out or gets wrong about its sources, each on evidence. */
export function findFlags(page: Page, credits: readonly Credit[], _own: { readonly domain: string }, vague: readonly string[]): Flag[] {
  const flags: Flag[] = [];
  for (const credit of credits) {
    if (credit.role !== 'origin' && credit.role !== 'basis') continue;
    const about = credit.source.id ?? credit.source.name, text = credit.evidence[0]?.text ?? '';
    if (credit.link?.how !== 'cited') flags.push({ kind: 'unlinked', about, text });
    else if (credit.link.target !== 'article') flags.push({ kind: 'home-page-only', about, text });
    for (const { block } of credit.evidence) {
      const at = block === null ? undefined : page.blocks[block];
      const link = at?.links.find((l) => at.text.slice(l.start, l.end).trim() === credit.source.name);
      const host = link ? hostOf(link.url) : null;
      if (link && host && credit.source.domain && siteOf(host) !== siteOf(credit.source.domain)) flags.push({ kind: 'mismatch', about, text: `${credit.source.name} → ${host}` });
    }
  }
  for (const text of vague) flags.push({ kind: 'vague', about: null, text });
  return flags;
}
