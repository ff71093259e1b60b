import { daysFromTo } from './dates/days';
import { precision } from './dates/partial-date';
import type { Day, PartialDate } from './person';

/** Which day in office it is, the first day counted; null where the start is not known to the day. */
export function daysInOffice(from: PartialDate, day: Day): number | null {
  if (precision(from) !== 'day') return null;
  return daysFromTo(from, day) + 1;
}
