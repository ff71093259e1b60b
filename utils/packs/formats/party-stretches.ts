import { daysFromTo } from '../../people/dates/days';
import { reaches, startOf } from '../../people/dates/interval';
import { firstDay, lastDay } from '../../people/dates/partial-date';
import type { Fact } from '../../people/person';
import { PARTY_GAP_DAYS } from './text/limits';

/**
 * Puts party facts that were told term by term together: the same party without a gap, or with no
 * longer one than lies between a parliament and the next, is one fact.
 */
export function partyStretches(facts: readonly Fact[]): Fact[] {
  const sorted = [...facts].sort((one, other) => (startOf(one) < startOf(other) ? -1 : 1));
  const stretches: Fact[] = [];
  for (const fact of sorted) {
    const at = stretches.findLastIndex(({ label }) => label === fact.label);
    const last = stretches[at];
    if (last && goesOn(last, fact)) stretches[at] = joinedWith(last, fact);
    else stretches.push(fact);
  }
  return stretches;
}

function goesOn({ from, to }: Fact, later: Fact): boolean {
  if (from === undefined || later.from === undefined) return from === later.from;
  if (to === undefined || reaches(to, later.from)) return true;
  return daysFromTo(lastDay(to), firstDay(later.from)) <= PARTY_GAP_DAYS;
}

function joinedWith(earlier: Fact, later: Fact): Fact {
  const { to, ...open } = earlier;
  const isOpen = to === undefined || later.to === undefined;
  if (isOpen) return open;
  return { ...open, to: lastDay(to) > lastDay(later.to) ? to : later.to };
}
