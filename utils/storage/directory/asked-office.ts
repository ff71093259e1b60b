import type { AskedOffice } from '../../people/asked-office';
import { closedByDeath } from '../../people/closed-by-death';
import { firstDay, lastDay } from '../../people/partial-date';
import type { Day, Fact, PartialDate, Person } from '../../people/person';
import { stretchesOf } from '../../people/stretches';
import { dayOfNumber, daysOf, type HoldingDays, periodDays, share } from '../offices/holding-days';
import type { Query } from '../search/query';

/** What a query asked of somebody: the office of that label, and a day of the period in it. */
export function askedOffice(
  person: Person,
  label: string | null,
  { period, today }: Pick<Query, 'period' | 'today'>,
): AskedOffice | undefined {
  if (label === null) return period === null ? undefined : { day: dayIn(period, today) };
  const fact = factOf(person, label, period);
  if (!fact) return undefined;
  return period === null ? { fact } : { fact, day: dayIn(period, today, fact) };
}

/**
 * The day on which a post is shown that was asked for with a date: the last of the period that is
 * not to come, and on which somebody is recorded in it where anybody is. Undefined: no date was asked.
 */
export function askedPostDay(
  { period, today }: Pick<Query, 'period' | 'today'>,
  holdings: readonly HoldingDays[],
): Day | undefined {
  if (period === null) return undefined;
  const days = holdings
    .filter((days) => share(days, periodDays(period)))
    .map(({ from, to }) => dayIn(period, today, { from: dayOfNumber(from), to: dayOfNumber(to) }));
  return days.length > 0 ? most(days) : dayIn(period, today);
}

/** The unbroken time in the office that lies in the period, else the last one. */
function factOf(person: Person, label: string, period: PartialDate | null): Fact | undefined {
  const facts = stretchesOf(person.facts)
    .map(({ fact }) => closedByDeath(fact, person))
    .filter((fact) => fact.label === label);
  if (period === null) return facts.at(-1);
  return facts.findLast((fact) => share(daysOf(fact), periodDays(period)));
}

/** The last day of the period that is not to come, and on which the fact is in force. */
function dayIn(period: PartialDate, today: Day, fact: Pick<Fact, 'from' | 'to'> = {}): Day {
  const ends = [lastDay(period), fact.to === undefined ? null : lastDay(fact.to)];
  const starts = [firstDay(period), fact.from === undefined ? null : firstDay(fact.from)];
  const end = least(ends);
  const start = most(starts);
  if (end <= today) return end < start ? start : end;
  return start > today ? start : today;
}

function least(days: readonly (Day | null)[]): Day {
  return days.reduce<Day>(
    (one, other) => (other !== null && other < one ? other : one),
    '9999-12-31',
  );
}

function most(days: readonly (Day | null)[]): Day {
  return days.reduce<Day>((one, other) => (other !== null && other > one ? other : one), '');
}
