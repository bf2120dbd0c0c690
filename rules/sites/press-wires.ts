import type { Site, SiteExample } from '../../core/sites/site.ts';

/**
 * Wires of press releases: what stands there was written by whoever issued it. News aktuell closes each with one sentence that names
 * its issuer (known from its pages, none of which is kept); where the others name theirs was seen nowhere, so none is said.
 */
const pressWires: Site = { hosts: 'businesswire.com globenewswire.com accesswire.com accessnewswire.com newsfilecorp.com cision.com presseportal.de presseportal.ch ots.at prweb.com mynewsdesk.com', what: 'wire', stories: '/news/home/** /news-release/** /release/** /*/r/* /**/pm/#/# /presseaussendung/*/*', origin: [{ name: 'p', between: 'Original-Content von:|, übermittelt durch news aktuell', on: '/**/pm/#/#' }], verified: false };
export default pressWires;

const page = (head: string): string => `<html lang="en"><head><title>Grey Point Lamps Reports Record Quarter</title>${head}</head><body><article><h1>Grey Point Lamps Reports Record Quarter</h1><p>GREY POINT, Maine, May 3, 2026 -- Grey Point Lamps, a maker of lanterns for lighthouses, today reported that it delivered two hundred lamps in the first quarter.</p><p>The company expects to deliver as many in the second quarter and will open a workshop at the harbour in June. Its lamps turn in the lanterns of forty lighthouses between Maine and Labrador, among them that of Grey Point, which was lit again in spring after fourteen months of repairs.</p></article></body></html>`;

const german = (end: string): string => `<html lang="de"><head><title>Inselwerft liefert zweihundert Laternen</title></head><body><article><h1>Inselwerft liefert zweihundert Laternen</h1><p>Nordhafen (ots) - Die Inselwerft hat im ersten Quartal zweihundert Laternen für Leuchttürme geliefert und damit so viele wie nie zuvor in ihrer Geschichte.</p><p>Im Juni eröffnet sie eine zweite Werkstatt am Hafen, in der vierzig Menschen arbeiten werden, die meisten von ihnen Glaser und Schlosser aus der Stadt.</p>${end}</article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://www.presseportal.de/pm/123456/5600001', german('<p>Original-Content von: Inselwerft Nordhafen, übermittelt durch news aktuell</p>'), 'article origin Inselwerft Nordhafen'],
  ['https://www.globenewswire.com/news-release/2026/05/03/3000001/0/en/Grey-Point-Lamps-Reports-Record-Quarter.html', page('<meta name="author" content="Grey Point Lamps">'), ''],
  ['https://www.businesswire.com/news/home/20260503000001/en/Grey-Point-Lamps-Reports-Record-Quarter', page(''), ''],
];
