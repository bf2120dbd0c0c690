import { readerAddress } from '../core/sources/reader-address.ts';
import type { Credit } from '../core/types.ts';
import { cleanText, lastPart, safeAddress } from './clean-text.ts';
import { linkTitle } from './link-title.ts';
import { Monogram } from './Monogram.tsx';
import type { Words } from './words.ts';

/** One source: who it is, where it is, and what a click does. */
export function SourceRow({ credit, words }: { credit: Credit; words: Words }) {
  const { source, link } = credit;
  const url = link ? safeAddress(readerAddress(link.url)) : null;
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
  const title = link?.how === 'search' ? words('find_title', new URL(url).hostname) : linkTitle(url, link?.via, words);
  return (
    <a class="src" href={url} target="_blank" rel="noopener noreferrer" title={title} aria-label={`${cleanText(source.name)}: ${label}. ${title}`}>
      {body}
    </a>
  );
}
