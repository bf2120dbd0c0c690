import type { OriginSpot, Site, SiteExample } from '../../core/sites/site.ts';

const AGENCIES = [['reuters', 'Reuters'], ['afp', 'AFP'], ['efe', 'EFE'], ['ansa', 'ANSA'], ['ap', 'Associated Press'], ['bbc', 'BBC'], ['deutschewelle', 'Deutsche Welle'], ['rfi', 'RFI'], ['agencia-brasil', 'Agência Brasil'], ['agencia-estado', 'Estadão Conteúdo']] as const;
const under = (path: string): string => `/**/${path}/#/**`;

/** UOL puts agencies' copy under their names in the address, with the agency's logo for a byline: seen in a stored page of Reuters', 2020; the other names are those of its addresses. */
const uol: Site = {
  hosts: 'uol.com.br',
  what: 'mixed',
  stories: '/**/#/#/#/*',
  others: AGENCIES.map(([path]) => under(path)).join(' '),
  lists: '/',
  origin: [{ link: '.author a.agency-link@href' }, ...AGENCIES.map(([path, says]): OriginSpot => ({ on: under(path), says, verified: false }))],
  verified: true,
};
export default uol;

const page = (author: string): string => `<html lang="pt"><head><title>Farol da Ponta Cinza volta a acender</title></head><body><article><h1>Farol da Ponta Cinza volta a acender</h1><div class="author">${author}<p class="p-author time">03/05/2026 16h15</p></div><div class="text"><p>O farol da Ponta Cinza voltará a acender na primavera depois de catorze meses de obras, informou na sexta-feira a capitania do porto.</p><p>Os pedreiros trocaram duzentos degraus e todos os vidros da lanterna, e o faroleiro voltou para casa.</p></div></article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://noticias.uol.com.br/ultimas-noticias/reuters/2026/05/03/farol-da-ponta-cinza-volta-a-acender.htm', page('<a href="http://br.reuters.com/" class="agency-link"><img src="1x1.gif" alt="" class="img-agency"></a>'), 'republished origin Reuters'],
  ['https://noticias.uol.com.br/ultimas-noticias/afp/2026/05/03/farol-da-ponta-cinza-volta-a-acender.htm', page(''), 'republished origin Agence France-Presse'],
  ['https://noticias.uol.com.br/ultimas-noticias/redacao/2026/05/03/farol-da-ponta-cinza-volta-a-acender.htm', page('<p class="p-author">Do UOL</p>'), ''],
];
