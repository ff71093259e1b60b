import { compact } from '../../people/parse/parse-with';
import type { Fact, FactVariant, Person } from '../../people/person';

/** The fact with what another record says otherwise of the same term beside it. */
export function withVariant(fact: Fact, other: Fact): Fact {
  const origin = fact.origin ?? { packs: [] };
  const variants = [...(origin.variants ?? []), variantOf(other)];
  return { ...fact, origin: { ...origin, variants } };
}

/** The person as one record says it: without what joining and correcting added. */
export function withoutOrigins(person: Person): Person {
  const { own, otherIds, ...alone } = person;
  if (!own && !otherIds && !person.facts.some(({ origin }) => origin)) return person;
  return { ...alone, facts: person.facts.map(({ origin: _, ...fact }) => fact) };
}

function variantOf({ from, to, sources, origin }: Fact): FactVariant {
  return { packs: origin?.packs ?? [], ...compact({ from, to }), sources };
}
