const MAX = 2_097_152;

/** Bytes as they are, or unpacked where they are gzip (`.xml.gz`): at most 2 MB of what comes out. What is broken gives what came before. */
export async function gunzip(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const reader = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    while (size < MAX) {
      const { done, value } = await reader.read();
      if (done) break;
      pieces.push(value);
      size += value.length;
    }
    await reader.cancel();
  } catch {
    // Cut short or no gzip: what was read stands.
  }
  const whole = new Uint8Array(Math.min(size, MAX));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece.subarray(0, whole.length - at), at);
    at += piece.length;
    if (at >= whole.length) break;
  }
  return whole;
}
