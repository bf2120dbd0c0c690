import { useEffect, useState } from 'preact/hooks';
import { atSearchPage, searchAddress } from '../../core/sources/search-pages.ts';
import type { Source } from '../../core/types.ts';
import type { Question } from '../../core/upstream/upstream.ts';
import { safeAddress, spokenHost } from '../clean-text.ts';
import type { Place } from '../SourceRow.tsx';
import type { Words } from '../words.ts';
import { findingsOf, nameAbout, type Reader } from './reader.ts';
import { Way } from './Way.tsx';

/** The words of a publisher's own search: names and numbers that survive translation, as a title does not; the longest that its address holds. */
const wordsIn = (search: string): string => [...new URL(search).searchParams.values()].reduce((longest, value) => (value.length > longest.length ? value : longest), '');

/** The ways to find a source's story: services that can be asked, each with what it would be sent, and searches that open in a tab. `search` is the one that the trace carries. */
export function FindPanel({ id, source, search, place, words }: { id: string; source: Source; search: string | null; place: Place & { reader: Reader }; words: Words }) {
  const { reader } = place, about = nameAbout(source);
  const [questions, setQuestions] = useState<readonly Question[] | null>(null), [agreed, setAgreed] = useState<readonly string[]>([]);
  // Raised where the page has changed since: what would be asked is told anew.
  const [version, setVersion] = useState(0);
  useEffect(() => {
    let wanted = true;
    const show = (came: readonly Question[]): void => {
      if (wanted) setQuestions(came);
    };
    reader.actions.questions(about).then(show, () => show([]));
    return () => {
      wanted = false;
    };
  }, [about, version]);
  const findings = findingsOf(reader, about);
  // The trace's search is the publisher's own, or an engine's where that is not known: then it leads to the engine that the reader chose.
  const engine = reader.searchPage, led = search ? atSearchPage(search, engine) : null, atEngine = led?.startsWith(engine.address.split('{q}')[0] as string);
  const pages = [
    ...(led ? [{ name: atEngine ? engine.name : spokenHost(led), url: led }] : []),
    ...(atEngine ? [] : [{ name: engine.name, url: searchAddress(engine, source.name, source.domain, (led && wordsIn(led)) || place.title) }]),
  ].filter(({ url }) => safeAddress(url) !== null);
  return (
    <div class="find" id={id}>
      {reader.isPrivate ? <p>{words('private_find')}</p> : questions?.length === 0 ? <p>{words('find_nobody')}</p> : null}
      {questions && questions.length > 0 ? (
        <ul class="ways">
          {questions.map((question) => {
            const { provider } = question;
            return (
              <Way
                key={provider} question={{ ...question, agreed: question.agreed || agreed.includes(provider) }} finding={findings.find((finding) => finding.provider === provider)} place={place} words={words}
                find={async (agree) => {
                  if (agree) setAgreed([...agreed, provider]);
                  if (await reader.actions.find(about, agree, question)) return;
                  setAgreed(agreed);
                  setVersion(version + 1);
                }}
              />
            );
          })}
        </ul>
      ) : null}
      {questions && pages.length > 0 ? (
        <p class="pages">
          {words('search_page')}{' '}
          {pages.map(({ name, url }) => <a key={url} class="act" href={url} target="_blank" rel="noopener noreferrer" title={words('open_title', new URL(url).hostname)}><bdi>{name}</bdi></a>)}
        </p>
      ) : null}
    </div>
  );
}
