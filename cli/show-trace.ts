import { readerAddress } from '../core/sources/reader-address.ts';
import type { Credit, Role, Trace } from '../core/types.ts';

const TITLES: Record<Role, string> = { origin: 'Text comes from', basis: 'Based on', venue: 'Said on', image: 'Pictures from' };

function showCredit(credit: Credit): string {
  const { source, link, evidence } = credit;
  const how = link === null ? '' : link.how === 'cited' ? `\n    original: ${readerAddress(link.url)}${link.via ? ` (linked through ${new URL(link.via).hostname})` : ''}` : `\n    search:   ${link.url}`;
  const words = evidence[0] ? `\n    “${evidence[0].text}” (${evidence[0].where})` : '';
  return `  ${source.name}${source.domain ? ` (${source.domain})` : ''}  ${Math.round(credit.confidence * 100)} %${words}${how}`;
}

/** A trace as readable text, one group a role. */
export function showTrace(trace: Trace): string {
  const { page } = trace;
  const lines = [page.title || '(no title)', `${page.publisher.name} · ${page.kind} · ${page.lang}${page.translatedFrom ? `, translated from ${page.translatedFrom}` : ''}`, ''];
  for (const role of ['origin', 'basis', 'venue', 'image'] as const) {
    const credits = trace.credits.filter((c) => c.role === role);
    if (credits.length > 0) lines.push(TITLES[role], ...credits.map(showCredit), '');
  }
  if (trace.credits.length === 0) lines.push(trace.items.length > 0 ? `A list of ${trace.items.length} stories.` : 'No source is named here.', '');
  for (const item of trace.items.slice(0, 30)) lines.push(`  ${item.title}${item.source ? ` (${item.source.name})` : ''}\n    ${item.url}`);
  for (const flag of trace.flags) lines.push(`Flag: ${flag.kind}${flag.about ? ` (${flag.about})` : ''} – “${flag.text}”`);
  return lines.join('\n').trimEnd();
}
