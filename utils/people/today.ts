import { formatISO } from 'date-fns';
import type { Day } from './person';

/** The calendar day where the reader is. */
export function today(clock: () => Date = () => new Date()): Day {
  return formatISO(clock(), { representation: 'date' });
}
