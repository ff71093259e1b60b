import { canonicalJson } from '../../people/canonical-json';
import type { Fact, Person } from '../../people/person';
import { withPlainIds } from '../../people/person-ids';
import { isSameTerm } from '../join/same-fact';
import { withVariant } from '../join/variants';

/**
 * The reader's facts in the place of a pack's. What the reader left as it was stays the pack's; what
 * they changed comes first, with the pack's own dates of the same term beside it.
 */
export function correctedFacts(own: readonly Fact[], packed: Person): Fact[] {
  const before = new Map(packed.facts.map((fact) => [bareJson(fact), fact]));
  const kept = new Set(own.map(bareJson));
  const replaced = [...before].flatMap(([json, fact]) => (kept.has(json) ? [] : [fact]));
  return own.map((fact) => before.get(bareJson(fact)) ?? corrected(fact, replaced, packed));
}

function corrected(fact: Fact, replaced: readonly Fact[], { pack }: Person): Fact {
  const packs = pack === undefined ? [] : [pack];
  return replaced
    .filter((other) => isSameTerm(fact, other))
    .map((other): Fact => ({ origin: { packs }, ...other }))
    .reduce(withVariant, { ...fact, origin: { packs: [] } });
}

/** Rows of earlier versions may name the people of relations as their pack does. */
function bareJson({ origin: _, ...fact }: Fact): string {
  return canonicalJson(withPlainIds([fact]));
}
