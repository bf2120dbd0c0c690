/** RFC 822 with names of zones, as RSS has it; what `Date.parse` reads besides. */
const ZONES: Record<string, string> = { CET: '+0100', CEST: '+0200', MSK: '+0300', JST: '+0900', KST: '+0900', IST: '+0530', BST: '+0100', EET: '+0200', EEST: '+0300', WIB: '+0700', ICT: '+0700', HKT: '+0800', SGT: '+0800', AEST: '+1000', AEDT: '+1100' };

/** A date of a feed or a sitemap (RFC 822, ISO 8601, W3C) as ISO 8601; null where it can't be read or lies beyond 1990 to 2100. */
export function readDate(written: string): string | null {
  const text = written.trim().slice(0, 60);
  const zoned = text.replace(/ ([A-Z]{3,4})$/u, (whole, zone: string) => (ZONES[zone] ? ` ${ZONES[zone]}` : whole));
  // A blank between day and time is no ISO 8601, and engines differ on it.
  const time = Date.parse(zoned.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d(?::\d\d)?) ?(Z|[+-]\d\d:?\d\d)?$/u, (_, day: string, hour: string, zone = 'Z') => `${day}T${hour}${zone}`));
  return time > Date.UTC(1990) && time < Date.UTC(2100) ? new Date(time).toISOString() : null;
}
