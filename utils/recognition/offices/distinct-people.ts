import type { Person } from '../../people/person';
import { isSamePerson, joinRecords, traces } from '../choose/records';

/** One record of each person. All with all would take too long: only those that share a trace. */
export function distinctPeople(people: Iterable<Person>): readonly Person[] {
  const groups: Person[][] = [];
  const byTrace = new Map<string, Person[]>();
  for (const person of people) {
    const shared = traces(person);
    const known = shared
      .map((trace) => byTrace.get(trace))
      .find((group) => group?.some((other) => isSamePerson(other, person)));
    const group = known ?? [];
    if (known === undefined) groups.push(group);
    group.push(person);
    for (const trace of shared) if (!byTrace.has(trace)) byTrace.set(trace, group);
  }
  return groups.flatMap(joinRecords);
}
