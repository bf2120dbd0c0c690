import { describe, expect, test } from 'vitest';
import { traceHtml } from '../cli/trace-html.ts';
import { storyPage } from './filler.ts';

// Invented pages: which of a page's links is the named source's own story on the page's subject. `null`: none is, the source
// is named without its article.
type Case = readonly [what: string, lang: string, title: string, body: string, source: string, url: string | null];

const FOG = 'Fog closes the harbour of Oakmere', R = 'https://www.reuters.com/world/', OWN = `${R}fog-closes-oakmere-harbour-2026-03-04/`, OTHER = `${R}bank-raises-interest-rates-again-2026-03-03/`;

const IN_THE_SENTENCE: readonly Case[] = [
  ['on the verb', 'en', FOG, `The harbour will stay shut until Friday, Reuters [reported](${OWN}) on Tuesday.`, 'reuters', OWN],
  ['on the day, away from the name', 'en', FOG, `The harbour will stay shut until Friday, Reuters reported in a dispatch from the islands [on Tuesday evening](${OWN}).`, 'reuters', OWN],
  ['on the fact itself', 'en', FOG, `[The harbour will stay shut until Friday](${OWN}), according to Reuters.`, 'reuters', OWN],
  ['on the fact, another story of theirs further down', 'en', FOG, `[The harbour stays shut](https://www.reuters.com/article/idUSKBN2A1B2C), according to Reuters.\nThe bank has [raised its rates](https://www.reuters.com/article/idUSKBN9Z8Y7X) too.`, 'reuters', 'https://www.reuters.com/article/idUSKBN2A1B2C'],
  ['on the fact, another story of theirs further up', 'en', FOG, `The bank has [raised its rates](https://www.reuters.com/article/idUSKBN9Z8Y7X) as well.\nThe harbour [stays shut](https://www.reuters.com/article/idUSKBN2A1B2C), according to Reuters.`, 'reuters', 'https://www.reuters.com/article/idUSKBN2A1B2C'],
  ['the name leads to the front page, the verb to the story', 'en', FOG, `[Reuters](https://www.reuters.com/) [reported](${OWN}) that the harbour would stay shut until Friday.`, 'reuters', OWN],
  ['the name leads to the front page, the story follows two sentences later', 'en', FOG, `According to [Reuters](https://www.reuters.com/), the harbour will stay shut. Ships wait outside. Their captains are patient, [it says](${OWN}).`, 'reuters', OWN],
  ['the name leads to the front page, the story stands two paragraphs later', 'fr', 'Le brouillard ferme le port d’Oakmere', `Le port restera fermé, selon [Reuters](https://www.reuters.com/).\nLes navires attendent au large depuis lundi.\nLa dépêche complète se lit [ici](${OWN}).`, 'reuters', OWN],
  ['each name of a list has its own', 'fr', 'Le brouillard ferme le port d’Oakmere', `Le port restera fermé, selon [Reuters](${OWN}) et [la BBC](https://www.bbc.com/news/articles/c0abcdef123).`, 'bbc', 'https://www.bbc.com/news/articles/c0abcdef123'],
  ['the second of a list has none, the first has', 'en', FOG, `The harbour will stay shut, according to [Reuters](${OWN}) and the BBC.`, 'bbc', null],
  ['on the name in German', 'de', 'Nebel sperrt den Hafen von Oakmere', 'Der Hafen bleibt gesperrt, wie die [Süddeutsche Zeitung](https://www.sueddeutsche.de/panorama/nebel-hafen-oakmere-1.7123456) berichtet.', 'sueddeutsche-de', 'https://www.sueddeutsche.de/panorama/nebel-hafen-oakmere-1.7123456'],
  ['on other words in Spanish', 'es', 'La niebla cierra el puerto de Oakmere', 'El puerto seguirá cerrado, según El País, que [publicó el martes](https://elpais.com/internacional/2026-03-04/la-niebla-cierra-el-puerto.html) los detalles.', 'elpais', 'https://elpais.com/internacional/2026-03-04/la-niebla-cierra-el-puerto.html'],
  ['of two papers of one name the one it leads to', 'es', 'La niebla cierra el puerto de Oakmere', 'El puerto seguirá cerrado, según [El País](https://www.elpais.com.uy/mundo/la-niebla-cierra-el-puerto).', 'elpais-com-uy', 'https://www.elpais.com.uy/mundo/la-niebla-cierra-el-puerto'],
  ['on other words in Russian', 'ru', 'Туман закрыл порт Окмира', 'Порт [останется закрытым](https://www.kommersant.ru/doc/7123456) до пятницы, сообщает «Коммерсантъ».', 'kommersant-ru', 'https://www.kommersant.ru/doc/7123456'],
  ['in Chinese', 'zh', '大雾关闭奥克米尔港', `据[路透社](https://cn.reuters.com/article/idCNL4S2AB12C)报道，港口将关闭至周五。`, 'reuters', 'https://cn.reuters.com/article/idCNL4S2AB12C'],
  ['in Japanese', 'ja', '霧でオークミア港が閉鎖', 'ロイター通信によると、港は[金曜日まで閉鎖される](https://jp.reuters.com/world/oakmere-fog-2026-03-04/)。', 'reuters', 'https://jp.reuters.com/world/oakmere-fog-2026-03-04/'],
  ['in Arabic', 'ar', 'الضباب يغلق ميناء أوكمير', `سيبقى الميناء مغلقا حتى الجمعة، بحسب [وكالة رويترز](${OWN}).`, 'reuters', OWN],
];

const TWO_STORIES: readonly Case[] = [
  ['the one on the page’s subject', 'en', FOG, `Reuters reported that the harbour stays shut.\nThe bank [raised its rates](${OTHER}) last week.\nDivers have [begun their work](${OWN}).`, 'reuters', OWN],
  ['the background is linked on the name, the story elsewhere', 'en', FOG, `[Reuters reported](${OTHER}) last week on the bank.\nNow its harbour is [shut by fog](${OWN}).`, 'reuters', OWN],
  ['a title in Chinese, addresses in English', 'zh', '特朗普与基尔达雷谈判破裂', `据路透社报道，谈判持续了三天。\n央行[再次加息](${R}bank-raises-interest-rates-again-2026-03-03/)。\n详情[见此](${R}trump-kildare-talks-collapse-2026-03-04/)。`, 'reuters', `${R}trump-kildare-talks-collapse-2026-03-04/`],
  ['a title in Russian, addresses in English', 'ru', 'Переговоры Макрона и Кавано сорвались', `Переговоры длились три дня, сообщает агентство Reuters.\nБанк [повысил ставку](${OTHER}).\nПодробности [здесь](${R}macron-kavanaugh-talks-collapse-2026-03-04/).`, 'reuters', `${R}macron-kavanaugh-talks-collapse-2026-03-04/`],
  ['a title in Arabic, addresses in English', 'ar', 'انهيار محادثات ماكرون وكافانو', `استمرت المحادثات ثلاثة أيام، بحسب وكالة رويترز.\nرفع البنك [الفائدة](${OTHER}) مجددا.\nالتفاصيل [هنا](${R}macron-kavanaugh-talks-collapse-2026-03-04/).`, 'reuters', `${R}macron-kavanaugh-talks-collapse-2026-03-04/`],
  ['a title in Russian, addresses in its letters made Latin', 'ru', 'Туман закрыл порт Окмира', 'Порт закрыт, сообщает «Коммерсантъ».\nЦентробанк [повысил ставку](https://www.kommersant.ru/news/bank-povysil-stavku-snova).\nВодолазы [начали работу](https://www.kommersant.ru/news/tuman-zakryl-port-okmira).', 'kommersant-ru', 'https://www.kommersant.ru/news/tuman-zakryl-port-okmira'],
  ['an inflected name', 'pl', 'Rozmowy Macrona w Kildare zerwane', `Rozmowy trwały trzy dni, podaje Reuters.\nBank [podniósł stopy](${OTHER}).\nSzczegóły są [tutaj](${R}macron-leaves-talks-early-2026-03-04/).`, 'reuters', `${R}macron-leaves-talks-early-2026-03-04/`],
  ['addresses of numbers, told by their words', 'en', FOG, 'The BBC reported that the harbour stays shut.\n[Bank raises interest rates for a third time](https://www.bbc.com/news/articles/c0zzzzzz999) on Monday, it said.\n[Fog closes harbour of Oakmere](https://www.bbc.com/news/articles/c0abcdef123) was the headline there.', 'bbc', 'https://www.bbc.com/news/articles/c0abcdef123'],
  ['a name that comes many times, linked in the last place', 'en', FOG, `According to Reuters, ships wait outside.\nReuters also reported that divers work.\nReuters [reported](${OWN}) the closure first.`, 'reuters', OWN],
  ['an address of percent signs', 'ru', 'Туман закрыл порт Окмира', `Порт закрыт, сообщает «Коммерсантъ».\nБанк [повысил ставку](https://www.kommersant.ru/%D0%B1%D0%B0%D0%BD%D0%BA-%D0%BF%D0%BE%D0%B2%D1%8B%D1%81%D0%B8%D0%BB).\nВодолазы [за работой](https://www.kommersant.ru/%D1%82%D1%83%D0%BC%D0%B0%D0%BD-%D0%B7%D0%B0%D0%BA%D1%80%D1%8B%D0%BB).`, 'kommersant-ru', 'https://www.kommersant.ru/%D1%82%D1%83%D0%BC%D0%B0%D0%BD-%D0%B7%D0%B0%D0%BA%D1%80%D1%8B%D0%BB'],
];

const AT_THE_END: readonly Case[] = [
  ['a list of sources', 'en', FOG, `The harbour will stay shut, according to Reuters.\nSources: [Reuters](${OWN}), [AFP](https://www.afp.com/en/fog-oakmere-12345)`, 'reuters', OWN],
  ['the second of such a list', 'en', FOG, `The harbour will stay shut.\nSources: [Reuters](${OWN}), [BBC](https://www.bbc.com/news/articles/c0abcdef123)`, 'bbc', 'https://www.bbc.com/news/articles/c0abcdef123'],
  ['numbered footnotes', 'en', FOG, `The harbour will stay shut, Reuters reported [[1]](#fn1).\n<h2>References</h2>\n<ol><li id="fn1"><a href="${OWN}">Fog closes Oakmere harbour</a>, Reuters, 4 March 2026</li><li><a href="https://www.bbc.com/news/articles/c0abcdef123">Ships wait</a>, BBC</li></ol>`, 'reuters', OWN],
  ['a line in Vietnamese', 'vi', 'Sương mù đóng cửa cảng Oakmere', 'Cảng sẽ đóng cửa đến thứ Sáu.\nNguồn: [VnExpress](https://vnexpress.net/suong-mu-dong-cua-cang-oakmere-4712345.html)', 'vnexpress-net', 'https://vnexpress.net/suong-mu-dong-cua-cang-oakmere-4712345.html'],
  ['an address written out', 'de', 'Nebel sperrt den Hafen von Oakmere', `Der Hafen bleibt gesperrt.\nQuelle: Reuters, [${OWN}](${OWN})`, 'reuters', OWN],
  ['a line in Turkish with a front page, the story in the text', 'tr', 'Sis Oakmere limanını kapattı', `Liman [cumaya kadar kapalı](${OWN}) kalacak.\nKaynak: [Reuters](https://www.reuters.com)`, 'reuters', OWN],
];

const NO_STORY: readonly Case[] = [
  ['front page', 'en', FOG, 'The harbour will stay shut, according to [Reuters](https://www.reuters.com/).', 'reuters', null],
  ['front page of a language', 'pt', 'Nevoeiro fecha o porto de Oakmere', 'O porto seguirá fechado, segundo a [Reuters](https://www.reuters.com/pt-br/).', 'reuters', null],
  ['section', 'en', FOG, 'The harbour will stay shut, according to [Reuters](https://www.reuters.com/world/europe/).', 'reuters', null],
  ['topic with a long name', 'en', FOG, 'The harbour will stay shut, according to [The Guardian](https://www.theguardian.com/topics/fog-and-mist-at-sea).', 'theguardian', null],
  ['author’s page', 'en', FOG, 'The harbour will stay shut, [Jane Mary Roe](https://www.reuters.com/authors/jane-mary-roe/) of Reuters reported. According to Reuters, ships wait.', 'reuters', null],
  ['author’s page under a section', 'en', FOG, 'The harbour will stay shut, according to the [Daily Mail](https://www.dailymail.co.uk/news/staff/jane-mary-roe).', 'dailymail-co-uk', null],
  ['writer’s page in Spanish', 'es', 'La niebla cierra el puerto de Oakmere', 'El puerto seguirá cerrado, según [El País](https://elpais.com/autor/juana-maria-del-puerto/).', 'elpais', null],
  ['tag in Portuguese', 'pt', 'Nevoeiro fecha o porto de Oakmere', 'O porto seguirá fechado, segundo a [Folha de S.Paulo](https://www1.folha.uol.com.br/assunto/nevoeiro-no-porto-2026).', 'folha-uol-com-br', null],
  ['tag in Polish', 'pl', 'Mgła zamknęła port Oakmere', 'Port będzie zamknięty, podaje [Gazeta Wyborcza](https://wyborcza.pl/temat/mgla-nad-portem-2026).', 'wyborcza-pl', null],
  ['newsletter', 'en', FOG, 'According to [The New York Times](https://www.nytimes.com/newsletters/morning-briefing-of-the-day), the harbour will stay shut.', 'nytimes', null],
  ['subscription', 'en', FOG, 'According to [The New York Times](https://www.nytimes.com/subscription?campaignId=12345678), the harbour will stay shut.', 'nytimes', null],
  ['feed', 'en', FOG, 'According to [The New York Times](https://www.nytimes.com/rss/world-news-of-today.xml), the harbour will stay shut.', 'nytimes', null],
  ['picture file', 'en', FOG, 'According to [The New York Times](https://static01.nytimes.com/images/2026/03/04/fog-harbour.jpg), the harbour will stay shut.', 'nytimes', null],
  ['search', 'en', FOG, 'According to [The New York Times](https://www.nytimes.com/search?query=oakmere+harbour), the harbour will stay shut.', 'nytimes', null],
  ['app store', 'en', FOG, 'According to [Reuters](https://apps.apple.com/us/app/reuters-news/id602660809), the harbour will stay shut.', 'reuters', null],
  ['article about the agency in an encyclopedia', 'en', FOG, 'According to [The New York Times](https://en.wikipedia.org/wiki/The_New_York_Times), the harbour will stay shut.', 'nytimes', null],
  ['button to share', 'en', FOG, `According to Reuters, the harbour will stay shut. [Share](https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(OWN)})`, 'reuters', null],
  ['its account on a platform', 'en', FOG, 'According to [Reuters](https://x.com/Reuters), the harbour will stay shut.', 'reuters', null],
  ['place on the same page', 'en', FOG, 'According to [Reuters](#sources), the harbour will stay shut.', 'reuters', null],
  ['the page’s own tag', 'en', FOG, 'According to [Reuters](/tag/reuters), the harbour will stay shut.', 'reuters', null],
  ['a box about something else', 'en', FOG, `According to Reuters, the harbour will stay shut.\n[Read more on Reuters: Bank raises interest rates again](${OTHER})`, 'reuters', null],
  ['a box in German about something else', 'de', 'Nebel sperrt den Hafen von Oakmere', `Wie Reuters berichtet, bleibt der Hafen gesperrt.\nLesen Sie auch: [Notenbank hebt Zinsen weiter an](${OTHER})`, 'reuters', null],
];

const SHAPES: readonly Case[] = [
  ['a box where nothing else is, on the page’s subject', 'en', FOG, `According to Reuters, the harbour will stay shut.\n[Read more on Reuters: Fog closes Oakmere harbour](${OWN})`, 'reuters', OWN],
  ['a box about something else, the story in the text', 'en', FOG, `[Read more on Reuters: Harbour of Oakmere in 1900, a history of fog](https://www.reuters.com/investigates/oakmere-fog-harbour-history/)\nAccording to Reuters, the harbour will [stay shut](https://www.reuters.com/article/idUSKBN2A1B2C).`, 'reuters', 'https://www.reuters.com/article/idUSKBN2A1B2C'],
  ['counted', 'en', FOG, `The harbour will stay shut, [Reuters reported](${OWN}?utm_source=herd&fbclid=1).`, 'reuters', `${OWN}?utm_source=herd&fbclid=1`],
  ['for telephones', 'en', FOG, 'The harbour will stay shut, according to the BBC.\nShips [wait outside](https://m.bbc.co.uk/news/articles/c0abcdef123).', 'bbc', 'https://m.bbc.co.uk/news/articles/c0abcdef123'],
  ['AMP on its own host', 'en', FOG, 'The harbour will stay shut, The Guardian reported.\nShips [wait outside](https://amp.theguardian.com/world/2026/mar/04/fog-closes-harbour).', 'theguardian', 'https://amp.theguardian.com/world/2026/mar/04/fog-closes-harbour'],
  ['AMP in a cache', 'en', FOG, 'The harbour will stay shut, according to [The Guardian](https://www-theguardian-com.cdn.ampproject.org/c/s/www.theguardian.com/world/2026/mar/04/fog-closes-harbour).', 'theguardian', 'https://www.theguardian.com/world/2026/mar/04/fog-closes-harbour'],
  ['in an archive', 'en', FOG, `The harbour will stay shut, according to [Reuters](https://web.archive.org/web/20260304120000/${OWN}).`, 'reuters', OWN],
  ['wrapped by Facebook', 'id', 'Kabut menutup pelabuhan Oakmere', `Pelabuhan ditutup, menurut [Reuters](https://l.facebook.com/l.php?u=${encodeURIComponent(OWN)}&h=AT0).`, 'reuters', OWN],
  ['wrapped by a closed shortener', 'en', FOG, 'The harbour will stay shut, according to [Reuters](https://t.co/AbCdEf1234).', 'reuters', 'https://t.co/AbCdEf1234'],
  ['the house’s own short host', 'en', FOG, 'The harbour will stay shut, according to [The Washington Post](https://wapo.st/3AbCd12).', 'washingtonpost', 'https://wapo.st/3AbCd12'],
  ['another domain of the publisher', 'en', FOG, 'The harbour will stay shut, according to the Global Times.\nShips [wait outside](https://world.huanqiu.com/article/4Abcdefgh12).', 'huanqiu', 'https://world.huanqiu.com/article/4Abcdefgh12'],
  ['marked not to be followed', 'en', FOG, `<p>The harbour will stay shut, according to <a rel="nofollow noopener" target="_blank" href="${OWN}"><em>Reuters</em></a>.</p>`, 'reuters', OWN],
  ['in a caption', 'en', FOG, `The harbour will stay shut, according to Reuters.\n<figure><img src="a.jpg" alt=""><figcaption>The harbour on Tuesday, as <a href="${OWN}">Reuters reported the fog</a>.</figcaption></figure>`, 'reuters', OWN],
  ['a journal’s number', 'en', 'Fog grows with the tides, study finds', 'Fog grows with the tides, according to a study published in Nature.\nThe paper can be read [here](https://doi.org/10.1038/s41586-026-01234-5).', 'nature', 'https://doi.org/10.1038/s41586-026-01234-5'],
  ['a journal’s page and its number', 'en', 'Fog grows with the tides, study finds', 'Fog grows with the tides, according to [a study published in Nature](https://www.nature.com/articles/s41586-026-01234-5) on Tuesday.\nDOI: [10.1038/s41586-026-01234-5](https://doi.org/10.1038/s41586-026-01234-5)', 'nature', 'https://www.nature.com/articles/s41586-026-01234-5'],
  ['a document in PDF beside the story', 'en', FOG, `The harbour will stay shut, the BBC reported.\nIts [rules of fog](https://www.bbc.co.uk/guidelines/fog-closes-harbour-rules.pdf) are old.\nShips [wait outside](https://www.bbc.com/news/articles/c0abcdef123).`, 'bbc', 'https://www.bbc.com/news/articles/c0abcdef123'],
  ['a sister title’s copy beside the name', 'en', FOG, 'The harbour will stay shut, according to the [Evening Standard](https://www.independent.co.uk/news/fog-closes-oakmere-harbour-b2712345.html).', 'standard-co-uk', 'https://www.independent.co.uk/news/fog-closes-oakmere-harbour-b2712345.html'],
  ['another publisher’s story on the name, the right one further down', 'en', FOG, `The harbour will stay shut, according to [The Guardian](https://www.nytimes.com/2026/03/04/world/fog-harbour.html).\nShips [wait outside](https://www.theguardian.com/world/2026/mar/04/fog-closes-harbour).`, 'theguardian', 'https://www.theguardian.com/world/2026/mar/04/fog-closes-harbour'],
];

const HERE = 'https://www.herd.example/news/story-of-today';
describe.each([['in the sentence', IN_THE_SENTENCE], ['two stories of one publisher', TWO_STORIES], ['at the end', AT_THE_END], ['no story', NO_STORY], ['shapes of addresses', SHAPES]] as const)('%s', (_, cases) => {
  test.each(cases)('%s (%s)', (_what, lang, title, body, source, url) => {
    const trace = traceHtml(new TextEncoder().encode(storyPage(lang, title, body)), HERE);
    const credit = trace.credits.find((c) => c.source.id === source && (c.role === 'origin' || c.role === 'basis'));
    expect(trace.credits.map((c) => c.source.id)).toContain(source);
    expect(credit?.link?.how === 'cited' && credit.link.target === 'article' ? credit.link.url : null).toBe(url);
  });
});
