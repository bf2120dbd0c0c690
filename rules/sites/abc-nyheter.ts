import type { Site, SiteExample } from '../../core/sites/site.ts';

/** ABC Nyheter and the front page of its house, Startsiden: agency copy is signed NTB, read there as everywhere. */
const abcNyheter: Site = { hosts: 'abcnyheter.no startsiden.no', what: 'mixed', stories: '/**/#', lists: '/', verified: false };
export default abcNyheter;

const page = (by: string): string => `<html lang="no"><head><title>Fyret på Gråneset tennes igjen</title></head><body><article><h1>Fyret på Gråneset tennes igjen</h1><div class="byline">${by}</div><p>Fyret på Gråneset skal tennes igjen til våren etter fjorten måneder med reparasjoner, opplyste havnekontoret fredag.</p><p>Murerne har byttet to hundre trinn og alt glasset i lanternen, og fyrvokteren har flyttet hjem igjen.</p></article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://www.abcnyheter.no/nyheter/fyret-pa-graneset-tennes-igjen/1152001', page('NTB'), 'republished origin NTB'],
  ['https://www.abcnyheter.no/nyheter/fyret-pa-graneset-tennes-igjen/1152002', page('Kari Nordmann'), ''],
];
