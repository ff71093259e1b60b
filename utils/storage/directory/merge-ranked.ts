import type { Ranked } from '../search/ranking';
import type { Segment } from '../segment/segment-reader';
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

/** Who was found by an earlier tier, so that nobody is listed twice. */
export interface Seen {
  /** Those of the people in memory who are new; from now on they are seen. */
  newInMemory(found: readonly FoundInMemory[]): FoundInMemory[];
  /** Those of a segment who are new; from now on they are seen. */
  newRanked(segment: number, ranked: Ranked): Ranked;
}

/** Nobody is seen but those whose ranks are hidden. */
export function createSeen(
  segments: readonly Segment[],
  hidden: readonly (readonly number[])[],
): Seen {
  const ranks = segments.map(({ meta }, at) => {
    const marks = new Uint8Array(meta.people);
    for (const rank of hidden[at] ?? []) marks[rank] = 1;
    return marks;
  });
  const inMemory = new Set<unknown>();
  return {
    newInMemory(found) {
      const fresh = found.filter((one) => !inMemory.has(one.person));
      for (const one of fresh) inMemory.add(one.person);
      return fresh;
    },
    newRanked(segment, ranked) {
      const marks = ranks[segment] as Uint8Array;
      const at: number[] = [];
      ranked.ranks.forEach((rank, index) => {
        if (marks[rank] === 0) at.push(index);
        marks[rank] = 1;
      });
      return at.length === ranked.ranks.length ? ranked : only(ranked, at);
    },
  };
}

function only({ ranks, scores, offices }: Ranked, at: readonly number[]): Ranked {
  const pick = (numbers: Uint32Array | Uint16Array) => at.map((index) => numbers[index] ?? 0);
  return {
    ranks: Uint32Array.from(pick(ranks)),
    scores: Uint16Array.from(pick(scores)),
    offices: offices && Uint32Array.from(pick(offices)),
  };
}
