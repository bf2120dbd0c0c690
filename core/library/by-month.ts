import type { KeptPage } from './kept-page.ts';
import { localDay } from './local-day.ts';
import { isStory, textSources } from './text-sources.ts';

/** What was first traced in a week or a month: numbers of stories. */
export interface Span {
  /** Its first day, as {@link localDay} has it; weeks begin on Monday. */
  readonly from: string;
  readonly pages: number;
  /** Those whose text is another's: republished, or with an origin that is named. */
  readonly anothers: number;
  /** Those that name a source of their text, as its origin or as a basis. */
  readonly named: number;
}
export interface OverTime {
  readonly by: 'week' | 'month';
  /** Oldest first, without gaps. */
  readonly spans: readonly Span[];
}

/** So many weeks are told one by one; what is longer, by month. */
const WEEKS = 26;

const dayAt = (day: string, move: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return localDay(new Date(year, month - 1, date + move));
};
const monday = (day: string): string => dayAt(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7));
const month = (day: string): string => `${day.slice(0, 7)}-01`;
/** The day after the month's last: 32 days on is always in the next one. */
const nextMonth = (day: string): string => month(dayAt(day, 31));
/** The last `most` of them: a broken clock does not draw a thousand years. */
const MOST = 240;

/** Stories by the week or month in which they were first traced. */
export function byMonth(pages: readonly KeptPage[]): OverTime {
  const days = new Map<string, { pages: number; anothers: number; named: number }>();
  for (const page of pages) {
    const day = isStory(page) ? localDay(page.first) : '';
    if (day === '') continue;
    let sum = days.get(day);
    if (!sum) {
      sum = { pages: 0, anothers: 0, named: 0 };
      days.set(day, sum);
    }
    const sources = textSources(page);
    sum.pages += 1;
    sum.anothers += Number(page.kind === 'republished' || sources.some(({ role }) => role === 'origin'));
    sum.named += Number(sources.length > 0);
  }
  const sorted = [...days.keys()].sort(), first = sorted[0], last = sorted.at(-1);
  if (first === undefined || last === undefined) return { by: 'week', spans: [] };
  const by = dayAt(first, WEEKS * 7) >= last ? 'week' : 'month', begin = by === 'week' ? monday : month, next = by === 'week' ? (day: string) => dayAt(day, 7) : nextMonth;
  const sums = new Map<string, { pages: number; anothers: number; named: number }>();
  for (const [day, { pages: read, anothers, named }] of days) {
    const from = begin(day), sum = sums.get(from) ?? { pages: 0, anothers: 0, named: 0 };
    sums.set(from, { pages: sum.pages + read, anothers: sum.anothers + anothers, named: sum.named + named });
  }
  const spans: Span[] = [];
  // From the latest back, so that the cap cuts what is oldest.
  const froms: string[] = [];
  for (let from = begin(first), n = 0; from <= last && n < 20_000; from = next(from), n += 1) froms.push(from);
  for (const from of froms.slice(-MOST)) spans.push({ from, ...(sums.get(from) ?? { pages: 0, anothers: 0, named: 0 }) });
  return { by, spans };
}
