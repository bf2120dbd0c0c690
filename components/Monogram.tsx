import { cleanText } from './clean-text.ts';

/** Two letters in a colour of the name's own: no icon is asked of anyone. */
export function Monogram({ name: given }: { name: string }) {
  const name = cleanText(given);
  const parts = name.replace(/^(?:The|Le|La|Les|Der|Die|Das|El)\s+/u, '').split(/[\s.()/-]+/u).filter((w) => /[\p{L}\p{N}]/u.test(w));
  const cjk = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(name);
  const letters = cjk ? [...name][0] : parts.slice(0, 2).map((w) => [...w][0]?.toUpperCase()).join('');
  let hue = 0;
  for (const char of name) hue = (hue * 31 + (char.codePointAt(0) ?? 0)) % 12;
  return (
    <span class={`mono hue${hue}`} aria-hidden="true">
      {letters}
    </span>
  );
}
