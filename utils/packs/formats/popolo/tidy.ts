const DATE_KEY = /_date$/;
/** A date with a time of day behind it. */
const TIMED = /^(\d{4}-\d{2}-\d{2})T/;
/** Written for "no end yet" and "since ever" where a table asks for a date. */
const NO_DATE = /^(?:9999|0001)(?:-|$)/;

/**
 * An entry of a Popolo file without what other programs write for nothing: empty text, and days at
 * the ends of the calendar. Of a date with a time the day is kept. What is no object stays as it is.
 */
export function tidy(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return raw;
  const kept = Object.entries(raw)
    .map(([key, value]) => [key, DATE_KEY.test(key) ? tidyDate(value) : value] as const)
    .filter(([, value]) => value !== '' && value !== null);
  return Object.fromEntries(kept);
}

function tidyDate(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return NO_DATE.test(value) ? null : (TIMED.exec(value)?.[1] ?? value);
}
