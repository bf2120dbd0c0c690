import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Interia writes its own stories and shows PAP's and partners', named at their end, read there as everywhere. */
const interia: Site = { hosts: 'interia.pl', what: 'mixed', stories: '/**/news-*', lists: '/', verified: false };
export default interia;

const page = (end: string): string => `<html lang="pl"><head><title>Latarnia morska znów zaświeci</title></head><body><article><h1>Latarnia morska na Szarym Cyplu znów zaświeci</h1><p>Latarnia morska na Szarym Cyplu znów zaświeci na wiosnę po czternastu miesiącach remontu, poinformował w piątek kapitanat portu.</p><p>Wymieniono dwieście stopni i wszystkie szyby w laternie, a latarnik wrócił do swojego mieszkania.</p>${end}</article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://wydarzenia.interia.pl/kraj/news-latarnia-morska-znow-zaswieci,nId,7000001', page('<p>Źródło: PAP</p>'), 'republished origin Polish Press Agency'],
  ['https://wydarzenia.interia.pl/kraj/news-latarnia-morska-znow-zaswieci,nId,7000002', page(''), ''],
];
