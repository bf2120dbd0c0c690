/** Letters that are as wide as they are high. */
const BROAD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Lu}]/u;

/** A name cut to so many pixels at 12 pixels a line, by what letters take at most. */
export function fitName(name: string, pixels: number): string {
  let room = pixels, out = '';
  for (const { segment } of new Intl.Segmenter().segment(name)) {
    room -= BROAD.test(segment) ? (/\p{Lu}/u.test(segment) ? 9 : 12.5) : 7;
    if (room < 0) return `${out.trimEnd()}…`;
    out += segment;
  }
  return out;
}
