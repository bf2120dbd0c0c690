import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Terra shows agencies' and partners' stories beside its own, named at the byline, read there as everywhere. Its markup was seen in front pages only. */
const terra: Site = { hosts: 'terra.com.br terra.com.mx terra.com', what: 'mixed', stories: '/**/*.html', lists: '/ /portal /noticias', verified: false };
export default terra;

const page = (by: string): string => `<html lang="pt"><head><title>Farol da Ponta Cinza volta a acender</title></head><body><article><h1>Farol da Ponta Cinza volta a acender</h1><div class="byline">${by}</div><p>O farol da Ponta Cinza voltará a acender na primavera depois de catorze meses de obras, informou na sexta-feira a capitania do porto.</p><p>Os pedreiros trocaram duzentos degraus e todos os vidros da lanterna, e o faroleiro voltou para casa.</p></article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://www.terra.com.br/noticias/brasil/farol-da-ponta-cinza-volta-a-acender,0123456789abcdef.html', page('Reuters'), 'republished origin Reuters'],
  ['https://www.terra.com.br/noticias/brasil/farol-da-ponta-cinza-volta-a-acender,0123456789abcdf0.html', page('Redação Terra'), ''],
];
