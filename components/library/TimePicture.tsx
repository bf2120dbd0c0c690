import { line } from 'd3-shape';
import { useRef } from 'preact/hooks';
import type { OverTime, Span } from '../../core/library/by-month.ts';
import type { Words } from '../words.ts';
import { roundSteps } from './round-steps.ts';
import { useWidth } from './use-width.ts';

const HIGH = 110, TOP = 10, GAP = 26, SIDE = 48, FOOT = 24;

/** The mark of a series at a point: known by its form, not by its colour. */
function Mark({ series, x, y }: { series: 'pages' | 'anothers' | 'named'; x: number; y: number }) {
  if (series === 'pages') return <circle class="mark" cx={x} cy={y} r="3" />;
  if (series === 'anothers') return <rect class="mark" x={x - 3} y={y - 3} width="6" height="6" />;
  return <path class="mark open" d={`M${x} ${y - 4}l4 7h-8z`} />;
}

/** Stories by week or month, and the shares that are another's or name a source; the table beside it says the same. */
export function TimePicture({ over: { by, spans }, words }: { over: OverTime; words: Words }) {
  const box = useRef<HTMLDivElement>(null), width = useWidth(box, 760), isMirrored = words.direction === 'rtl';
  // Straight scales are two sums: d3's own would bring colours and formats along, ten kilobytes of them.
  const padding = spans.length < 3 ? 1 : 0.2, stride = (width - SIDE - 14) / (spans.length - 1 + 2 * padding), at = new Map(spans.map(({ from }, i) => [from, (padding + i) * stride]));
  const x = (from: string): number => (isMirrored ? width - SIDE - (at.get(from) ?? 0) : SIDE + (at.get(from) ?? 0));
  const steps = roundSteps(Math.max(...spans.map(({ pages }) => pages))), top = steps.at(-1) ?? 1;
  const numbers = (value: number): number => TOP + HIGH * (1 - value / top), shares = (share: number): number => TOP + HIGH + GAP + HIGH * (1 - share);
  const height = TOP + HIGH + GAP + HIGH + FOOT, start = isMirrored ? width - SIDE + 8 : SIDE - 8;
  const series = [
    { id: 'pages' as const, y: ({ pages }: Span) => numbers(pages), has: () => true },
    { id: 'anothers' as const, y: ({ anothers, pages }: Span) => shares(anothers / pages), has: ({ pages }: Span) => pages > 0 },
    { id: 'named' as const, y: ({ named, pages }: Span) => shares(named / pages), has: ({ pages }: Span) => pages > 0 },
  ];
  const ticks = [...steps.map((value) => ({ y: numbers(value), text: words.number(value) })), ...[0, 0.5, 1].map((value) => ({ y: shares(value), text: words.percent(value) }))];
  const step = Math.ceil(spans.length / Math.max(1, Math.floor((width - SIDE) / 84))), label = by === 'month' ? words.month : words.shortDay;
  return (
    <div class="picture" ref={box}>
      <svg role="img" aria-label={words('lib_time_label', words('lib_line_pages'), words('lib_line_anothers'), words('lib_line_named'))} width={width} height={height} viewBox={`0 0 ${width} ${height}`} direction={words.direction}>
        {ticks.map(({ y, text }, i) => (
          <g key={i}><line class="grid" x1={SIDE - (isMirrored ? SIDE : 0)} x2={isMirrored ? width - SIDE : width} y1={y} y2={y} /><text class="number" x={start} y={y} dy="0.35em" text-anchor="end">{text}</text></g>
        ))}
        {spans.map(({ from }, i) => ((spans.length - 1 - i) % step === 0 ? <text key={from} class="number" x={x(from)} y={height - 6} text-anchor={spans.length > 3 && i === spans.length - 1 ? 'end' : 'middle'}>{label(from)}</text> : null))}
        {series.map(({ id, y, has }) => (
          <g key={id} class={`series ${id}`}>
            <path class="course" d={line<Span>(({ from }) => x(from), y).defined(has)([...spans]) ?? ''} fill="none" />
            {spans.filter(has).map((span) => <Mark key={span.from} series={id} x={x(span.from)} y={y(span)} />)}
          </g>
        ))}
      </svg>
      <ul class="legend" aria-hidden="true">
        {series.map(({ id }) => <li key={id} class={`series ${id}`}><svg aria-hidden="true" width="30" height="12"><line class="course" x1="0" x2="30" y1="6" y2="6" /><Mark series={id} x={15} y={6} /></svg> {words(`lib_line_${id}`)}</li>)}
      </ul>
    </div>
  );
}
