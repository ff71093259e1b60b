import type { Ranked } from '../search/ranked';
import type { FoundHeld } from './scan-people';

/** A person found: in memory, or by rank in the segment of that index. */
export type FoundItem =
  | { readonly held: FoundHeld }
  | { readonly segment: number; readonly rank: number; readonly office: number | null };

/**
 * Those found in memory and in each segment, all best first, as one; of equals those in memory come
 * first, then those of the first segment. The first `skip` are passed over.
 */
export function* mergeRanked(
  held: readonly FoundHeld[],
  segments: readonly Ranked[],
  skip: number,
): Generator<FoundItem> {
  const next = segments.map(() => 0);
  let nextHeld = 0;
  for (let passed = 0; ; passed += 1) {
    let best = -1;
    let score = held[nextHeld]?.score ?? Number.POSITIVE_INFINITY;
    segments.forEach(({ scores }, segment) => {
      const other = scores[next[segment] ?? 0] ?? Number.POSITIVE_INFINITY;
      if (other >= score) return;
      score = other;
      best = segment;
    });
    if (score === Number.POSITIVE_INFINITY) return;
    const at = best < 0 ? nextHeld++ : (next[best] ?? 0);
    if (best >= 0) next[best] = at + 1;
    if (passed >= skip) yield itemAt(held, segments, { best, at });
  }
}

function itemAt(
  held: readonly FoundHeld[],
  segments: readonly Ranked[],
  { best, at }: { readonly best: number; readonly at: number },
): FoundItem {
  if (best < 0) return { held: held[at] as FoundHeld };
  const ranked = segments[best];
  return {
    segment: best,
    rank: ranked?.ranks[at] ?? 0,
    office: ranked?.offices?.[at] ?? null,
  };
}
