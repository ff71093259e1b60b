import type { Person } from '../../people/person';
import { comparePlaces, placeOf, surfaceOf } from '../candidates/places';
import type { Mention } from '../contract';
import { withHonorifics } from '../cues/forms-of-address';
import type { Candidate, Claim, Span } from '../model';
import type { ClaimedRun } from './model';

/** No claims at all: most runs have none. */
export const NO_CLAIMS: readonly Claim[] = [];

/** Whether a span shares a word with what is claimed already, all in one run. */
export function overlapsAny({ from, to }: Span, claims: readonly Claim[]): boolean {
  for (const { span } of claims) if (from < span.to && span.from < to) return true;
  return false;
}

/** Reads each candidate that shares no word with what is claimed already; those that come first win. */
export function claimFree(
  { candidates, claims }: Pick<ClaimedRun, 'candidates' | 'claims'>,
  claimOf: (candidate: Candidate) => Claim | undefined,
): readonly Claim[] {
  let found = NO_CLAIMS;
  for (const candidate of candidates) {
    if (overlapsAny(candidate, claims) || overlapsAny(candidate, found)) continue;
    const claim = claimOf(candidate);
    if (claim !== undefined) found = [...found, claim];
  }
  return found;
}

/** The claims of all runs, in their order; a loop, as most runs have none. */
export function claimsOf(runs: readonly Pick<ClaimedRun, 'claims'>[]): readonly Claim[] {
  const all: Claim[] = [];
  for (const { claims } of runs) for (const claim of claims) all.push(claim);
  return all;
}

/** The mentions that claims make, in reading order. */
export function mentionsOf(runs: readonly ClaimedRun[]): readonly Mention[] {
  return claimsOf(runs).map(toMention).sort(comparePlaces);
}

/** The people that claims may stand for, and `more`, each once. */
export function peopleOf(
  runs: readonly ClaimedRun[],
  more: readonly Person[] = [],
): readonly Person[] {
  const people = new Map<string, Person>();
  for (const claim of claimsOf(runs)) {
    for (const person of claim.people) people.set(person.id, person);
  }
  for (const person of more) people.set(person.id, person);
  return [...people.values()];
}

function toMention(claim: Claim): Mention {
  const span = withHonorifics(claim.run, claim.span);
  const text = surfaceOf(claim.run, span);
  const { block, start } = placeOf(claim.run, span);
  const [first, second] = claim.people;
  return {
    block,
    start,
    end: start + text.length,
    text,
    ...(span.from < claim.span.from && { name: surfaceOf(claim.run, claim.span) }),
    kind: 'name',
    personId: first !== undefined && second === undefined ? first.id : null,
    candidates: claim.people.map((person) => person.id).sort(),
    confidence: claim.confidence,
    reason: claim.reason,
  };
}
