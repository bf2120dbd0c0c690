import { useMemo, useRef } from 'preact/hooks';
import type { River, RiverEnd } from '../../core/library/river.ts';
import { cleanText } from '../clean-text.ts';
import type { Words } from '../words.ts';
import { fitName } from './fit-name.ts';
import { layOutRiver } from './river-layout.ts';
import { useWidth } from './use-width.ts';

export const endName = (end: RiverEnd | undefined, words: Words): string => (end?.key === null ? words.plural('lib_others', end.of) : cleanText(end?.name ?? '') || '–');

/** The river of sources as a picture; the table beside it says the same. What was taken over is drawn full, what reports rest on in stripes. */
export function RiverPicture({ river, words }: { river: River; words: Words }) {
  const box = useRef<HTMLDivElement>(null), width = useWidth(box, 760), isMirrored = words.direction === 'rtl';
  const layout = useMemo(() => layOutRiver(river, width), [river, width]);
  const name = (end: RiverEnd | undefined): string => endName(end, words);
  // Read from the other side, the river runs the other way.
  const across = (x: number): number => (isMirrored ? width - x : x);
  return (
    <div class="picture" ref={box}>
      <svg role="img" aria-label={words('lib_river_label', words.plural('lib_count_sites', river.sites.length), words.plural('lib_count_sources', river.sources.length))} width={width} height={layout.height} viewBox={`0 0 ${width} ${layout.height}`} direction={words.direction}>
        <pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="pale" width="6" height="6" /><rect class="stripe" width="2.5" height="6" /></pattern>
        <g transform={isMirrored ? `translate(${width} 0) scale(-1 1)` : undefined}>
          {layout.bands.map(({ flow, path, width: thick }) => (
            <path key={`${flow.site} ${flow.source} ${flow.role}`} class={`band ${flow.role}`} d={path} stroke={flow.role === 'basis' ? 'url(#stripes)' : undefined} stroke-width={Math.max(1, thick)} fill="none">
              <title>{words(`lib_flow_${flow.role}`, `\u2068${name(river.sites[flow.site])}\u2069`, `\u2068${name(river.sources[flow.source])}\u2069`, words.plural('lib_count', flow.pages))}</title>
            </path>
          ))}
          {layout.nodes.map(({ x, y, width: wide, height, side, end }) => <rect key={`${side} ${end.key}`} class={end.key === null ? 'end others' : 'end'} x={x} y={y} width={wide} height={Math.max(1.5, height)} />)}
        </g>
        {layout.nodes.map(({ end, side, x, y, width: wide, height, pages }) => {
          const number = words.number(pages), whole = name(end);
          return (
            <text key={`${side} ${end.key}`} x={across(side === 'site' ? x - 7 : x + wide + 7)} y={y + height / 2} dy="0.35em" text-anchor={side === 'site' ? 'end' : 'start'}>
              {`\u2068${fitName(whole, layout.margin - 28 - 7 * number.length)}\u2069`} <tspan class="number">{number}</tspan>
              <title>{whole}</title>
            </text>
          );
        })}
      </svg>
      <ul class="legend" aria-hidden="true">
        <li><svg aria-hidden="true" width="26" height="12"><rect class="band-key" width="26" height="12" /></svg> {words('role_origin')}</li>
        <li><svg aria-hidden="true" width="26" height="12"><rect width="26" height="12" fill="url(#stripes)" /></svg> {words('role_basis')}</li>
      </ul>
    </div>
  );
}
