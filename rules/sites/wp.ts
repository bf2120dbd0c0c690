import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Wirtualna Polska writes its own stories and shows agencies', named beside the date (a stored page of 2012) or at the end, read there as everywhere. */
const wp: Site = { hosts: 'wp.pl', what: 'mixed', stories: '/*-#a', lists: '/', verified: false };
export default wp;

const page = (by: string): string => `<html lang="pl"><head><title>Latarnia morska znów zaświeci</title></head><body><article><h1>Latarnia morska na Szarym Cyplu znów zaświeci</h1>${by}<p>Latarnia morska na Szarym Cyplu znów zaświeci na wiosnę po czternastu miesiącach remontu, poinformował w piątek kapitanat portu.</p><p>Wymieniono dwieście stopni i wszystkie szyby w laternie, a latarnik wrócił do swojego mieszkania.</p></article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://wiadomosci.wp.pl/latarnia-morska-znow-zaswieci-7020123456789123a', page('<span class="auth"><small>PAP<span>&nbsp;|&nbsp;</span><span class="stampZrodloGodzina">dodane 2026-05-03 (12:10)</span></small></span>'), 'republished origin Polish Press Agency'],
  ['https://wiadomosci.wp.pl/latarnia-morska-znow-zaswieci-7020123456789124a', page(''), ''],
];
