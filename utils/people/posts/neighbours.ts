import { addDays, formatISO, parseISO } from 'date-fns';
import { standingOn } from '../as-of/held-on';
import { reaches, startOf } from '../dates/interval';
import { firstDay, lastDay, precision } from '../dates/partial-date';
import type { Day, Fact, PartialDate } from '../person';
import type { Holding, Post, VacancyOn } from './post';

/** A post on a day, with those who hold it then, or else act in it. */
export interface PresentHolders {
  readonly post: Post;
  readonly date: Day;
  readonly present: readonly Holding[];
}

/**
 * The last recorded holder whose term was over; null where none is recorded. One with a vague end
 * who is not among those present has been relieved.
 */
export function lastBefore({ post, date, present }: PresentHolders): Holding | null {
  const over = others(post, present).filter(({ fact }) => fact.to && firstDay(fact.to) <= date);
  return extreme(over, (one, other) => endOf(one) >= endOf(other));
}

/** The first recorded holder whose term was to begin; null where none is recorded. */
export function firstAfter({ post, date, present }: PresentHolders): Holding | null {
  const coming = others(post, present).filter(
    ({ fact }) => fact.from !== undefined && lastDay(fact.from) > date,
  );
  return extreme(coming, (one, other) => startOf(one.fact) <= startOf(other.fact));
}

/**
 * Whether nobody can have held the post between that holder's end and those present: one term
 * follows the other within a day, or the pack vouches for everyone since.
 */
export function isDirectlyBefore({ fact }: Holding, { post, present }: PresentHolders): boolean {
  if (fact.to === undefined) return false;
  const whole = post.completeSince !== undefined && post.completeSince <= firstDay(fact.to);
  return whole || present.some((one) => follow(fact, one.fact));
}

/** The same for the one who comes after. */
export function isDirectlyAfter(
  { fact }: Holding,
  { post, date, present }: PresentHolders,
): boolean {
  const whole = post.completeSince !== undefined && post.completeSince <= date;
  return whole || present.some((one) => follow(one.fact, fact));
}

function follow({ to }: Fact, { from }: Fact): boolean {
  return to !== undefined && from !== undefined && reaches(to, from);
}

function others({ holdings }: Post, present: readonly Holding[]): Holding[] {
  return holdings.filter((holding) => holding.fact.status === 'held' && !present.includes(holding));
}

function extreme(
  all: readonly Holding[],
  isBetter: (one: Holding, other: Holding) => boolean,
): Holding | null {
  return all.reduce<Holding | null>(
    (best, one) => (best === null || isBetter(one, best) ? one : best),
    null,
  );
}

function endOf({ fact }: Holding): Day {
  return lastDay(fact.to ?? '');
}

/** A single-holder post on a day on which nobody held it; whoever acts is present. */
export interface EmptyPost extends PresentHolders {
  readonly dataTo: Day | undefined;
  /** Somebody acts, or is named and not yet in post: then nobody else can have held it. */
  readonly filled: boolean;
}

/**
 * Vacant where a source says so, where somebody acts or is waiting, or where the pack vouches for
 * all holders; else only that nobody is recorded.
 */
export function vacancyOn(empty: EmptyPost): VacancyOn {
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
