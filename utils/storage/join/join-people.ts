import { canonicalJson } from '../../people/compare';
import { laterDay } from '../../people/origin';
import { compact } from '../../people/parse/parse-with';
import type { Fact, Person } from '../../people/person';
import { addFact } from './add-fact';

/**
 * One person out of the records several packs have of them. The first record wins field by field;
 * lists are put together; facts that are the same become one, with the sources of both, and what
 * disagrees stays beside it. Each fact then knows its packs, and how far they vouch for it.
 */
export function joinPeople(records: readonly [Person, ...Person[]]): Person {
  const [first, ...others] = records;
  if (others.length === 0) return first;
  return others.map(withOrigins).reduce(joinTwo, withOrigins(first));
}

function joinTwo(one: Person, other: Person): Person {
  return {
    ...other,
    ...one,
    otherNames: union(one.otherNames, other.otherNames),
    identifiers: union(one.identifiers, other.identifiers),
    links: union(one.links, other.links),
    sources: union(one.sources, other.sources),
    facts: other.facts.reduce(addFact, one.facts),
    ...compact({
      prominence: highest(one.prominence, other.prominence),
      verified: laterDay(one.verified, other.verified),
    }),
  };
}

/** Facts that say which pack they are of; a record of no pack is the reader's own. */
function withOrigins(person: Person): Person {
  const { pack, verified } = person;
  const origin = { packs: pack === undefined ? [] : [pack], ...compact({ verified }) };
  return { ...person, facts: person.facts.map((fact): Fact => ({ origin, ...fact })) };
}

function union<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  if (other.length === 0) return one;
  return [...new Map([...one, ...other].map((entry) => [canonicalJson(entry), entry])).values()];
}

function highest(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
}
