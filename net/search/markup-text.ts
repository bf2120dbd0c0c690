import { readEntities } from './read-xml.ts';

const HIDDEN = ['script', 'style'];

/** The words of a piece of HTML, tags left out, white space collapsed; at most `most` characters. No document is made of it. Linear. */
export function markupText(html: string, most: number): string {
  let text = '', at = 0;
  while (at < html.length && text.length < most) {
    const tag = html.indexOf('<', at);
    if (tag < 0) {
      text += html.slice(at, at + most);
      break;
    }
    text += html.slice(at, tag);
    const end = html.indexOf('>', tag);
    if (end < 0) break;
    const name = /^[a-z]{1,10}/iu.exec(html.slice(tag + 1, tag + 12))?.[0].toLowerCase() ?? '';
    const close = HIDDEN.includes(name) ? html.indexOf(`</${name}`, end) : -1;
    text += ' ';
    at = HIDDEN.includes(name) ? (close < 0 ? html.length : close) : end + 1;
  }
  return readEntities(text.replaceAll('&nbsp;', ' ')).replace(/\s+/gu, ' ').trim().slice(0, most);
}
