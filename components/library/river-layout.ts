import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import type { River, RiverEnd, RiverFlow } from '../../core/library/river.ts';

/** A bank's end as it is drawn, left to right: a box, its middle's height, and the pages that flow there. */
export interface RiverNode {
  readonly end: RiverEnd;
  readonly side: 'site' | 'source';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly pages: number;
}
export interface RiverBand {
  readonly flow: RiverFlow;
  readonly path: string;
  readonly width: number;
}
export interface RiverLayout {
  readonly width: number;
  readonly height: number;
  /** Room for names on each side, in pixels. */
  readonly margin: number;
  readonly nodes: readonly RiverNode[];
  readonly bands: readonly RiverBand[];
}

/** A name's line: two ends of a bank are never nearer to each other, so names do not overlap. */
export const LINE = 18;
const BOX = 10, EDGE = LINE / 2;

/** Where everything of a river stands in a picture so many pixels wide. */
export function layOutRiver(river: River, width: number): RiverLayout {
  const lines = Math.max(river.sites.length, river.sources.length, 1), height = Math.round(lines * LINE + Math.max(60, lines * 18)), margin = Math.round(Math.min(230, Math.max(96, width * 0.3)));
  const graph = sankey<{ end: RiverEnd; side: 'site' | 'source' }, { flow: RiverFlow }>()
    .nodeWidth(BOX)
    .nodePadding(LINE)
    // As they are given: the broadest first, all others last.
    .nodeSort(null as never)
    .extent([[margin, EDGE], [width - margin, height - EDGE]])({
      nodes: [...river.sites.map((end) => ({ end, side: 'site' as const })), ...river.sources.map((end) => ({ end, side: 'source' as const }))],
      links: river.flows.map((flow) => ({ source: flow.site, target: river.sites.length + flow.source, value: flow.pages, flow })),
    });
  const path = sankeyLinkHorizontal();
  return {
    width, height, margin,
    nodes: graph.nodes.map(({ end, side, x0 = 0, x1 = 0, y0 = 0, y1 = 0, value = 0 }) => ({ end, side, x: x0, y: y0, width: x1 - x0, height: y1 - y0, pages: value })),
    bands: graph.links.map((link) => ({ flow: link.flow, path: path(link as never) ?? '', width: link.width ?? 0 })),
  };
}
