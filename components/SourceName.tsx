import type { ComponentChildren } from 'preact';
import { cleanText } from './clean-text.ts';
import { Monogram } from './Monogram.tsx';

/** Who it is, by name and by domain, each in its own direction, and what stands below. */
export function SourceName({ name: given, domain, children }: { name: string; domain: string | null; children?: ComponentChildren }) {
  const name = cleanText(given);
  return (
    <>
      <Monogram name={name} />
      <span class="who">
        <bdi class="name">{name}</bdi>
        {domain && domain !== name.toLowerCase() ? <> <bdi class="host">{cleanText(domain)}</bdi></> : null}
        {children}
      </span>
    </>
  );
}
