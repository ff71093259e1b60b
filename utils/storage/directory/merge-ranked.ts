import type { Ranked } from '../search/ranked';
import type { FoundInMemory } from './scan-people';

/** A person found: in memory, or by rank in the segment of that index. */
export type FoundItem =
  | { readonly inMemory: FoundInMemory }
  | { readonly segment: number; readonly rank: number; readonly office: number | null };

/**
 * Those found in memory and in each segment, all best first, as one; of equals those in memory come
 * first, then those of the first segment. The first `skip` are passed over.
 */
export function* mergeRanked(
  inMemory: readonly FoundInMemory[],
  segments: readonly Ranked[],
  skip: number,
): Generator<FoundItem> {
  const next = segments.map(() => 0);
  let nextInMemory = 0;
  for (let passed = 0; ; passed += 1) {
    let best = -1;
    let score = inMemory[nextInMemory]?.score ?? Number.POSITIVE_INFINITY;
    segments.forEach(({ scores }, segment) => {
      const other = scores[next[segment] ?? 0] ?? Number.POSITIVE_INFINITY;
      if (other >= score) return;
      score = other;
      best = segment;
    });
    if (score === Number.POSITIVE_INFINITY) return;
    const at = best < 0 ? nextInMemory++ : (next[best] ?? 0);
    if (best >= 0) next[best] = at + 1;
    if (passed >= skip) yield itemAt(inMemory, segments, { best, at });
  }
}

function itemAt(
  inMemory: readonly FoundInMemory[],
  segments: readonly Ranked[],
  { best, at }: { readonly best: number; readonly at: number },
): FoundItem {
  if (best < 0) return { inMemory: inMemory[at] as FoundInMemory };
  const ranked = segments[best];
  return {
    segment: best,
    rank: ranked?.ranks[at] ?? 0,
    office: ranked?.offices?.[at] ?? null,
  };
}
