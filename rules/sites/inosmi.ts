import type { Site, SiteExample } from '../../core/sites/site.ts';

/** InoSMI and InoPressa translate foreign papers into Russian; all stories are others'. InoSMI's headlines have ended or begun with the paper, "(Yle, Финляндия)"; where it stands now isn't known. */
const inosmi: Site = { hosts: 'inosmi.ru inopressa.ru', what: 'portal', stories: '/#/*.html /*/#/#.html /article/*/*/*', lists: '/', verified: false };
export default inosmi;

const page = (end: string): string => `<html lang="ru"><body><article><h1>Старый маяк снова открыли после ремонта</h1><p>Маяк на восточном мысу снова принимает посетителей: за четырнадцать месяцев здесь заменили каменные ступени и стёкла фонаря.</p><p>По словам смотрителя, подниматься наверх смогут не больше двухсот человек в день, а цена билета останется прежней.</p><p>Расходы разделили рыболовецкая артель и два фонда, отчёты которых открыты.</p>${end}</article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://inosmi.ru/20260503/mayak-270000001.html', page('<p>Источник: Le Monde</p>'), 'republished origin Le Monde'],
  ['https://inosmi.ru/docs/about', page(''), ''],
];
