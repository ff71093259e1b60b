import { lastWhere, placeOf, surfaceOf } from '../candidates/places';
import type { Claim, Style } from '../model';

/** Styles of runs that are put together from two others. */
const JOINED: readonly Style[] = ['turned', 'tied', 'nicknamed'];

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Leaves out what was read in the parts of a name that two runs make together. */
export function withoutParts(claims: readonly Claim[]): readonly Claim[] {
  const joined = claims.filter(({ run }) => JOINED.includes(run.style));
  if (joined.length === 0) return claims;
  const byBlock = new Map<number, Stretch[]>();
  for (const { run, span } of joined) {
    const { block, start } = placeOf(run, span);
    const stretch = { start, end: start + surfaceOf(run, span).length };
    const same = byBlock.get(block);
    if (same === undefined) byBlock.set(block, [stretch]);
    else same.push(stretch);
  }
  for (const same of byBlock.values()) same.sort((one, other) => one.start - other.start);
  return claims.filter(
    (claim) => JOINED.includes(claim.run.style) || !isWithin(claim, byBlock.get(claim.run.block)),
  );
}

function isWithin({ run, span }: Claim, stretches: readonly Stretch[] = []): boolean {
  const { start } = placeOf(run, span);
  const end = start + surfaceOf(run, span).length;
  const last = stretches[lastWhere(stretches.length, (at) => (stretches[at]?.start ?? 0) < end)];
  return last !== undefined && last.end > start;
}
