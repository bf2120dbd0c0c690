/** Bytes of base64 in any of its alphabets, with or without what fills its end; null where it is none. */
export function base64Bytes(text: string): Uint8Array | null {
  let plain = '';
  // Yahoo fills up with hyphens, which elsewhere stand for a plus: only at the end are they filling.
  let end = text.length;
  while (end > 0 && (text[end - 1] === '-' || text[end - 1] === '=')) end -= 1;
  for (let i = 0; i < end; i += 1) {
    const char = text[i] as string;
    plain += char === '-' || char === '.' ? '+' : char === '_' ? '/' : char;
  }
  try {
    const bytes = atob(plain);
    return Uint8Array.from({ length: bytes.length }, (_, i) => bytes.charCodeAt(i));
  } catch {
    return null;
  }
}
