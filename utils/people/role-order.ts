import { CLAIM_OF } from './as-of/held-on';
import { weightOf } from './as-of/office';
import type { RoleOn } from './as-of/role-on';
import { compareText } from './compare-text';
import { startOf } from './dates/interval';

/** Weightiest first: an office, one elected or named to, a former one, a candidacy, a party, a seat. */
export function byRank(one: RoleOn, other: RoleOn): number {
  return (
    rank(one) - rank(other) ||
    compareText(startOf(other.fact), startOf(one.fact)) ||
    compareText(one.fact.label, other.fact.label)
  );
}

function rank({ fact, tense }: RoleOn): number {
  if (weightOf(fact) === 2) return 6;
  if (tense === 'former') return 3;
  if (fact.kind === 'candidacy') return 4;
  if (CLAIM_OF[fact.status] === 'to-come') return 2;
  return weightOf(fact);
}
