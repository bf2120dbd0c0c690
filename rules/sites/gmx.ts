import type { Site, SiteExample } from '../../core/sites/site.ts';

/** The magazine of GMX, WEB.DE and 1&1: its own stories and agencies', signed at their end, read there as everywhere. */
const gmx: Site = { hosts: 'gmx.net gmx.at gmx.ch web.de 1und1.de', what: 'mixed', stories: '/magazine/**/*-#', lists: '/ /magazine', verified: false };
export default gmx;

const page = (end: string): string => `<html lang="de"><head><title>Leuchtturm leuchtet wieder</title></head><body><article><h1>Der Leuchtturm an der Grauen Spitze leuchtet wieder</h1><p>Der Leuchtturm an der Grauen Spitze soll im Frühjahr nach vierzehn Monaten Bauzeit wieder leuchten, teilte das Hafenamt am Freitag mit.</p><p>Zweihundert Stufen und alle Scheiben der Laterne wurden ersetzt, der Wärter ist zurück in seiner Wohnung.${end}</p></article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://web.de/magazine/panorama/leuchtturm-grauen-spitze-leuchtet-39400001', page(' (dpa/mak)'), 'republished origin Deutsche Presse-Agentur'],
  ['https://www.gmx.net/magazine/panorama/leuchtturm-grauen-spitze-leuchtet-39400002', page(''), ''],
];
