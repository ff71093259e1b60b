import { addDays, formatISO, parseISO } from 'date-fns';
import { standingOn } from '../as-of/held-on';
import { precision } from '../dates/partial-date';
import type { Day, PartialDate } from '../person';
import { type Around, isDirectlyBefore, lastBefore } from './neighbours';
import type { VacancyOn } from './post';

/** A single-holder post on a day on which nobody held it; whoever acts is present. */
export interface Empty extends Around {
  readonly dataTo: Day | undefined;
  /** Somebody acts, or is named and not yet in post: then nobody else can have held it. */
  readonly filled: boolean;
}

/**
 * Vacant where a source says so, where somebody acts or is waiting, or where the pack vouches for
 * all holders; else only that nobody is recorded.
 */
export function vacancyOn(empty: Empty): VacancyOn {
  const { post, date, dataTo, filled } = empty;
  const recorded = post.vacancies.find((vacancy) => standingOn(vacancy, date) === 'in-force');
  if (recorded) return { state: 'vacant', since: wholeDay(recorded.from) };
  const last = lastBefore(empty);
  const since = dayAfter(last?.fact.to);
  const isWhole =
    post.completeSince !== undefined &&
    post.completeSince <= date &&
    (dataTo === undefined || date <= dataTo);
  if (last === null || !(filled || isWhole)) return { state: 'no-record', since };
  return { state: 'vacant', since: isDirectlyBefore(last, empty) ? since : undefined };
}

function dayAfter(end: PartialDate | undefined): Day | undefined {
  const day = wholeDay(end);
  return day && formatISO(addDays(parseISO(day), 1), { representation: 'date' });
}

function wholeDay(date: PartialDate | undefined): Day | undefined {
  return date !== undefined && precision(date) === 'day' ? date : undefined;
}
