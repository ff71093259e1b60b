import { factsAsOf } from '../../../utils/people/as-of/facts-as-of';
import type { Fact, Person } from '../../../utils/people/person';

/** A rule, the facts of somebody, a day, and what is said of it. */
export type Case = readonly [rule: string, facts: Fact[], day: string, expected: string[]];

/** What is said of a day, short: "held Mayor", "former Mayor". */
export function said(person: Person, day: string): string[] {
  return factsAsOf(person, day).roles.map(({ fact, tense, certainty, earlier }) =>
    [
      tense,
      ...(fact.status === 'held' ? [] : [fact.status]),
      fact.label,
      ...(certainty === 'certain' ? [] : [certainty]),
      ...(earlier.length > 0 ? [`term ${earlier.length + 1}`] : []),
    ].join(' '),
  );
}
