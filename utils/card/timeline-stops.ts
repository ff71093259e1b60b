import { addDays, formatISO, parseISO } from 'date-fns';
import { type Days, NO_END, possibleDays } from '../people/as-of/held-on';
import { stretchesOf } from '../people/as-of/stretches';
import type { Day, Person } from '../people/person';

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
  const terms = stretchesOf(person.facts)
    .filter(({ fact: { kind } }) => kind === 'office' || kind === 'candidacy')
    .flatMap(({ fact }) => possibleDays(fact, person) ?? []);
  const starts = new Set(terms.map((term) => term.first));
  const ends = terms.flatMap((term) => dayWithout(term, starts));
  const days = new Set([...starts, ...ends, ...always]);
  return [...days].filter((day) => first <= day && day <= last).sort();
}

function dayWithout({ last }: Days, starts: ReadonlySet<Day>): Day[] {
  if (last === NO_END || starts.has(last)) return [];
  return [formatISO(addDays(parseISO(last), 1), { representation: 'date' })];
}
