import { isObject, own, textOf } from '../text/json-values';
import { tidy } from './tidy';

/** The dates of the legislative periods of a file, by their ids. */
export type Periods = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** Reads the periods among the events of a file, as some lists of parliaments have them. */
export function readPeriods(events: unknown): Periods {
  const periods = new Map<string, Readonly<Record<string, unknown>>>();
  for (const raw of Array.isArray(events) ? events : []) {
    const event = tidy(raw);
    const id = textOf(own(event, 'id'));
    if (id === undefined || !isObject(event)) continue;
    const { start_date, end_date } = event;
    periods.set(id, {
      ...(start_date === undefined ? {} : { start_date }),
      ...(end_date === undefined ? {} : { end_date }),
    });
  }
  return periods;
}

/** A membership with the dates of its period, where it has none of its own: it lasted all of it. */
export function inPeriod(membership: unknown, periods: Periods): unknown {
  const period = periods.get(textOf(own(membership, 'legislative_period_id')) ?? '');
  return period && isObject(membership) ? { ...period, ...membership } : membership;
}
