import { placeOf, surfaceOf } from '../candidates/places';
import type { Mention } from '../contract';
import { withHonorifics } from '../cues/forms-of-address';
import type { Claim, Span } from '../model';

/** Whether a span shares a word with what is claimed already, all in one run. */
export function overlapsAny({ from, to }: Span, claims: readonly Claim[]): boolean {
  return claims.some(({ span }) => from < span.to && span.from < to);
}

/** The mention a claim makes. */
export function toMention(claim: Claim): Mention {
  const span = withHonorifics(claim.read, claim.span);
  const text = surfaceOf(claim.read, span);
  const { block, start } = placeOf(claim.read, span);
  const [first, second] = claim.people;
  return {
    block,
    start,
    end: start + text.length,
    text,
    kind: 'name',
    personId: first !== undefined && second === undefined ? first.id : null,
    candidates: claim.people.map((person) => person.id).sort(),
    confidence: claim.confidence,
    reason: claim.reason,
  };
}
