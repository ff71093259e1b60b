import type { Day } from '../../people/person';
import { dayFrom, utcDay } from './day';
import { daysInText } from './day-in-text';
import { monthOf } from './month-names';

const ISO = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?![\d-])/;
const COMPACT = /^\s*(\d{4})(\d{2})(\d{2})(?:[T ]?(?:\d{4}|\d{6})Z?)?\s*$/;
const EPOCH = /^\s*(\d{10}|\d{13})\s*$/;

/**
 * The day that an attribute, a meta element or a JSON value names. A time zone is not applied: the
 * day is the one written, the page's own. Only seconds since 1970 are read as UTC.
 */
export function machineDay(written: string, language: string | null): Day | null {
  const numbers = ISO.exec(written) ?? COMPACT.exec(written);
  if (numbers !== null) return dayFrom(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
  const epoch = EPOCH.exec(written)?.[1];
  if (epoch !== undefined) return utcDay(Number(epoch.padEnd(13, '0')));
  // Programs write 9/26/2024 as well as 26/9/2024, whatever the page's language.
  const known = /^\s*\d{1,2}[/-]\d{1,2}[/-]/.test(written) ? null : language;
  return daysInText(written, known)[0]?.day ?? null;
}

/** Whether a written time is in UTC. Whole days and times without a zone are not. */
export function isUtc(written: string): boolean {
  return (
    /\d\d:\d\d.*(?:Z|[+-]00:?00|\b(?:UTC|GMT))\b/i.test(written.slice(0, 80)) || EPOCH.test(written)
  );
}

const PATTERNS: readonly RegExp[] = [
  /\/(?<y>(?:19|20)\d{2})[/-](?<m>\d{1,2})[/-](?<d>\d{1,2})(?=[/._-]|$)/,
  /\/(?<y>(?:19|20)\d{2})\/(?<w>[a-z]{3,9})\/(?<d>\d{1,2})(?=\/|$)/i,
  /\/(?<y>(?:19|20)\d{2})\/(?<m>\d{2})(?<d>\d{2})(?=\/|$)/,
  /(?<!\d)(?<y>(?:19|20)\d{2})-(?<m>\d{2})-(?<d>\d{2})(?!\d)/,
  /[/_-](?<y>20\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?=[/._-]|$)/,
  /\/(?<d>\d{2})[-.](?<m>\d{2})[-.](?<y>(?:19|20)\d{2})(?=[/._-]|$)/,
];

/** The day that an address has in its path: /2024/09/26/, /2024/sep/26/, -20240926. */
export function urlDay(url: string): Day | null {
  const path = url
    .slice(0, 1000)
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/[?#].*$/, '');
  for (const pattern of PATTERNS) {
    const { y, m, w, d } = pattern.exec(path)?.groups ?? {};
    const month = w === undefined ? Number(m) : monthOf(w, 'en');
    const day = y === undefined || month === 0 ? null : dayFrom(Number(y), month, Number(d));
    if (day !== null) return day;
  }
  return null;
}
