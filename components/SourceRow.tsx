import { readerAddress } from '../core/sources/reader-address.ts';
import type { Credit } from '../core/types.ts';
import { cleanText, lastPart, safeAddress } from './clean-text.ts';
import { Monogram } from './Monogram.tsx';
import type { Words } from './words.ts';

/** One source: who it is, where it is, and what a click does. */
export function SourceRow({ credit, words }: { credit: Credit; words: Words }) {
  const { source, link } = credit;
  const url = link ? safeAddress(readerAddress(link.url)) : null;
  const host = url ? new URL(url).hostname : '';
  const label = !link || !url ? '' : link.how === 'search' ? words('find') : link.target === 'article' ? words('open_original') : words('open_front');
  const body = (
    <>
      <Monogram name={source.name} />
      <span class="who">
        <bdi class="name">{cleanText(source.name)}</bdi>
        {source.domain && source.domain !== source.name ? <> <bdi class="host">{cleanText(source.domain)}</bdi></> : null}
        {link?.how === 'cited' && url && link.target === 'article' ? <bdi class="slug">{lastPart(url)}</bdi> : null}
      </span>
      {label ? <span class={link?.how === 'search' ? 'go find' : 'go'}>{label}{link?.how === 'search' ? '' : ' ↗'}</span> : null}
    </>
  );
  if (!url) return <div class="src">{body}</div>;
  const title = words(link?.how === 'search' ? 'find_title' : 'open_title', host);
  return (
    <a class="src" href={url} target="_blank" rel="noopener noreferrer" title={title} aria-label={`${cleanText(source.name)}: ${label}. ${title}`}>
      {body}
    </a>
  );
}
