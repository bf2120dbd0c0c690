import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Mail.ru's news pages name the source above the headline ("источник:"), with a link to its front page; so do the portal's own projects. So read by many public readers of its pages, 2020 to 2023. */
const mailRu: Site = {
  hosts: 'news.mail.ru',
  what: 'mixed',
  stories: '/*/#',
  lists: '/ /politics /economics /society /incident /currency /company/* /story/**',
  origin: [{ name: '.breadcrumbs_article a.breadcrumbs__link', link: '.breadcrumbs_article a.breadcrumbs__link@href', known: true }],
  verified: true,
};
export default mailRu;

const page = (source: string): string => `<html lang="ru"><body><div class="article"><div class="breadcrumbs breadcrumbs_article js-ago-wrapper"><span class="breadcrumbs__item"><span class="note"><span class="note__text breadcrumbs__text js-ago" datetime="2022-05-03T09:00:00+03:00">3 мая 2022</span></span></span>${source}</div><h1 class="hdr__inner">Старый маяк снова открыли после ремонта</h1><div class="article__text"><p>Маяк на восточном мысу снова принимает посетителей: за четырнадцать месяцев здесь заменили каменные ступени и стёкла фонаря.</p><p>По словам смотрителя, подниматься наверх смогут не больше двухсот человек в день, а цена билета останется прежней.</p><p>Расходы разделили рыболовецкая артель и два фонда, отчёты которых открыты.</p></div></div></body></html>`;
const source = (name: string, home: string): string => `<span class="breadcrumbs__item"><span class="note"><span class="note__text breadcrumbs__text">источник:</span><a class="link color_gray breadcrumbs__link" href="${home}"><span class="link__text">${name}</span></a></span></span>`;

export const examples: readonly SiteExample[] = [
  ['https://news.mail.ru/society/50000001/', page(source('РИА Новости', 'https://ria.ru')), 'republished origin RIA Novosti'],
  ['https://news.mail.ru/society/50000002/', page(source('Новости Mail.ru', 'https://news.mail.ru')), ''],
  ['https://news.mail.ru/society/50000003/', page(source('Добро Mail', 'https://dobro.mail.ru')), ''],
];
