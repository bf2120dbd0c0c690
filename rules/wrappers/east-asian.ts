import type { Wrapper, WrapperExample } from '../../core/sources/wrapper.ts';

/** Chinese and Japanese sites that ask before they let a reader out. */
const eastAsian: readonly Wrapper[] = [
  { hosts: 'link.zhihu.com link.csdn.net link.juejin.cn link.juejin.im', parameter: 'target' },
  { hosts: 'gitee.com', path: '/link', parameter: 'target' },
  { hosts: 'weibo.cn', path: '/sinaurl', parameter: 'u toasturl' },
  { hosts: 'jianshu.com', path: '/go-wild', parameter: 'url' },
  { hosts: 'links.jianshu.com', path: '/go', parameter: 'to' },
  { hosts: 'douban.com', path: '/link2', parameter: 'url' },
  { hosts: 'c.pc.qq.com', path: '/middlem.html', parameter: 'pfurl' },
  { hosts: 'game.bilibili.com', path: '/linkfilter', parameter: 'url' },
  { hosts: 'jump.5ch.net jump.2ch.net', query: true, bare: 'http' },
];
export default eastAsian;

export const examples: readonly WrapperExample[] = [
  ['https://link.zhihu.com/?target=https%3A//www.lantern.example/fog', 'https://www.lantern.example/fog'],
  ['https://link.csdn.net/?target=https%3A%2F%2Fwww.lantern.example%2Ffog', 'https://www.lantern.example/fog'],
  ['https://link.juejin.cn?target=https%3A%2F%2Fwww.lantern.example%2Ffog', 'https://www.lantern.example/fog'],
  ['https://link.juejin.im/?target=https%3A%2F%2Fwww.lantern.example%2Ffog', 'https://www.lantern.example/fog'],
  ['https://link.zhihu.com/?target=fog', null], ['https://link.csdn.net/?from=1', null], ['https://link.juejin.cn/', null], ['https://link.juejin.im/', null],
  ['https://www.zhihu.com/question/1?target=https%3A//www.lantern.example/fog', null],
  ['https://gitee.com/link?target=https%3A%2F%2Fwww.lantern.example%2Ffog', 'https://www.lantern.example/fog'],
  ['https://gitee.com/harbour/fog?target=https%3A%2F%2Fwww.lantern.example%2Ffog', null],
  ['https://weibo.cn/sinaurl?f=w&u=https%3A%2F%2Fwww.lantern.example%2Ffog&ep=1', 'https://www.lantern.example/fog'],
  ['https://weibo.cn/sinaurl?u=http%3A%2F%2Ft.cn%2FA6abc', 'http://t.cn/A6abc'],
  ['https://weibo.cn/harbour?u=https%3A%2F%2Fwww.lantern.example%2Ffog', null],
  ['https://www.jianshu.com/go-wild?ac=2&url=https%3A%2F%2Fwww.lantern.example%2Ffog', 'https://www.lantern.example/fog'],
  ['https://www.jianshu.com/p/0a1b2c3d?url=https%3A%2F%2Fwww.lantern.example%2Ffog', null],
  ['https://links.jianshu.com/go?to=https%3A%2F%2Fwww.lantern.example%2Ffog', 'https://www.lantern.example/fog'],
  ['https://links.jianshu.com/go?to=fog', null],
  ['https://www.douban.com/link2/?url=https%3A%2F%2Fwww.lantern.example%2Ffog', 'https://www.lantern.example/fog'],
  ['https://www.douban.com/share/service?url=https%3A%2F%2Fwww.lantern.example%2Ffog', null],
  ['https://c.pc.qq.com/middlem.html?pfurl=https%3A%2F%2Fwww.lantern.example%2Ffog&pfuin=1', 'https://www.lantern.example/fog'],
  ['https://c.pc.qq.com/middlem.html?pfuin=1', null],
  ['https://game.bilibili.com/linkfilter/?url=https://www.lantern.example/fog', 'https://www.lantern.example/fog'],
  ['https://game.bilibili.com/fog/?url=https://www.lantern.example/fog', null],
  ['http://jump.5ch.net/?https://www.lantern.example/fog', 'https://www.lantern.example/fog'],
  ['http://jump.2ch.net/?www.lantern.example/fog', 'http://www.lantern.example/fog'],
  ['http://jump.5ch.net/?fog', null], ['http://jump.2ch.net/', null],
];
