import type { Site, SiteExample } from '../../core/sites/site.ts';

/** ZeroHedge opens the stories of others with "Authored by … via …,": seen in stored texts of three projects, 2025 and 2026; such a line is read everywhere. */
const zerohedge: Site = { hosts: 'zerohedge.com', what: 'mixed', stories: '/*/*', lists: '/', verified: true };
export default zerohedge;

const page = (opening: string): string => `<html lang="en"><head><title>Lighthouse At Grey Point To Be Lit Again</title></head><body><article><h1>Lighthouse At Grey Point To Be Lit Again</h1><div class="node__content">${opening}<p>The lighthouse at Grey Point will be lit again in spring after fourteen months of repairs, the harbour office said on Friday.</p><p>Masons brought two hundred steps to the point via boat, and the keeper has moved back in.</p></div></article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://www.zerohedge.com/political/lighthouse-grey-point-be-lit-again', page('<p><a href="https://www.theepochtimes.com/us/lighthouse-at-grey-point-5600001"><em>Authored by Jane Roe via The Epoch Times,</em></a></p>'), 'republished origin The Epoch Times https://www.theepochtimes.com/us/lighthouse-at-grey-point-5600001'],
  ['https://www.zerohedge.com/political/lighthouse-grey-point-be-lit-again-0', page(''), ''],
];
