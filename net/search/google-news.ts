import { unwrap } from '../../core/sources/unwrap.ts';
import type { Candidate } from '../../core/upstream/upstream.ts';
import { decodeText } from './decode-text.ts';
import { anyOf, type Provider, type Search, spanOf } from './provider.ts';
import { readFeed } from './read-feed.ts';

const HOST = 'news.google.com', MAX_WORDS = 4;
const day = (date: Date): string => date.toISOString().slice(0, 10);

function questionOf(search: Search): string {
  const { domains: [domain], name, words } = search, span = spanOf(search);
  if (words.length === 0) return '';
  return [anyOf(words.slice(0, MAX_WORDS)), domain ? `site:${domain}` : `"${name.replaceAll('"', '')}"`, ...(span ? [`after:${day(span.from)}`, `before:${day(span.until)}`] : [])].join(' ');
}

/** Editions are a language and a country: `hl=en-GB&gl=GB&ceid=GB:en`. Where the browser knows no country, the largest of the language. */
function editionOf({ lang, country }: Search): Record<string, string> {
  try {
    const locale = new Intl.Locale(lang || 'en').maximize(), region = country || locale.region || 'US';
    const language = locale.language === 'zh' ? `zh-${locale.script ?? 'Hans'}` : locale.language;
    return { hl: `${locale.language}-${region}`, gl: region, ceid: `${region}:${language}` };
  } catch {
    return { hl: 'en-US', gl: 'US', ceid: 'US:en' };
  }
}

/**
 * Stories of an answer: RSS whose titles end in " - Publisher". Its links are wrapped: older ones hold the address and are opened without a
 * request; since 2024 most hold a key that only Google can turn, and stay as they are: they lead through news.google.com.
 */
export function readGoogleNews(text: string, url: string): readonly Candidate[] | null {
  return readFeed(text, url)?.map(({ from: _, ...item }): Candidate => {
    const end = ` - ${item.publisher}`;
    return { ...item, url: unwrap(item.url), title: item.publisher !== '' && item.title.endsWith(end) ? item.title.slice(0, -end.length) : item.title, text: '' };
  }) ?? null;
}

/** Google News by its RSS search: no key, the operators of its search box. */
const googleNews: Provider = {
  id: 'google-news',
  pause: 1_000,
  requests: 1,
  about(search) {
    const words = questionOf(search);
    return words === '' ? null : { hosts: [HOST], words };
  },
  async find(search, ask) {
    const answer = await ask(`https://${HOST}/rss/search?${new URLSearchParams({ q: questionOf(search), ...editionOf(search) }).toString()}`);
    if (answer.failure !== null) return answer;
    // It forwards those who must agree to its terms first: a page, and no list.
    return readGoogleNews(decodeText(answer), answer.url) ?? { failure: 'not-a-page', status: answer.status };
  },
};
export default googleNews;
