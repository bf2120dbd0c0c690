import type { Wrapper, WrapperExample } from '../../core/sources/wrapper.ts';

/** Where another's page is shown in translation: the address says whose page it is and, mostly, from which language. */
const translators: readonly Wrapper[] = [
  { hosts: 'translate.goog', host: true, drop: '_x_tr_', language: '_x_tr_sl', shows: true },
  { hosts: 'translate.google.*', path: '/translate /website', parameter: 'u', bare: 'http', language: 'sl', shows: true },
  { hosts: 'translate.googleusercontent.com', path: '/translate_c', parameter: 'u', bare: 'http', language: 'sl', shows: true },
  { hosts: 'translatetheweb.com microsofttranslator.com', parameter: 'a', bare: 'http', language: 'from', shows: true },
  { hosts: 'translated.turbopages.org', path: '/proxy_u/*/https', rest: true, bare: 'https', language: 'proxy_u-', shows: true },
  { hosts: 'translated.turbopages.org', path: '/proxy_u/*/http', rest: true, bare: 'http', language: 'proxy_u-', shows: true },
  { hosts: 'translate.yandex.ru translate.yandex.com translate.yandex.net', path: '/translate /web', parameter: 'url', bare: 'http', language: 'lang-', shows: true },
  { hosts: 'fanyi.baidu.com', path: '/transpage', parameter: 'query', bare: 'http', language: 'from', shows: true },
  { hosts: 'papago.naver.net', path: '/website', parameter: 'url', bare: 'http', language: 'source', shows: true },
];
export default translators;

export const examples: readonly WrapperExample[] = [
  ['https://www-lantern-example.translate.goog/fog?id=3&_x_tr_sl=vi&_x_tr_tl=en&_x_tr_pto=sc', 'https://www.lantern.example/fog?id=3'],
  ['https://the--lantern-example.translate.goog/fog?_x_tr_sch=http&_x_tr_sl=vi', 'http://the-lantern.example/fog'],
  ['https://1-my--lantern-example.translate.goog/fog?_x_tr_enc=1&_x_tr_sl=vi', 'https://my-lantern.example/fog'],
  ['https://lantern.translate.goog/fog', null],
  ['https://translate.google.com/translate?hl=en&sl=vi&tl=en&u=https%3A%2F%2Fwww.lantern.example%2Ffog', 'https://www.lantern.example/fog'],
  ['https://translate.google.fr/website?sl=auto&tl=fr&u=www.lantern.example/fog', 'http://www.lantern.example/fog'],
  ['https://translate.google.com/?sl=vi&tl=en&text=https%3A%2F%2Fwww.lantern.example%2Ffog', null],
  ['https://translate.googleusercontent.com/translate_c?depth=1&sl=vi&u=https://www.lantern.example/fog&usg=AL', 'https://www.lantern.example/fog'],
  ['https://translate.googleusercontent.com/translate_f', null],
  ['https://www.translatetheweb.com/?from=vi&to=en&dl=en&rr=BN&a=https%3A%2F%2Fwww.lantern.example%2Ffog', 'https://www.lantern.example/fog'],
  ['https://www.translatetheweb.com/?from=vi&to=en', null],
  ['https://www.microsofttranslator.com/bv.aspx?from=vi&to=en&a=https%3A%2F%2Fwww.lantern.example%2Ffog', 'https://www.lantern.example/fog'],
  ['https://www.microsofttranslator.com/bv.aspx?a=fog', null],
  ['https://translated.turbopages.org/proxy_u/en-ru.ru.0a1b2c3d-4e5f6071-8a9b0c1d-74722d776562/https/www.lantern.example/fog', 'https://www.lantern.example/fog'],
  ['https://translated.turbopages.org/proxy_u/en-ru.ru.0a1b2c3d/http/www.lantern.example/fog', 'http://www.lantern.example/fog'],
  ['https://translated.turbopages.org/proxy_u/en-ru.ru.0a1b2c3d/https/', null],
  ['https://translated.turbopages.org/proxy_u/en-ru.ru.0a1b2c3d/http/fog', null],
  ['https://translate.yandex.ru/translate?lang=en-ru&url=https%3A%2F%2Fwww.lantern.example%2Ffog&view=c', 'https://www.lantern.example/fog'],
  ['https://translate.yandex.com/?lang=en-ru&text=https%3A%2F%2Fwww.lantern.example%2Ffog', null],
  ['https://fanyi.baidu.com/transpage?query=https%3A%2F%2Fwww.lantern.example%2Ffog&from=en&to=zh&source=url', 'https://www.lantern.example/fog'],
  ['https://fanyi.baidu.com/transpage?query=fog', null],
  ['https://papago.naver.net/website?locale=ko&source=ja&target=ko&url=https%3A%2F%2Fwww.lantern.example%2Ffog', 'https://www.lantern.example/fog'],
  ['https://papago.naver.net/website?locale=ko', null],
];
