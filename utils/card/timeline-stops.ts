import { addDays, formatISO, parseISO } from 'date-fns';
import { firstDay, lastDay } from '../people/partial-date';
import type { Day, Fact, Person } from '../people/person';
import { stretchesOf } from '../people/stretches';

/** Between which days to stop, and where to stop in any case. */
export interface StopRange {
  readonly first: Day;
  readonly last: Day;
  readonly always: readonly Day[];
}

/**
 * The days on which what is told of a person changes: the first of an office or candidacy, and the
 * first without it, unless another one begins as it ends.
 */
export function stopsOf(person: Person, { first, last, always }: StopRange): Day[] {
  const facts = stretchesOf(person.facts)
    .map(({ fact }) => fact)
    .filter(({ kind, from }) => (kind === 'office' || kind === 'candidacy') && from !== undefined);
  const starts = new Set(facts.map(({ from }) => firstDay(from as string)));
  const ends = facts.flatMap((fact) => dayWithout(fact, starts));
  const days = new Set([...starts, ...ends, ...always]);
  return [...days].filter((day) => first <= day && day <= last).sort();
}

function dayWithout({ to }: Fact, starts: ReadonlySet<Day>): Day[] {
  if (to === undefined || starts.has(lastDay(to))) return [];
  return [formatISO(addDays(parseISO(lastDay(to)), 1), { representation: 'date' })];
}
