import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Seznam's two papers write their own stories and sign agencies' copy as every Czech paper does; the form of their addresses was seen in stored pages of 2023 to 2025. */
const seznam: Site = { hosts: 'novinky.cz seznamzpravy.cz', what: 'mixed', stories: '/**/clanek/*', lists: '/', verified: true };
export default seznam;

const page = (by: string): string => `<html lang="cs"><head><title>Maják na Šedém mysu bude znovu svítit</title></head><body><article><h1>Maják na Šedém mysu bude znovu svítit</h1><div class="ogm-article-author-header">${by}</div><p>Maják na Šedém mysu bude na jaře po čtrnácti měsících oprav znovu svítit, oznámil v pátek přístavní úřad.</p><p>Zedníci vyměnili dvě stě schodů a všechna skla lucerny a strážce se vrátil do svého bytu.</p></article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://www.novinky.cz/clanek/zahranicni-majak-na-sedem-mysu-bude-znovu-svitit-40500001', page('ČTK'), 'republished origin Czech News Agency'],
  ['https://www.seznamzpravy.cz/clanek/zahranicni-majak-na-sedem-mysu-bude-znovu-svitit-300001', page('Jan Novotný'), ''],
];
