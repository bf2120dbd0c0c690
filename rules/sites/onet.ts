import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Onet writes its own stories and shows PAP's and partners', named at their end, read there as everywhere; its addresses do not tell stories from lists. */
const onet: Site = { hosts: 'onet.pl', what: 'mixed', lists: '/', verified: false };
export default onet;

const page = (end: string): string => `<html lang="pl"><head><title>Latarnia morska znów zaświeci</title></head><body><article><h1>Latarnia morska na Szarym Cyplu znów zaświeci</h1><p>Latarnia morska na Szarym Cyplu znów zaświeci na wiosnę po czternastu miesiącach remontu, poinformował w piątek kapitanat portu.</p><p>Wymieniono dwieście stopni i wszystkie szyby w laternie, a latarnik wrócił do swojego mieszkania.</p>${end}</article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://wiadomosci.onet.pl/kraj/latarnia-morska-znow-zaswieci/abc1234', page('<p>Źródło: PAP</p>'), 'republished origin Polish Press Agency'],
  ['https://wiadomosci.onet.pl/kraj/latarnia-morska-znow-zaswieci/abc1235', page(''), ''],
];
