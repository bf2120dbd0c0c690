import type { Wrapper, WrapperExample } from '../../core/sources/wrapper.ts';

/** Search engines and their news. What Baidu, Sogou and t.co give out holds a key and no address: it can only be followed. */
const search: readonly Wrapper[] = [
  { hosts: 'google.*', path: '/url', parameter: 'url q' },
  { hosts: 'google.*', path: '/imgres', parameter: 'imgrefurl' },
  { hosts: 'news.google.com', path: '/articles /read /rss/articles /__i/rss/rd/articles', rest: true, written: 'news-id' },
  { hosts: 'bing.com', path: '/ck/a', parameter: 'u', written: 'base64' },
  { hosts: 'bing.com', path: '/news/apiclick.aspx', parameter: 'url' },
  { hosts: 'duckduckgo.com', path: '/l', parameter: 'uddg' },
  { hosts: 'r.search.yahoo.com', between: ['/RU=', '/'] },
  { hosts: 'rdsig.yahoo.co.jp', between: ['/RU=', '/'], written: 'base64' },
  { hosts: 'cr.naver.com', parameter: 'u' },
  { hosts: 'link.naver.com', path: '/bridge', parameter: 'url' },
];
export default search;

export const examples: readonly WrapperExample[] = [
  ['https://www.google.com/url?q=https://www.lantern.example/fog&sa=D&usg=AOvVaw0', 'https://www.lantern.example/fog'],
  ['https://www.google.co.uk/url?rct=j&url=https%3A%2F%2Fwww.lantern.example%2Ffog%3Fid%3D3&ct=ga', 'https://www.lantern.example/fog?id=3'],
  ['https://www.google.de/url?url=https%253A%252F%252Fwww.lantern.example%252Ffog', 'https://www.lantern.example/fog'],
  ['https://www.google.com/url?q=javascript:alert(1)', null],
  ['https://www.google.com/url?q=https://www.google.com/search%3Fq%3Dfog', null],
  ['https://www.google.evil.example/url?q=https://www.lantern.example/fog', null],
  ['https://www.google.com/imgres?imgurl=https://pictures.example/1.jpg&imgrefurl=https://www.lantern.example/fog&h=10', 'https://www.lantern.example/fog'],
  ['https://www.google.com/imgres?imgurl=https://pictures.example/1.jpg', null],
  ['https://news.google.com/articles/CBMiH2h0dHBzOi8vd3d3LmxhbnRlcm4uZXhhbXBsZS9mb2fSAQA?hl=en-US&gl=US&ceid=US%3Aen', 'https://www.lantern.example/fog'],
  ['https://news.google.com/rss/articles/CBMiH2h0dHBzOi8vd3d3LmxhbnRlcm4uZXhhbXBsZS9mb2fSAQA?oc=5', 'https://www.lantern.example/fog'],
  ['https://news.google.com/read/CBMiEkFVX3lxTE1mb2dmb2dmb2dmbw?hl=en-US', null],
  ['https://news.google.com/articles/CAIiEGZvZ2ZvZ2ZvZ2ZvZ2ZvZ2YqGQgEKhAIACoHCAow', null],
  ['https://www.bing.com/ck/a?!&&p=0a1b2c&ptn=3&u=a1aHR0cHM6Ly93d3cubGFudGVybi5leGFtcGxlL2ZvZw&ntb=1', 'https://www.lantern.example/fog'],
  ['https://www.bing.com/ck/a?!&&p=0a1b2c&ptn=3&u=a1L3NlYXJjaD9xPWZvZw&ntb=1', null],
  ['https://www.bing.com/news/apiclick.aspx?ref=FexRss&aid=&tid=1&url=https%3a%2f%2fwww.lantern.example%2ffog&c=1&mkt=en-us', 'https://www.lantern.example/fog'],
  ['https://www.bing.com/news/search?q=fog&url=https%3a%2f%2fwww.lantern.example%2ffog', null],
  ['https://duckduckgo.com/l/?uddg=https%3A%2F%2Fwww.lantern.example%2Ffog&rut=0a1b', 'https://www.lantern.example/fog'],
  ['https://duckduckgo.com/?q=https%3A%2F%2Fwww.lantern.example%2Ffog', null],
  ['https://r.search.yahoo.com/_ylt=A0;_ylu=Y2/RV=2/RE=1700000000/RO=10/RU=https%3a%2f%2fwww.lantern.example%2ffog%3fid%3d3/RK=2/RS=fog-', 'https://www.lantern.example/fog?id=3'],
  ['https://r.search.yahoo.com/_ylt=A0/RV=2/RE=1700000000/RK=2/RS=fog-', null],
  ['https://rdsig.yahoo.co.jp/rss/l/headlines/RV=1/RU=aHR0cHM6Ly93d3cubGFudGVybi5leGFtcGxlL2ZvZz9pZD0z', 'https://www.lantern.example/fog?id=3'],
  ['https://rdsig.yahoo.co.jp/_ylt=A2/RV=2/RE=1550000000/RU=aHR0cHM6Ly93d3cubGFudGVybi5leGFtcGxlL2Zv-ZwA-/RK=0/RS=av1-', null],
  ['https://rdsig.yahoo.co.jp/_ylt=A2/RV=2/RE=1550000000/RU=aHR0cHM6Ly93d3cubGFudGVybi5leGFtcGxlL2ZvZwAA/RK=0/RS=av1-', 'https://www.lantern.example/fog'],
  ['https://cr.naver.com/rd?m=1&px=1&sx=1&u=https%3A%2F%2Fwww.lantern.example%2Ffog', 'https://www.lantern.example/fog'],
  ['https://cr.naver.com/rd?m=1&u=javascript%3Aalert(1)', null],
  ['https://link.naver.com/bridge?url=https%3A%2F%2Fwww.lantern.example%2Ffog&dst=naversearchapp', 'https://www.lantern.example/fog'],
  ['https://link.naver.com/bridge?url=https%3A%2F%2Flink.naver.com%2Ffog', null],
  ['https://www.baidu.com/link?url=Zm9nZm9nZm9nZm9nZm9n&wd=&eqid=0a', null],
  ['https://www.sogou.com/link?url=hedJjaC291Nmb2dmb2dmb2c', null],
];
