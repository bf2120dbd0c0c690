import { describe, expect, test } from 'vitest';
import { traceHtml } from '../cli/trace-html.ts';
import { storyPage } from './filler.ts';

// Invented pages on which the words name one publisher and the link beside them leads to another, and honest ones that only look so.
const NYT = 'https://www.nytimes.com/2026/03/04/world/fog-closes-harbour.html', GUARDIAN = 'https://www.theguardian.com/world/2026/mar/04/fog-closes-harbour', BBC = 'https://www.bbc.com/news/articles/c0abcdef123', BLOG = 'https://gullfeather.net/2026/03/04/fog-closes-the-old-harbour/', AP = 'https://apnews.com/article/fog-harbour-0123456789abcdef';

const OTHERS: readonly (readonly [what: string, lang: string, body: string, about: string, text: string])[] = [
  ['on the name', 'en', `The harbour stays shut, according to [The Guardian](${NYT}).`, 'theguardian', 'according to The Guardian'],
  ['on the verb', 'en', `The Washington Post [reported](${BBC}) that the harbour stays shut.`, 'washingtonpost', 'The Washington Post reported'],
  ['on the whole phrase', 'en', `The harbour stays shut, [according to the Financial Times](${GUARDIAN}).`, 'ft', 'according to the Financial Times'],
  ['a source line', 'en', `The harbour stays shut.\nSource: [South China Morning Post](${NYT})`, 'scmp', 'Source: South China Morning Post'],
  ['a source line whose link stands behind the name', 'en', `The harbour stays shut.\nSource: South China Morning Post, [read the story](${NYT})`, 'scmp', 'Source: South China Morning Post, read the story'],
  ['a front page of another', 'en', 'The harbour stays shut, according to [The Washington Post](https://www.nytimes.com/).', 'washingtonpost', 'according to The Washington Post'],
  ['a site that no table knows', 'en', `The harbour stays shut, according to [The Washington Post](${BLOG}).`, 'washingtonpost', 'according to The Washington Post'],
  ['an agency that leads to another agency', 'en', `The harbour stays shut, according to [Reuters](${AP}).`, 'reuters', 'according to Reuters'],
  ['a journal that leads to a paper’s report', 'en', `The harbour stays shut, according to [a study published in Nature](${GUARDIAN}) on Tuesday.`, 'nature', 'study published in Nature'],
  ['in an archive', 'en', `The harbour stays shut, according to [The Guardian](https://web.archive.org/web/20260304120000/${NYT}).`, 'theguardian', 'according to The Guardian'],
  ['in French', 'fr', `Le port reste fermé, selon [Le Monde](https://www.lefigaro.fr/international/le-brouillard-ferme-le-port-20260304).`, 'lemonde-fr', 'selon Le Monde'],
  ['in German', 'de', `Der Hafen bleibt gesperrt, berichtet die [Süddeutsche Zeitung](https://www.welt.de/vermischtes/article251234567/Nebel-sperrt-Hafen.html).`, 'sueddeutsche-de', 'berichtet die Süddeutsche Zeitung'],
  ['in Russian', 'ru', 'Порт закрыт, сообщает [«Коммерсантъ»](https://www.rbc.ru/society/04/03/2026/65e5a1b29a7947).', 'kommersant-ru', 'сообщает «Коммерсантъ'],
  ['in Chinese', 'zh', `据[《纽约时报》](${GUARDIAN})报道，港口将关闭至周五。`, 'nytimes', '据《纽约时报'],
  ['in Polish', 'pl', 'Port będzie zamknięty, podaje [Gazeta Wyborcza](https://www.rp.pl/transport/art39912345-mgla-zamknela-port).', 'wyborcza-pl', 'podaje Gazeta Wyborcza'],
  ['in Japanese', 'ja', `[読売新聞](https://www.asahi.com/articles/ASS342TTTS34UTIL00N.html)によると、港は金曜日まで閉鎖される。`, 'yomiuri-co-jp', '読売新聞によると'],
  ['in Vietnamese', 'vi', 'Cảng đóng cửa.\nNguồn: [VnExpress](https://tuoitre.vn/suong-mu-dong-cua-cang-20260304123456789.htm)', 'vnexpress-net', 'Nguồn: VnExpress'],
];

const HONEST: readonly (readonly [what: string, lang: string, body: string])[] = [
  ['the publisher’s own story', 'en', `The harbour stays shut, according to [The Guardian](${GUARDIAN}).`],
  ['its other country', 'en', 'The harbour stays shut, according to [the BBC](https://www.bbc.co.uk/news/articles/c0abcdef123).'],
  ['its short host', 'en', 'The harbour stays shut, according to [The Washington Post](https://wapo.st/3AbCd12).'],
  ['a short host that no table knows, made of its initials', 'en', 'The harbour stays shut, according to [The New York Times](https://nyti.ms/3AbCdEf).'],
  ['a closed shortener', 'en', 'The harbour stays shut, according to [The Guardian](https://bit.ly/3AbCdEf).'],
  ['a closed shortener of a network', 'en', 'The harbour stays shut, according to [The Guardian](https://t.co/AbCdEf1234).'],
  ['wrapped', 'en', `The harbour stays shut, according to [The Guardian](https://l.facebook.com/l.php?u=${encodeURIComponent(GUARDIAN)}).`],
  ['an archive', 'en', `The harbour stays shut, according to [The Guardian](https://web.archive.org/web/20260304120000/${GUARDIAN}).`],
  ['an archive that says nothing', 'en', 'The harbour stays shut, according to [The Guardian](https://archive.ph/AbCd1).'],
  ['a translation', 'en', 'The harbour stays shut, according to [Le Monde](https://www-lemonde-fr.translate.goog/international/article/2026/03/04/le-brouillard_6212345_3210.html?_x_tr_sl=fr&_x_tr_tl=en).'],
  ['a cache', 'en', 'The harbour stays shut, according to [The Guardian](https://www-theguardian-com.cdn.ampproject.org/c/s/www.theguardian.com/world/2026/mar/04/fog-closes-harbour).'],
  ['a portal that carries the agency', 'en', 'The harbour stays shut, according to [Reuters](https://www.yahoo.com/news/fog-closes-harbour-oakmere-120000123.html).'],
  ['a portal that carries the paper', 'en', 'The harbour stays shut, according to [The Washington Post](https://www.msn.com/en-us/news/world/fog-closes-harbour/ar-AA1abcde).'],
  ['a portal in Chinese', 'zh', '据[《环球时报》](https://www.sohu.com/a/761234567_123456)报道，港口将关闭至周五。'],
  ['a portal in Japanese', 'ja', '[読売新聞](https://news.yahoo.co.jp/articles/0123456789abcdef0123456789abcdef01234567)によると、港は金曜日まで閉鎖される。'],
  ['a reader of news', 'en', 'The harbour stays shut, according to [The Washington Post](https://apple.news/AbCdEfGhIjKlMnOpQr).'],
  ['an agency’s text in a paper', 'en', `The harbour stays shut, according to [Reuters](${GUARDIAN}).`],
  ['an agency’s text on a site that no table knows', 'en', `The harbour stays shut, according to [Reuters](${BLOG}).`],
  ['an agency’s text in a German paper', 'de', 'Der Hafen bleibt gesperrt, wie die [Nachrichtenagentur dpa](https://www.sueddeutsche.de/panorama/nebel-hafen-dpa.urn-newsml-dpa-com-20090101) berichtet.'],
  ['the page’s own tag', 'en', 'The harbour stays shut, according to [The Guardian](/tag/the-guardian).'],
  ['the page’s own older story', 'en', 'The harbour stays shut, as [The Guardian reported](/2026/03/03/fog-closes-the-harbour-again/).'],
  ['a post on a platform', 'en', 'The harbour stays shut, [according to The Guardian](https://x.com/guardian/status/1234567890123456789).'],
  ['a video on a platform', 'fr', 'Le port reste fermé, selon [Le Monde](https://www.youtube.com/watch?v=abcdefghijk).'],
  ['an encyclopedia', 'en', 'The harbour stays shut, according to [The New York Times](https://en.wikipedia.org/wiki/The_New_York_Times).'],
  ['one house’s other title', 'ru', 'Порт закрыт, сообщает [«Украинская правда»](https://www.eurointegration.com.ua/rus/news/2026/03/4/7180123/).'],
  ['one house’s other title under its domain', 'pt', 'O porto segue fechado, segundo o [jornal O Globo](https://g1.globo.com/mundo/noticia/2026/03/04/nevoeiro-fecha-porto.ghtml).'],
  ['each name its own link', 'en', `The harbour stays shut, according to [The Guardian](${GUARDIAN}), [The New York Times](${NYT}) and [the BBC](${BBC}).`],
  ['only the first of a list is linked', 'fr', `Le port reste fermé, selon [le New York Times](${NYT}) et Le Monde.`],
  ['whoever they cite is linked', 'en', `The harbour stays shut, The Guardian [reported](${NYT}), citing The New York Times.`],
  ['a ministry’s paper beside the name', 'en', 'The harbour stays shut, [the ministry told the BBC](https://www.gov.uk/government/news/fog-closes-the-harbour-of-oakmere).'],
  ['an article for sale beside the name', 'en', 'The harbour stays shut, [according to The Guardian](https://www.amazon.com/the-fog-of-the-harbour/dp/0123456789).'],
  ['a journal’s paper by its number', 'en', 'The harbour stays shut, according to [a study published in Nature](https://doi.org/10.1038/s41586-026-01234-5).'],
  ['a journal’s paper in a library', 'en', 'The harbour stays shut, according to [a study published in Nature](https://pubmed.ncbi.nlm.nih.gov/38123456/).'],
  ['whose picture it is', 'en', `The harbour stays shut.\n<figure><img src="a.jpg" alt=""><figcaption>The harbour. Photo: <a href="${NYT}">The Guardian</a></figcaption></figure>`],
  ['no link at all', 'en', 'The harbour stays shut, according to The Guardian.'],
  ['a link in the sentence on other words', 'en', `The harbour, [shut since Monday](${NYT}), stays shut until Friday and perhaps longer, according to The Guardian.`],
  ['a former editor', 'en', `The harbour stays shut, said Jane Roe, a former editor of [The Guardian](${NYT}).`],
];

const traceOf = (lang: string, body: string) => traceHtml(new TextEncoder().encode(storyPage(lang, { en: 'Fog closes the harbour', zh: '大雾关闭港口', ja: '霧で港が閉鎖', ru: 'Туман закрыл порт', vi: 'Sương mù đóng cửa cảng' }[lang] ?? 'Oakmere', body)), 'https://www.herd.example/news/story-of-today');
const flagsOf = (lang: string, body: string) => traceOf(lang, body).flags.filter((f) => f.kind === 'mismatch');

describe('the words name one, the link leads to another', () => {
  test.each(OTHERS)('%s (%s)', (_, lang, body, about, text) => {
    expect(flagsOf(lang, body)).toEqual([{ kind: 'mismatch', about, text }]);
  });
});
describe('no mismatch', () => {
  test.each(HONEST)('%s (%s)', (_, lang, body) => {
    expect(flagsOf(lang, body)).toEqual([]);
    // Nothing is said because nothing is wrong, and not because nobody was named.
    expect(traceOf(lang, body).credits).not.toEqual([]);
  });
});
