import { mayAsk } from '../../core/upstream/hops.ts';
import type { SearchPage } from '../../core/sources/search-pages.ts';
import type { Words } from '../../core/quotes/marks.ts';
import type { Source } from '../../core/types.ts';
import type { MarkWords } from '../mark.ts';
import type { Finding, Hop, Question, Upstream } from '../../core/upstream/upstream.ts';

/** What a reader can have done about a page's sources. What comes of it is told by {@link Reader.upstream}. */
export interface Actions {
  /** Fetches the page at `url`, a link of the page at `from`. */
  look(from: string, url: string): void;
  /** Asks an archive for a copy; settles when it answered or did not. */
  askArchive(from: string, url: string): Promise<void>;
  /** What would be asked to find a source's story, and of whom. Nothing is sent. */
  questions(about: string): Promise<readonly Question[]>;
  /** Asks a search service what the reader was `told`; `agree` where they have just agreed to it. False where the page has changed and it would be asked something else: then nothing is. */
  find(about: string, agree: boolean, told: Question): Promise<boolean>;
  /** Ends what is under way for this page. */
  stop(): void;
  /** Shows a credit's words in the page; where it is not there, words are only read. */
  readonly mark?: MarkWords;
}

/** Who reads, what they have found so far, and what they can do next. Where there is none, links are all there is. */
export interface Reader {
  readonly upstream: Upstream;
  /** A private window: nobody is asked, searches open in a tab on a click. */
  readonly isPrivate: boolean;
  readonly actions: Actions;
  /** The search engine of the reader's choice: a click opens it in a tab. */
  readonly searchPage: SearchPage;
  /** The words that stand marked in the open page now. */
  readonly marked?: readonly Words[];
}

/** True where all requests that are made for one page were made: whoever has the page loaded anew may ask for more. */
export const isSpent = (reader: Reader): boolean => !mayAsk(reader.upstream);

/** What findings call a source. */
export const nameAbout = (source: Source): string => source.id ?? source.name;

/** The page behind a link, where it was asked for. */
export const hopOf = (reader: Reader | undefined, from: string, url: string): Hop | undefined => reader?.upstream.hops.find((hop) => hop.from === from && hop.url === url);

/** What a service answered about a source, the newest first. */
export const findingsOf = (reader: Reader, about: string): Finding[] => reader.upstream.findings.filter((finding) => finding.about === about).sort((a, b) => b.at.localeCompare(a.at));
