// Checks the table of publishers: unique ids, bare domains, no domain and no sure name that belongs to two.
import { parsePublishers } from '../core/sources/parse-publishers.ts';
import { fold } from '../core/text/fold.ts';
import tables from '../rules/publishers/index.ts';

const KINDS = new Set(['agency', 'outlet', 'journal', 'platform', 'wire', 'stock', 'site']);
const faults: string[] = [];
const ids = new Set<string>(), domains = new Map<string, string>(), countries = new Set<string>();
let publishers = 0, aliases = 0;
for (const { country, text } of tables) {
  for (const publisher of parsePublishers(text, country)) {
    publishers += 1;
    aliases += publisher.aliases.length;
    if (publisher.country) countries.add(publisher.country);
    if (ids.has(publisher.id)) faults.push(`The id "${publisher.id}" is given twice.`);
    ids.add(publisher.id);
    if (!KINDS.has(publisher.kind)) faults.push(`"${publisher.id}" is of no known kind: "${publisher.kind}".`);
    if (!publisher.name) faults.push(`"${publisher.id}" has no name.`);
    if (publisher.search && !publisher.search.includes('{q}')) faults.push(`The search address of "${publisher.id}" has no {q}.`);
    for (const alias of publisher.aliases) if (!fold(alias.text).trim()) faults.push(`"${publisher.id}" has an empty alias.`);
    for (const domain of publisher.domains) {
      if (!/^(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]+$/u.test(domain) || domain !== domain.toLowerCase() || domain.startsWith('www.')) faults.push(`"${domain}" of "${publisher.id}" is not a bare lower-case domain.`);
      if (domains.has(domain)) faults.push(`"${domain}" belongs to "${domains.get(domain)}" and to "${publisher.id}".`);
      domains.set(domain, publisher.id);
    }
  }
}
for (const fault of faults) console.error(fault);
console.log(`${publishers} publishers of ${countries.size} countries, ${aliases} names, ${domains.size} domains`);
process.exit(faults.length > 0 ? 1 : 0);
