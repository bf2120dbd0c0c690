/** Figures of all scripts as 0 to 9, each script's ten standing side by side. */
function plainFigures(text: string): string {
  let out = '';
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    const zero = code < 0x660 ? -1 : ZEROS.find((z) => code >= z && code < z + 10) ?? -1;
    out += zero < 0 ? char : String(code - zero);
  }
  return out;
}
const ZEROS = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810, 0xff10];

const NUMBER = /\d{1,12}(?:[.,'’٬\u00a0\u202f]\d{3}(?!\d)){0,4}(?:[.,:٫]\d{1,4})?/gu;

/** The numbers of a text as they can be compared: `1,424,000`, `1.424.000` and `١٬٤٢٤٬٠٠٠` are `1424000`, `5:30` and `5.30` are `5.30`. */
export function numbersIn(text: string): string[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const plain = /[^\u0000-\u065f]/u.test(text) ? plainFigures(text) : text;
  return Array.from(plain.matchAll(NUMBER), ([number]) => number.replace(/[.,'’٬\u00a0\u202f](?=\d{3}(?!\d))/gu, '').replace(/[,:٫]/u, '.'));
}
