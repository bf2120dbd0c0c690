import type { Credit, Evidence, Role } from '../core/types.ts';
import { cleanText } from './clean-text.ts';
import { type Place, SourceRow } from './SourceRow.tsx';
import type { Words } from './words.ts';

function Quote({ evidence, names, words }: { evidence: Evidence; names: readonly string[]; words: Words }) {
  const text = cleanText(evidence.text);
  const name = names.find((n) => text.includes(n));
  const at = name ? text.indexOf(name) : -1;
  return (
    <blockquote>
      “<bdi>{name && at >= 0 ? <>{text.slice(0, at)}<b>{name}</b>{text.slice(at + name.length)}</> : text}</bdi>” <span class="where">{words(`where_${evidence.where}`)}</span>
    </blockquote>
  );
}

/** One step upstream: the sources of a role, each group of them under the words that prove it. `title` is the heading that its place in the page asks for. */
export function Step({ role, title: Title, credits, place, words }: { role: Role; title: 'h2' | 'h3'; credits: readonly Credit[]; place: Place; words: Words }) {
  const groups: { evidence: Evidence | undefined; credits: Credit[] }[] = [];
  for (const credit of credits) {
    const evidence = credit.evidence[0];
    const last = groups.at(-1);
    if (last && evidence && last.evidence && last.evidence.block === evidence.block && evidence.block !== null && (last.evidence.text.includes(evidence.text) || evidence.text.includes(last.evidence.text))) {
      last.credits.push(credit);
      if (evidence.text.length > last.evidence.text.length) last.evidence = evidence;
    } else groups.push({ evidence, credits: [credit] });
  }
  return (
    <li class="step">
      <span class="dot" aria-hidden="true" />
      <Title class="role">{words(`role_${role}`)}</Title>
      {groups.map((group) => (
        <div key={`${group.credits[0]?.source.name}`}>
          {group.credits.map((credit, i) => (
            <SourceRow key={credit.source.id ?? credit.source.name} credit={credit} place={place} words={words}>
              {group.evidence && i === group.credits.length - 1 ? <Quote evidence={group.evidence} names={group.credits.map((c) => c.source.name)} words={words} /> : null}
            </SourceRow>
          ))}
        </div>
      ))}
    </li>
  );
}
