import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Gazeta.pl writes its own stories and shows PAP's, in its byline: seen in stored pages of 2011 and 2012, read there as everywhere; the form of its addresses in one of 2021. */
const gazetaPl: Site = { hosts: 'gazeta.pl', what: 'mixed', stories: '/*/7,* /*/1,*', lists: '/ /*/0,*', verified: true };
export default gazetaPl;

const page = (by: string): string => `<html lang="pl"><head><title>Latarnia morska znów zaświeci</title></head><body><article><h1>Latarnia morska na Szarym Cyplu znów zaświeci</h1><div id="gazeta_article_author">${by}</div><p>Latarnia morska na Szarym Cyplu znów zaświeci na wiosnę po czternastu miesiącach remontu, poinformował w piątek kapitanat portu.</p><p>Wymieniono dwieście stopni i wszystkie szyby w laternie, a latarnik wrócił do swojego mieszkania.</p></article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://wiadomosci.gazeta.pl/wiadomosci/7,114883,30000001,latarnia-morska-znow-zaswieci.html', page('PAP, marga'), 'republished origin Polish Press Agency'],
  ['https://wiadomosci.gazeta.pl/wiadomosci/7,114883,30000002,latarnia-morska-znow-zaswieci.html', page('red.'), ''],
];
