import { canonicalJson } from '../../people/compare';
import type { Fact, FactOrigin, Person } from '../../people/person';
import { isSameTerm } from '../join/same-fact';
import { withVariant } from '../join/variants';
import { statementJson } from './own-sources';

/**
 * The reader's facts in the place of a pack's, each with whose word it is. What the reader left as it
 * was stays the pack's, with the reader's sources where they gave others; what they changed comes
 * first, with the pack's own dates of the same term beside it.
 */
export function correctedFacts(own: readonly Fact[], packed: Person): Fact[] {
  const before = new Map(
    packed.facts.map((fact) => [statementJson(fact), { ...fact, origin: originOf(fact, packed) }]),
  );
  const kept = new Set(own.map(statementJson));
  const replaced = [...before].flatMap(([json, fact]) => (kept.has(json) ? [] : [fact]));
  return own.map((fact) => {
    const same = before.get(statementJson(fact));
    if (!same) return corrected(fact, replaced);
    if (canonicalJson(same.sources) === canonicalJson(fact.sources)) return same;
    return { ...fact, origin: { ...same.origin, own: true } };
  });
}

function originOf({ origin }: Fact, { pack }: Person): FactOrigin {
  return origin ?? { packs: pack === undefined ? [] : [pack] };
}

function corrected(fact: Fact, replaced: readonly Fact[]): Fact {
  return replaced
    .filter((other) => isSameTerm(fact, other))
    .reduce(withVariant, { ...fact, origin: { packs: [] } });
}
