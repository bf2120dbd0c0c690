import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { readerAddress } from '../core/sources/reader-address.ts';
import { atSearchPage } from '../core/sources/search-pages.ts';
import type { Credit } from '../core/types.ts';
import type { LinkedBy } from '../core/upstream/linked-by.ts';
import { cleanText, lastPart, safeAddress, spokenHost } from './clean-text.ts';
import { linkTitle } from './link-title.ts';
import type { MarkWords } from './mark.ts';
import { SourceName } from './SourceName.tsx';
import { FindPanel } from './upstream/FindPanel.tsx';
import { LinkedUp } from './upstream/LinkedUp.tsx';
import { LookButton } from './upstream/LookButton.tsx';
import { LookFailed } from './upstream/LookFailed.tsx';
import { findingsOf, hopOf, isSpent, nameAbout, type Reader } from './upstream/reader.ts';
import type { Words } from './words.ts';

/** Where a row stands: the page whose credit it shows, who reads, and what shows the way further up from a link of it. */
export interface Place {
  readonly from: string;
  readonly reader: Reader | undefined;
  /** The title of that page. */
  readonly title: string;
  /** True where services can be asked about this page's sources: they are asked about the page that is open. */
  readonly asks: boolean;
  /** Shows words in the page that is open. */
  readonly mark: MarkWords | undefined;
  /** True of the credit at a place in the trace whose words stand marked in the page that is open. */
  isMarked(index: number): boolean;
  up(url: string): ComponentChildren;
  /** A story that this page names without a link, as a page further up that was read links it. */
  linked(credit: Credit): LinkedBy | null;
}

/** The host of an address where it is not the source's own: a look must name whom it asks. */
const strangeHost = (url: string, domain: string | null): string => {
  const host = spokenHost(url);
  return domain !== null && (host === domain || host.endsWith(`.${domain}`)) ? '' : host;
};

/** One source, whose credit has its place in the trace at `index`: who it is, what can be done about it, the words that prove it (`children`), and what its own page says where that was looked at. */
export function SourceRow({ credit, index, place, words, children }: { credit: Credit; index: number; place: Place; words: Words; children?: ComponentChildren }) {
  const { source, link } = credit, { from, reader } = place, about = nameAbout(source), name = cleanText(source.name);
  const [open, setOpen] = useState(true), [finding, setFinding] = useState(() => reader !== undefined && findingsOf(reader, about).length > 0), panel = useId();
  const url = link ? safeAddress(link.how === 'search' && reader ? atSearchPage(link.url, reader.searchPage) : readerAddress(link.url)) : null, title = !url ? '' : link?.how === 'search' ? words('find_title', new URL(url).hostname) : linkTitle(url, link?.via, words);
  const article = url !== null && link !== null && link.target === 'article' && link.how !== 'search', text = credit.role === 'origin' || credit.role === 'basis';
  const hop = article && link ? hopOf(reader, from, link.url) : undefined;
  const looks = reader !== undefined && text && article && link !== null && !reader.isPrivate && safeAddress(link.url) !== null, finds = reader !== undefined && place.asks && text && !article;
  const label = !url || !link ? '' : link.how === 'search' ? words('find') : article ? words('open_original') : words('open_front');
  return (
    <div class="source" aria-current={place.isMarked(index) ? 'location' : undefined}>
      <div class="src">
        <SourceName name={source.name} domain={source.domain}>
          {article ? <bdi class="slug">{[strangeHost(url, source.domain), lastPart(url)].filter(Boolean).join(' · ')}</bdi> : null}
        </SourceName>
        <span class={looks || (finds && link?.how !== 'search' && url) ? 'do two' : 'do'}>
          {url && !(finds && link?.how === 'search') ? <a class="act open" href={url} target="_blank" rel="noopener noreferrer" title={title} aria-label={`${label}: ${name}`}>{label}</a> : null}
          {looks && link ? <LookButton hop={hop} url={link.url} name={name} spent={isSpent(reader)} open={open} look={() => reader.actions.look(from, link.url)} stop={() => reader.actions.stop()} toggle={() => setOpen(!open)} words={words} /> : null}
          {finds ? <button type="button" class="act" aria-expanded={finding} aria-controls={finding ? panel : undefined} aria-label={`${words('find')}: ${name}`} onClick={() => setFinding(!finding)}>{words('find')}</button> : null}
        </span>
      </div>
      {hop?.state === 'failed' && looks ? <LookFailed hop={hop} spent={isSpent(reader)} askArchive={() => reader.actions.askArchive(from, hop.url)} words={words} /> : null}
      <LinkedUp linked={place.linked(credit)} name={name} words={words} />
      {finds && finding ? <FindPanel id={panel} source={source} search={link?.how === 'search' ? link.url : null} place={place as Place & { reader: Reader }} words={words} /> : null}
      {children}
      {hop?.state === 'read' && open && link ? place.up(link.url) : null}
    </div>
  );
}
