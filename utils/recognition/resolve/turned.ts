import type { Claim, Run } from '../model';

/** Leaves out what was read in the parts of a name that is turned around. */
export function withoutParts(claims: readonly Claim[]): readonly Claim[] {
  const turned = claims.map(({ run }) => run).filter(({ style }) => style === 'turned');
  if (turned.length === 0) return claims;
  const places = new Map(turned.map((run) => [placeKey(run.block, run.start), run]));
  const ends = new Map(turned.map((run) => [placeKey(run.block, endOf(run)), run]));
  return claims.filter(({ run }) => {
    if (run.style === 'turned') return true;
    const { block, start } = run;
    return !places.has(placeKey(block, start)) && !ends.has(placeKey(block, endOf(run)));
  });
}

function endOf({ start, text }: Run): number {
  return start + text.length;
}

function placeKey(block: number, at: number): string {
  return `${block} ${at}`;
}
