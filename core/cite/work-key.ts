/** The first words of an address's host and a year, as letters that BibTeX takes everywhere: "copyexample2026". */
function stem(url: string, published: string | null): string {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';
  return `${host.replace(/[^a-z0-9]/gu, '') || 'page'}${published && /^\d{4}/u.test(published) ? published.slice(0, 4) : ''}`;
}

/** Keys for works, each its own: those that would share one are counted with letters, a to z, then with numbers. */
export function workKeys(works: readonly { readonly url: string; readonly published: string | null }[]): string[] {
  const used = new Set<string>();
  return works.map(({ url, published }) => {
    const base = stem(url, published);
    let key = base;
    for (let n = 0; used.has(key); n += 1) key = `${base}${n < 26 ? String.fromCharCode(97 + n) : `-${n}`}`;
    used.add(key);
    return key;
  });
}

/** Year, month and day of an ISO 8601 moment as it is written, without moving it to another time zone; [] where it is none. */
export function dateParts(at: string | null): number[] {
  const parts = at === null ? null : /^(\d{4})-(\d\d)-(\d\d)/u.exec(at);
  return parts ? parts.slice(1).map(Number) : [];
}
