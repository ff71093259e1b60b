import type { Fact, Person } from '../../people/person';
import { canonicalJson } from './canonical-json';
import { isSameFact, joinFacts } from './same-fact';

/**
 * One person out of the records several packs have of them. The first record wins field by field;
 * lists are put together; facts that are the same become one, with the sources of both. Verified
 * is the earliest day of those known: only to that day do all the facts hold.
 */
export function joinPeople(records: readonly [Person, ...Person[]]): Person {
  const [first, ...others] = records;
  return others.reduce(joinTwo, first);
}

function joinTwo(one: Person, other: Person): Person {
  const prominence = highest(one.prominence, other.prominence);
  const verified = earliest(one.verified, other.verified);
  return {
    ...other,
    ...one,
    otherNames: union(one.otherNames, other.otherNames),
    identifiers: union(one.identifiers, other.identifiers),
    links: union(one.links, other.links),
    sources: union(one.sources, other.sources),
    facts: other.facts.reduce(addFact, one.facts),
    ...(prominence === undefined ? {} : { prominence }),
    ...(verified === undefined ? {} : { verified }),
  };
}

function addFact(facts: readonly Fact[], fact: Fact): readonly Fact[] {
  const at = facts.findIndex((known) => isSameFact(known, fact));
  if (at < 0) return [...facts, fact];
  return facts.map((known, index) => (index === at ? joinFacts(known, fact) : known));
}

function union<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  if (other.length === 0) return one;
  return [...new Map([...one, ...other].map((entry) => [canonicalJson(entry), entry])).values()];
}

function highest(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
}

function earliest(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}
