const two = (number: number): string => (number < 10 ? `0${number}` : String(number));

/** The day of a moment as `2026-11-27`, where the reader is; '' where it is no moment. */
export function localDay(at: string | Date): string {
  const then = typeof at === 'string' ? new Date(at) : at;
  return Number.isNaN(then.getTime()) ? '' : `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
}
