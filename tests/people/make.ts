import type { Interval } from '../../utils/people/dates/interval';
import type { Fact, Person } from '../../utils/people/person';

/** A person with only what a test is about. */
export function personWith(facts: readonly Fact[], more: Partial<Person> = {}): Person {
  return {
    id: 'p1',
    name: 'Ada Example',
    otherNames: [],
    identifiers: [],
    links: [],
    sources: [],
    facts,
    ...more,
  };
}

/** An office held, from and to as given. */
export function office(label: string, from?: string, to?: string, more: Partial<Fact> = {}): Fact {
  return {
    kind: 'office',
    status: 'held',
    label,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    sources: [],
    ...more,
  };
}

/** An interval with the ends that are known. */
export function dated(from: string | undefined, to: string | undefined): Interval {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
