import type { Day } from '../../people/person';
import { dayFrom } from './day';
import { monthOf } from './month-names';

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
