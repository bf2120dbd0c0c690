/**
 * Words as Markdown shows them and nothing else: no emphasis, link, tag, entity or heading comes of them (CommonMark 0.31, 2.4: a backslash
 * before any ASCII punctuation). Line breaks become blanks. Bare addresses, which GitHub's kind of Markdown links, stay words.
 */
export const plainMarkdown = (text: string): string =>
  text.replace(/\s+/gu, ' ').trim()
    .replace(/[\\`*_{}[\]<>()#|~&!$@^]/gu, '\\$&')
    .replace(/:(?=\/\/)/gu, '\\:').replace(/(www)(\.)/giu, '$1\\$2')
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2').replace(/^[+\-=]/u, '\\$&');

/** A link. An address that isn't safe to open gives the words alone. */
export const markdownLink = (text: string, address: string | null): string =>
  address === null ? plainMarkdown(text) : `[${plainMarkdown(text)}](<${address.replace(/[<>\\\s]/gu, encodeURIComponent)}>)`;
