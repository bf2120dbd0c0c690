import type { Site, SiteExample } from '../../core/sites/site.ts';

/** t-online writes its own stories and shows dpa's and others', which it names at their end, read there as everywhere. */
const tOnline: Site = { hosts: 't-online.de', what: 'mixed', stories: '/**/id_#/*', lists: '/', verified: false };
export default tOnline;

const page = (end: string): string => `<html lang="de"><head><title>Leuchtturm leuchtet wieder</title></head><body><article><h1>Der Leuchtturm an der Grauen Spitze leuchtet wieder</h1><p>Der Leuchtturm an der Grauen Spitze soll im Frühjahr nach vierzehn Monaten Bauzeit wieder leuchten, teilte das Hafenamt am Freitag mit.</p><p>Zweihundert Stufen und alle Scheiben der Laterne wurden ersetzt, der Wärter ist zurück in seiner Wohnung.</p>${end}</article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://www.t-online.de/nachrichten/panorama/id_100700001/leuchtturm-an-der-grauen-spitze.html', page('<p>Quelle: dpa</p>'), 'republished origin Deutsche Presse-Agentur'],
  ['https://www.t-online.de/nachrichten/panorama/id_100700002/leuchtturm-an-der-grauen-spitze.html', page(''), ''],
];
