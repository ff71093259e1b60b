import { firstDay, lastDay } from '../partial-date';
import type { Day } from '../person';
import type { Holding, Post } from './post';

/** A post on a day, with those who hold it then. */
export interface Around {
  readonly post: Post;
  readonly date: Day;
  readonly holders: readonly Holding[];
}

/**
 * The last recorded holder whose term was over; null where none is recorded. One with a vague end
 * who is not among the holders has been relieved.
 */
export function holdingBefore({ post, date, holders }: Around): Holding | null {
  const over = others(post, holders).filter(({ fact }) => fact.to && firstDay(fact.to) <= date);
  return extreme(over, (one, other) => endOf(one) >= endOf(other));
}

/** The first recorded holder whose term was to begin; null where none is recorded. */
export function holdingAfter({ post, date, holders }: Around): Holding | null {
  const coming = others(post, holders).filter(
    ({ fact }) => fact.from !== undefined && lastDay(fact.from) > date,
  );
  return extreme(coming, (one, other) => startOf(one) <= startOf(other));
}

function others({ holdings }: Post, holders: readonly Holding[]): Holding[] {
  return holdings.filter((holding) => holding.fact.status === 'held' && !holders.includes(holding));
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

function startOf({ fact }: Holding): Day {
  return firstDay(fact.from ?? '');
}
