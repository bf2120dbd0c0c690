import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Dzen: its news pages list what several papers wrote of one event; what stands under /a/ is by accounts. How these are named isn't known: what the text says counts. */
const dzen: Site = { hosts: 'dzen.ru', what: 'mixed', stories: '/a/*', lists: '/ /news/**', verified: false };
export default dzen;

const page = (end: string): string => `<html lang="ru"><body><article><h1>Старый маяк снова открыли после ремонта</h1><p>Маяк на восточном мысу снова принимает посетителей: за четырнадцать месяцев здесь заменили каменные ступени и стёкла фонаря.</p><p>По словам смотрителя, подниматься наверх смогут не больше двухсот человек в день, а цена билета останется прежней.</p><p>Расходы разделили рыболовецкая артель и два фонда, отчёты которых открыты.</p>${end}</article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://dzen.ru/a/ZabcdefghijklmnoP', page('<p>Источник: ТАСС</p>'), 'republished origin TASS'],
  ['https://dzen.ru/a/ZabcdefghijklmnoQ', page(''), ''],
];
