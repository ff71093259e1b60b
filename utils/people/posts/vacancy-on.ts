import { addDays, formatISO, parseISO } from 'date-fns';
import { standingOn } from '../interval';
import { precision } from '../partial-date';
import type { Day, PartialDate } from '../person';
import type { Holding, Post, VacancyOn } from './post';

/** A single-holder post on a day on which nobody held it. */
export interface Empty {
  readonly post: Post;
  readonly date: Day;
  readonly before: Holding | null;
  readonly dataTo: Day | undefined;
  /** Somebody acts, or is named and not yet in post: then nobody else can have held it. */
  readonly filled: boolean;
}

/**
 * Vacant where a source says so, where somebody acts or is waiting, or where the pack vouches for
 * all holders; else only that nobody is recorded.
 */
export function vacancyOn({ post, date, before, dataTo, filled }: Empty): VacancyOn {
  const recorded = post.vacancies.find((vacancy) => standingOn(vacancy, date) === 'in-force');
  if (recorded) return { state: 'vacant', since: wholeDay(recorded.from) };
  const since = dayAfter(before?.fact.to);
  const isWhole =
    post.completeSince !== undefined &&
    post.completeSince <= date &&
    (dataTo === undefined || date <= dataTo);
  const isVacant = before !== null && (filled || isWhole);
  return { state: isVacant ? 'vacant' : 'no-record', since };
}

function dayAfter(end: PartialDate | undefined): Day | undefined {
  const day = wholeDay(end);
  return day && formatISO(addDays(parseISO(day), 1), { representation: 'date' });
}

function wholeDay(date: PartialDate | undefined): Day | undefined {
  return date !== undefined && precision(date) === 'day' ? date : undefined;
}
