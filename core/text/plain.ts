/**
 * A line as a page's reader compares it: small letters, without accents and vowel points. Less than {@link fold}, whose table of
 * Han the reader would carry into every page it is injected in.
 */
export const plain = (line: string): string =>
  line.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f\u064b-\u0655\u0670\u093c\u09bc\u200c\u200d]/gu, '').normalize('NFC').replace(/[’ʼ]/gu, "'").replaceAll('ı', 'i').replaceAll('և', 'եւ');
