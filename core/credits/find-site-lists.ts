import { hostOf, isSiteName } from '../sources/address.ts';
import type { CreditDraft } from './credit-draft.ts';
import { evidenceAt } from './evidence-at.ts';
import { unknownSource } from './find-source-lines.ts';
import { type ReadBlock, type Reading, sourceOf } from './reading.ts';

const LONGEST = 160, MOST = 8;
const SITE = /^(?:www\.)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:\/\S*)?$/iu;

/** "lantern.example, harbour.example (paid)": sites alone, at least two, in the last line of a digest are what it rests on. */
export function findSiteLists({ block, tokens, index }: ReadBlock, reading: Reading): CreditDraft[] {
  if (block.place === 'caption' || block.text.length > LONGEST || block.links.length > MOST || !block.text.includes('.')) return [];
  const hosts = block.text.replace(/\s*\([^()]{1,20}\)/gu, '').trim().replace(/[.;]$/u, '').split(/\s*[,;|]\s*/u).map((part) => SITE.exec(part)?.[1]?.toLowerCase() ?? '');
  if (hosts.length < 2 || hosts.length > MOST || !hosts.every((host) => isSiteName(host) && !reading.isOwnHost(host))) return [];
  return hosts.map((host) => {
    const known = reading.index.byHost(host), link = block.links.find((l) => reading.index.byHost(hostOf(l.url) ?? '')?.id === known?.id || hostOf(l.url)?.endsWith(host));
    return { role: 'basis', source: known ? sourceOf(known) : unknownSource('', host, reading), kind: known ? 'source-line' : 'source-line-unknown', evidence: evidenceAt(block, index, tokens, 0, tokens.key.length), url: link?.url ?? null };
  });
}
