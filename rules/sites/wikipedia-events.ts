import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Wikipedia's portal of current events and its days: a sentence each, with who reported it in parentheses behind. */
const wikipediaEvents: Site = {
  hosts: 'en.wikipedia.org',
  what: 'other',
  lists: '/wiki/Portal:Current_events /wiki/Portal:Current_events/**',
  items: { each: '.current-events-content li:not(:has(ul))', title: '.', link: 'a.external@href', publisher: 'a.external' },
  verified: true,
};
export default wikipediaEvents;

export const examples: readonly SiteExample[] = [
  ['https://en.wikipedia.org/wiki/Portal:Current_events', '<html lang="en"><body><div class="mw-parser-output"><div class="current-events-main vevent"><div class="current-events-content description"><p><b>Disasters and accidents</b></p><ul><li><a href="/wiki/Fog">Fog at sea</a><ul><li>Ferries return to the <a href="/wiki/Islands">islands</a> after a month of fog. <a rel="nofollow" class="external text" href="https://www.reuters.com/world/ferries-return-2026-05-03/">(Reuters)</a> <a rel="nofollow" class="external text" href="https://lamp.example/2026/05/ferries">(The Harbour Lamp)</a></li></ul></li><li>Three towns disagree about a harbour. <a rel="nofollow" class="external text" href="https://lamp.example/2026/05/harbour-towns">(The Harbour Lamp)</a></li></ul></div></div></div></body></html>', 'index 2 Reuters; The Harbour Lamp'],
  ['https://en.wikipedia.org/wiki/Fog', '<html lang="en"><body><div class="mw-parser-output"><p>Fog is a cloud that lies on the ground; it forms where damp air cools, above all over cold water and in valleys at night.</p></div></body></html>', ''],
];
