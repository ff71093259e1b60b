import type { Ranked } from '../search/ranked';
import type { Segment } from '../segment/segment-reader';
import type { FoundInMemory } from './scan-people';

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
