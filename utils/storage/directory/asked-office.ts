import { closedByDeath, type Days, NO_END, possibleDays } from '../../people/as-of/held-on';
import type { AskedOffice } from '../../people/as-of/office';
import { stretchesOf } from '../../people/as-of/stretches';
import { firstDay, lastDay } from '../../people/dates/partial-date';
import type { Day, Fact, PartialDate, Person } from '../../people/person';
import {
  dayOfNumber,
  daysOverlap,
  type HoldingDays,
  holdingDays,
  periodDays,
} from '../offices/holding-days';
import type { SearchQuery } from '../search/query';

/** The office and day a query asked of somebody: the office of that label, and a day of the period in it. */
export function askedOffice(
  person: Person,
  label: string | null,
  { period, today }: Pick<SearchQuery, 'period' | 'today'>,
): AskedOffice | undefined {
  if (label === null) return period === null ? undefined : { day: dayIn(period, today, ALWAYS) };
  const fact = factOf(person, label, period);
  if (!fact) return undefined;
  const told = closedByDeath(fact, person);
  if (period === null) return { fact: told };
  return { fact: told, day: dayIn(period, today, possibleDays(fact, person) ?? ALWAYS) };
}

/**
 * The day on which a post is shown that was asked for with a date: the last of the period that is
 * not to come, and on which somebody is recorded in it where anybody is. Undefined: no date was asked.
 */
export function askedPostDay(
  { period, today }: Pick<SearchQuery, 'period' | 'today'>,
  holdings: readonly HoldingDays[],
): Day | undefined {
  if (period === null) return undefined;
  const days = holdings
    .filter((days) => daysOverlap(days, periodDays(period)))
    .map(({ from, to }) =>
      dayIn(period, today, { first: dayOfNumber(from), last: dayOfNumber(to) }),
    );
  return days.sort().at(-1) ?? dayIn(period, today, ALWAYS);
}

/** The unbroken time in the office that lies in the period, else the last one. */
function factOf(person: Person, label: string, period: PartialDate | null): Fact | undefined {
  const facts = stretchesOf(person.facts)
    .map(({ fact }) => fact)
    .filter((fact) => fact.label === label);
  if (period === null) return facts.at(-1);
  return facts.findLast((fact) => daysOverlap(holdingDays(fact, person), periodDays(period)));
}

const ALWAYS: Days = { first: '', last: NO_END };

/** The last day of the period that is not to come, and on which the office is held. */
function dayIn(period: PartialDate, today: Day, { first, last }: Days): Day {
  const end = lastDay(period) < last ? lastDay(period) : last;
  const start = firstDay(period) > first ? firstDay(period) : first;
  if (end <= today) return end < start ? start : end;
  return start > today ? start : today;
}
