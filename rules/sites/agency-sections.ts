import type { OriginSpot, Site, SiteExample } from '../../core/sites/site.ts';

const under = (on: string, says: string): OriginSpot => ({ on, says });

/**
 * Papers that write their own stories and keep agencies' copy under a path of its own; where that path is one agency's, it tells which.
 * The addresses were seen in public code, 2014 to 2026, the pages were not. Of Zeit, La Nación, The Week, Outlook, LatestLY and ABC News
 * only the section is known: whose copy it is, the text signs.
 */
const agencySections: Site = {
  hosts: 'dailymail.co.uk nytimes.com barrons.com france24.com abcnews.go.com zeit.de welt.de sueddeutsche.de handelsblatt.com expansion.com lanacion.com.ar business-standard.com indiatoday.in theweek.in outlookindia.com latestly.com',
  what: 'mixed',
  others: '/wires/*/article-#/* /aponline/#/** /reuters/#/** /en/live-news/#-* /fr/info-en-continu/#-* /es/minuto-a-minuto/#-* /*/wireStory/* /news/#-#/#/* /newsticker/dpa_nt/** /**/*-dpa.urn-newsml-dpa-com-#-#-#-# /dpa/* /agencia/*/** /agencias/*-nid# /article/pti-stories/* /article/news-ani/* /article/news-ians/* /pti-feed/story/* /wire-updates/*/#/** /newsscroll/*/# /agency-news/*',
  origin: [
    under('/wires/ap/**', 'Associated Press'), under('/wires/afp/**', 'AFP'), under('/wires/reuters/**', 'Reuters'), under('/wires/pa/**', 'PA Media'),
    under('/aponline/#/**', 'Associated Press'), under('/reuters/#/**', 'Reuters'), under('/en/live-news/#-* /fr/info-en-continu/#-*', 'AFP'),
    under('/newsticker/dpa_nt/** /**/*-dpa.urn-newsml-dpa-com-#-#-#-# /dpa/*', 'dpa'), under('/agencia/efe/**', 'EFE'), under('/agencia/europa_press/**', 'Europa Press'),
    under('/article/pti-stories/* /pti-feed/story/*', 'Press Trust of India'), under('/article/news-ani/*', 'Asian News International'), under('/article/news-ians/*', 'IANS'),
  ],
  verified: false,
};
export default agencySections;

const text = '<p>The lighthouse at Grey Point will be lit again in spring after fourteen months of repairs, the harbour office said on Friday.</p><p>Masons replaced two hundred steps and all the glass of the lantern room, and the keeper has moved back in.</p>';
const page = (opening: string): string => `<html lang="en"><head><title>Lighthouse at Grey Point to be lit again</title></head><body><article><h1>Lighthouse at Grey Point to be lit again</h1>${opening}${text}</article></body></html>`;
const german = '<html lang="de"><head><title>Leuchtturm leuchtet wieder</title></head><body><article><h1>Der Leuchtturm an der Grauen Spitze leuchtet wieder</h1><p>Der Leuchtturm an der Grauen Spitze soll im Frühjahr nach vierzehn Monaten Bauzeit wieder leuchten, teilte das Hafenamt am Freitag mit.</p></article></body></html>';

export const examples: readonly SiteExample[] = [
  ['https://www.dailymail.co.uk/wires/pa/article-13500001/Lighthouse-Grey-Point-lit-again.html', page(''), 'republished origin PA Media'],
  ['https://www.nytimes.com/aponline/2019/05/03/us/ap-us-lighthouse-grey-point.html', page(''), 'republished origin Associated Press'],
  ['https://www.france24.com/en/live-news/20260503-lighthouse-at-grey-point-to-be-lit-again', page(''), 'republished origin Agence France-Presse'],
  ['https://www.sueddeutsche.de/panorama/hafen-leuchtturm-leuchtet-wieder-dpa.urn-newsml-dpa-com-20090101-260503-99-154458', german, 'republished origin Deutsche Presse-Agentur'],
  ['https://www.business-standard.com/article/pti-stories/lighthouse-to-be-lit-again-119050300880_1.html', page(''), 'republished origin Press Trust of India'],
  ['https://www.latestly.com/agency-news/world-news-lighthouse-to-be-lit-again-6857392.html', page('<p>Grey Point [India], May 3 (ANI): The harbour office has finished its work.</p>'), 'republished origin Asian News International'],
  ['https://www.dailymail.co.uk/news/article-13500002/Lighthouse-Grey-Point-lit-again.html', page(''), ''],
  ['https://www.france24.com/en/europe/20260503-lighthouse-at-grey-point-to-be-lit-again', page(''), ''],
  ['https://www.welt.de/vermischtes/article260500001/leuchtturm-leuchtet-wieder.html', german, ''],
];
