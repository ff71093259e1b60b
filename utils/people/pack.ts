import type { Day, Fact, Person } from './person';

/** What a reader is told of the pack a fact comes from. */
export interface PackInfo {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** The day up to which the whole pack was verified. */
  readonly verified?: Day;
}

/** Ids of the packs that state a fact of the person; none: the reader's own word. */
export function packsOfFact(person: Person, fact: Fact): readonly string[] {
  return fact.origin?.packs ?? (person.pack === undefined ? [] : [person.pack]);
}

/** Whether a fact is, at least in part, the reader's own word. */
export function isOwnFact(person: Person, fact: Fact): boolean {
  return fact.origin?.own === true || packsOfFact(person, fact).length === 0;
}
