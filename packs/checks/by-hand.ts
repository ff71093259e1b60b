import type { WrittenPack } from '../read-sources';
import { differencesFromHand, type KnownDifference } from '../refresh/by-hand';
import type { PackProblem } from './problem';

/** Rows contradict nothing that somebody read, save where the disagreement was looked into. */
export function checkByHand(
  packs: readonly WrittenPack[],
  known: readonly KnownDifference[],
): PackProblem[] {
  const stated = new Set(known.map((one) => `${one.person} ${one.in}`));
  const hand = packs.map(({ sources }) => sources);
  const rows = packs.flatMap(({ sources }) =>
    sources.files.filter(({ file }) => file.endsWith('.json')),
  );
  return rows.flatMap(({ file, content }) =>
    differencesFromHand(content, hand)
      .filter((one) => !stated.has(`${one.person} ${one.in}`))
      .map(({ line }) => ({ at: file, reason: `differs from what was read by hand: ${line}` })),
  );
}
