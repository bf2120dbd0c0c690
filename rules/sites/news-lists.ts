import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Lists of other papers' headlines, whose links lead there: UKR.NET (Ukraine), Hírkereső (Hungary), Khabar Farsi and Khabarban (Iran). Known as such by name only. */
const newsLists: Site = { hosts: 'ukr.net hirkereso.hu khabarfarsi.com khabarban.com', what: 'lists', verified: false };
export default newsLists;

const rows = (links: readonly (readonly [string, string])[]): string => links.map(([url, title]) => `<section class="im"><time>09:0${url.length % 10}</time><div><a href="${url}">${title}</a></div></section>`).join('');
const list = `<html lang="uk"><head><title>UKR.NET: Всі новини України</title></head><body><main>${rows([
  ['https://www.pravda.com.ua/news/2026/05/03/7500001/', 'Старий маяк на мисі знову відкрили після ремонту'], ['https://www.unian.ua/society/ribalki-zakinchili-remont-12000001.html', 'Рибалки закінчили ремонт причалу на два тижні раніше'],
  ['https://www.pravda.com.ua/news/2026/05/03/7500002/', 'У селі над лиманом відкрили бібліотеку в старій школі'], ['https://hromada-pryklad.example/news/101', 'Громада відновила млин, який стояв порожній сорок років'],
  ['https://www.unian.ua/society/most-cherez-richku-12000002.html', 'Новий пішохідний міст через річку збудували за весну'], ['https://hromada-pryklad.example/news/102', 'Школярі висадили тисячу дубів уздовж старої дороги'],
  ['https://www.pravda.com.ua/news/2026/05/03/7500003/', 'Музей човнів шукає майстрів для відновлення колекції'], ['https://www.unian.ua/society/sadi-zacvili-12000003.html', 'Сади над Дністром зацвіли на десять днів раніше'],
  ['https://hromada-pryklad.example/news/103', 'Пекарня з гір везе хліб на ярмарок уже двадцять років'], ['https://www.pravda.com.ua/news/2026/05/03/7500004/', 'Пасічники порахували вулики після довгої зими в Карпатах'],
])}</main></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://www.ukr.net/', list, 'index 10 Українська правда; UNIAN; Українська правда; hromada-pryklad.example; UNIAN; hromada-pryklad.example; Українська правда; UNIAN; hromada-pryklad.example; Українська правда'],
  ['https://hromada-pryklad.example/news/101', '<html lang="uk"><head><title>Громада відновила млин, який стояв порожній сорок років</title></head><body><article><h1>Громада відновила млин, який стояв порожній сорок років</h1><p>Млин над річкою знову меле зерно: майстри з трьох сіл два роки лагодили колесо і дах.</p><p>Про роботу млина розповіла голова громади, яка сама возила дошки з сусіднього лісу.</p></article></body></html>', ''],
];
