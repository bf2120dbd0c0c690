import { useState } from 'preact/hooks';
import type { Candidate } from '../../core/upstream/upstream.ts';
import { cleanText, safeAddress, spokenHost } from '../clean-text.ts';
import { linkTitle } from '../link-title.ts';
import type { Place } from '../SourceRow.tsx';
import type { Words } from '../words.ts';
import { LookButton } from './LookButton.tsx';
import { LookFailed } from './LookFailed.tsx';
import { hopOf, isSpent, type Reader } from './reader.ts';

/** A story that a service named: its title in its own direction, whose and of when, and what can be done. */
export function Story({ story, place, words }: { story: Candidate; place: Place & { reader: Reader }; words: Words }) {
  const [open, setOpen] = useState(true);
  const { from, reader } = place, url = safeAddress(story.url), title = cleanText(story.title) || cleanText(story.url);
  const hop = hopOf(reader, from, story.url), host = url ? spokenHost(url) : '', publisher = cleanText(story.publisher), day = story.published ? words.date(story.published) : '';
  return (
    <li>
      <bdi class="title">{title}</bdi>
      <span class="host">
        {publisher && publisher.toLowerCase() !== host ? <><bdi>{publisher}</bdi> · </> : null}
        <bdi>{host}</bdi>
        {day ? <> · <time dateTime={story.published ?? ''}>{day}</time></> : null}
      </span>
      {url ? (
        <span class="do two">
          <a class="act open" href={url} target="_blank" rel="noopener noreferrer" title={linkTitle(url, undefined, words)} aria-label={`${words('open_story')}: ${title}`}>{words('open_story')}</a>
          {reader.isPrivate ? null : <LookButton hop={hop} url={story.url} name={title} spent={isSpent(reader)} open={open} look={() => reader.actions.look(from, story.url)} stop={() => reader.actions.stop()} toggle={() => setOpen(!open)} words={words} />}
        </span>
      ) : null}
      {hop?.state === 'failed' ? <LookFailed hop={hop} spent={isSpent(reader)} askArchive={() => reader.actions.askArchive(from, hop.url)} words={words} /> : null}
      {hop?.state === 'read' && open ? place.up(story.url) : null}
    </li>
  );
}
