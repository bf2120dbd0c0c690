import { parseAddress } from '../../core/sources/address-target.ts';
import type { Candidate, Failure } from '../../core/upstream/upstream.ts';
import { decodeText } from './decode-text.ts';
import { anyOf, type Provider, type Search, spanOf, typed } from './provider.ts';

const HOST = 'api.gdeltproject.org', MAX_RECORDS = 75, MAX_WORDS = 4;

/**
 * What it takes: it searches its own English translations; a word of fewer than three letters makes it refuse the whole question, and so
 * does a quoted one of fewer than five; marks inside a word count as its end.
 */
const taken = (words: readonly string[]): string[] =>
  words.map((word) => word.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()).filter((word) => word.split(' ').every((part) => part.length > 2) && (word.length > 4 || !word.includes(' '))).slice(0, MAX_WORDS);

/** The question, in GDELT's own words; '' where nothing is left to ask with. */
function questionOf({ domains, english }: Search): string {
  const words = taken(english), [domain] = domains;
  if (words.length === 0) return '';
  // Under the publisher's domain any of the words will do, for the best matches come first; without one they must all stand there.
  return domain ? `${anyOf(words)} domainis:${domain}` : words.slice(0, 3).map(typed).join(' ');
}

const stamp = (date: Date): string => date.toISOString().replace(/\D/gu, '').slice(0, 14);

/** `20260304T101500Z`: when GDELT first saw the story, at most 15 minutes after. */
function seenAt(written: unknown): string | null {
  const parts = typeof written === 'string' ? /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/u.exec(written) : null;
  const iso = parts ? `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}:${parts[5]}:${parts[6]}Z` : '';
  return Number.isNaN(Date.parse(iso)) ? null : iso;
}

/** What its sentences mean: it says errors in plain text, often with status 200. */
const failureOf = (text: string): Failure => (/limit requests|too many requests/iu.test(text) ? 'busy' : 'not-a-page');

/** Stories of an answer in the format `ArtList`, or why it is none. */
export function readGdelt(text: string): readonly Candidate[] | { readonly failure: Failure } {
  let answer: unknown;
  try {
    // It leaves control characters and lone backslashes in titles.
    answer = JSON.parse(text.replace(/[\u0000-\u001f]/gu, ' ').replace(/\\(["\\/bfnrt]|u[\da-fA-F]{4})?/gu, (written, escaped) => (escaped === undefined ? '\\\\' : written)));
  } catch {
    return { failure: failureOf(text) };
  }
  if (typeof answer !== 'object' || answer === null) return { failure: 'not-a-page' };
  // Nothing found: `{}`.
  const { articles = [] } = answer as { articles?: unknown };
  if (!Array.isArray(articles)) return { failure: 'not-a-page' };
  return articles.slice(0, MAX_RECORDS).flatMap((article: unknown): Candidate[] => {
    const { url, title, domain, seendate } = (article ?? {}) as Record<string, unknown>;
    const address = typeof url === 'string' ? parseAddress(url) : null;
    if (!address || typeof title !== 'string') return [];
    // Its titles have blanks around every mark: "Mexico ’ s port , closed".
    const told = title.slice(0, 1_000).replace(/\s+/gu, ' ').replace(/ ([,.:;!?’'…)»”])/gu, '$1').replace(/([’(«“]) /gu, '$1').trim();
    return [{ url: address.href, title: told.slice(0, 500), publisher: typeof domain === 'string' ? domain.slice(0, 200) : '', published: seenAt(seendate), text: '' }];
  });
}

/** GDELT DOC 2.0 (https://blog.gdeltproject.org/gdelt-doc-2-0-api-debuts/): news of the world since 2017, searched in English. */
const gdelt: Provider = {
  id: 'gdelt',
  // "Please limit requests to one every 5 seconds"; asked at exactly 5 its clock and ours differ.
  pause: 5_500,
  requests: 1,
  about(search) {
    const words = questionOf(search);
    return words === '' ? null : { hosts: [HOST], words };
  },
  async find(search, ask) {
    const address = new URL(`https://${HOST}/api/v2/doc/doc`), span = spanOf(search);
    address.search = new URLSearchParams({
      query: questionOf(search), mode: 'artlist', format: 'json', maxrecords: String(MAX_RECORDS), sort: 'hybridrel',
      ...(span ? { startdatetime: stamp(span.from), enddatetime: stamp(span.until) } : {}),
    }).toString();
    const answer = await ask(address.href);
    if (answer.failure !== null) return answer;
    const read = readGdelt(decodeText(answer));
    return 'failure' in read ? { failure: read.failure, status: answer.status } : read;
  },
};
export default gdelt;
