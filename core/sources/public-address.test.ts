import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPublicAddress, PRIVATE_ENDINGS } from './public-address.ts';

test.each([
  'https://127.0.0.1/', 'https://127.1/', 'https://2130706433/', 'https://0x7f.0.0.1/', 'https://0x7f000001/', 'https://017700000001/', 'https://0177.0.0.1/',
  'https://127.0.0.1./', 'https://１２７.０.０.１/', 'https://127。0。0。1/', 'https://%31%32%37.0.0.1/', 'https://0/', 'https://10.0.0.1/', 'https://192.168.1.1/', 'https://169.254.169.254/latest/meta-data/', 'https://8.8.8.8/',
  'https://[::1]/', 'https://[::]/', 'https://[::ffff:127.0.0.1]/', 'https://[fe80::1]/', 'https://[fd00::1]/', 'https://[2001:4860:4860::8888]/',
  'https://localhost/', 'https://LOCALHOST/', 'https://localhost./', 'https://ｌocalhost/', 'https://a.localhost/', 'https://router/', 'https://router./', 'https://printer.local/', 'https://printer.local./', 'https://PRINTER.LOCAL/',
  'https://db.internal/', 'https://nas.home.arpa/', 'https://nas.lan/', 'https://nas.home/', 'https://wiki.corp/', 'https://wiki.intranet/', 'https://site.test/', 'https://a.invalid/', 'https://abc.onion/',
  'http://news.example/', 'https://news.example:8443/', 'https://news.example:80/', 'https://u@news.example/', 'https://u:p@news.example/', 'https://:p@news.example/', 'ftp://news.example/', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd',
  'chrome-extension://abc/icon/16.png', 'https://', '', 'news.example', `https://news.example/${'a'.repeat(2_048)}`, `https://news.example/${'é'.repeat(500)}`,
])('%s may not be asked for', (url) => {
  expect(isPublicAddress(url)).toBe(false);
});
test.each(['https://news.example/', 'https://www.baobien.example/a-b-c?x=1#y', 'https://news.example:443/', 'https://news.example./', 'https://bücher.example/', 'https://新闻.中国/', 'https://a_b.example/', 'https://1.2.3.news.example/', 'https://localhost.example/', 'https://127.0.0.1.example/', 'https://local.news/'])('%s may', (url) => {
  expect(isPublicAddress(url)).toBe(true);
});
test('what is let through by name is, and nothing else', () => {
  const allowed = (address: URL): boolean => address.origin === 'http://127.0.0.1:81';
  expect(['http://127.0.0.1:81/x', 'http://127.0.0.1:82/x', 'http://u@127.0.0.1:81/x'].map((url) => isPublicAddress(url, allowed))).toEqual([true, false, false]);
});

const label = fc.stringMatching(/^[a-z][a-z0-9]{0,12}$/u), number = fc.nat(255);
const v4 = fc.tuple(fc.constantFrom(0, 10, 127, 169, 172, 192, 224), number, number, number);
/** One address in the spellings that the URL standard reads as the same number. */
const spelt = fc.tuple(v4, fc.nat(4)).map(([[a, b, c, d], way]) => [`${a}.${b}.${c}.${d}`, `${a}.${b}.${c * 256 + d}`, `${a}.${(b * 256 + c) * 256 + d}`, `${((a * 256 + b) * 256 + c) * 256 + d}`, `0x${a.toString(16)}.0${b.toString(8)}.${c}.${d}`][way] as string);
const v6 = fc.ipV6().map((ip) => `[${ip}]`);
const named = fc.tuple(fc.array(label, { maxLength: 3 }), fc.constantFrom(...PRIVATE_ENDINGS, 'home.arpa'), fc.constantFrom('', '.')).map(([labels, ending, dot]) => [...labels, ending].join('.') + dot);
const single = fc.tuple(label, fc.constantFrom('', '.')).map(([name, dot]) => name + dot);

test('300 generated hosts of private networks may not be asked for, in any case of letters', () => {
  const cased = fc.tuple(fc.oneof(spelt, v6, named, single), fc.boolean()).map(([host, upper]) => (upper ? host.toUpperCase() : host));
  fc.assert(fc.property(cased, (host) => !isPublicAddress(`https://${host}/story?id=1`)), { numRuns: 300 });
});
test('no text throws', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => typeof isPublicAddress(text) === 'boolean'), { numRuns: 2_000 });
});
