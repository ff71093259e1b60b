import { addDays, formatISO, parseISO } from 'date-fns';
import type { Day } from '../../utils/people/person';

/** The day so many days later, or earlier. */
export function addedDays(day: Day, count: number): Day {
  return formatISO(addDays(parseISO(day), count), { representation: 'date' });
}
