import type { Wrapper, WrapperExample } from '../../core/sources/wrapper.ts';

/** What offices' mail filters and mail services make of links: they get into stories by being copied from letters. */
const mail: readonly Wrapper[] = [
  { hosts: 'safelinks.protection.outlook.com', parameter: 'url' },
  { hosts: 'urldefense.proofpoint.com', path: '/v1/url', parameter: 'u' },
  { hosts: 'urldefense.proofpoint.com', path: '/v2/url', parameter: 'u', written: 'urldefense' },
  { hosts: 'urldefense.com urldefense.us', path: '/v3', between: ['/__', '__;'], written: 'no-star' },
  { hosts: 'linkprotect.cudasvc.com', path: '/url', parameter: 'a' },
  { hosts: 'clicktime.symantec.com', parameter: 'u' },
  { hosts: 'deref-gmx.net deref-web.de deref-mail.com', path: '/mail/client', parameter: 'redirectUrl' },
];
export default mail;

export const examples: readonly WrapperExample[] = [
  ['https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.lantern.example%2Ffog&data=05%7C02&sdata=a&reserved=0', 'https://www.lantern.example/fog'],
  ['https://eur01.safelinks.protection.outlook.com/GetUrlReputation?data=05', null],
  ['https://urldefense.proofpoint.com/v1/url?u=https%3A%2F%2Fwww.lantern.example%2Ffog&k=a', 'https://www.lantern.example/fog'],
  ['https://urldefense.proofpoint.com/v2/url?u=https-3A__www.lantern.example_the-2Dfog-3Fid-3D3&d=DwMFaQ&c=a', 'https://www.lantern.example/the-fog?id=3'],
  ['https://urldefense.proofpoint.com/v2/url?u=&d=DwMFaQ', null],
  ['https://urldefense.com/v3/__https://www.lantern.example/fog?id=3__;!!a1b2c3!d4$', 'https://www.lantern.example/fog?id=3'],
  ['https://urldefense.us/v3/__https://www.lantern.example/fog__;!!a1b2c3!d4$', 'https://www.lantern.example/fog'],
  ['https://urldefense.com/v3/__https://www.lantern.example/caf*fog__;w6k!!a1b2c3!d4$', null], ['https://urldefense.us/v3/', null],
  ['https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fwww.lantern.example%2ffog&c=E,1&typo=1', 'https://www.lantern.example/fog'],
  ['https://linkprotect.cudasvc.com/url?c=E,1', null],
  ['https://clicktime.symantec.com/3AbCd?u=https%3A%2F%2Fwww.lantern.example%2Ffog', 'https://www.lantern.example/fog'],
  ['https://clicktime.symantec.com/3AbCd', null],
  ['https://deref-gmx.net/mail/client/a1b2/dereferrer/?redirectUrl=https%3A%2F%2Fwww.lantern.example%2Ffog', 'https://www.lantern.example/fog'],
  ['https://deref-web.de/mail/client/a1b2/dereferrer/?redirectUrl=https%3A%2F%2Fwww.lantern.example%2Ffog', 'https://www.lantern.example/fog'],
  ['https://deref-mail.com/mail/client/a1b2/dereferrer/?redirectUrl=https%3A%2F%2Fwww.lantern.example%2Ffog', 'https://www.lantern.example/fog'],
  ['https://deref-gmx.net/mail/client/a1b2/', null], ['https://deref-web.de/mail/client/a1b2/', null], ['https://deref-mail.com/mail/client/a1b2/', null],
];
