import { describe, expect, it } from 'vitest';
import {
  createSeen,
  type FoundItem,
  mergeRanked,
} from '../../../utils/storage/directory/merge-ranked';
import type { FoundInMemory } from '../../../utils/storage/directory/scan-people';
import type { Ranked } from '../../../utils/storage/search/ranking';
import type { Segment } from '../../../utils/storage/segment/segment-reader';

/** Somebody in memory, told apart by their score. */
const inMemory = (...scores: number[]) =>
  scores.map((score) => ({ person: { score }, score, fact: null })) as unknown as FoundInMemory[];
/** People of a segment with these ranks; the office of each is its rank and 100. */
const ranked = (scores: number[], ranks = scores.map((_, at) => at), byOffice = false): Ranked => ({
  ranks: Uint32Array.from(ranks),
  scores: Uint16Array.from(scores),
  offices: byOffice ? Uint32Array.from(ranks, (rank) => rank + 100) : null,
});

const told = (item: FoundItem) =>
  'inMemory' in item
    ? `memory ${item.inMemory.score}`
    : `${item.segment}: ${item.rank}${item.office === null ? '' : `, ${item.office}`}`;
const merged = (memory: FoundInMemory[], segments: Ranked[], skip = 0) =>
  [...mergeRanked(memory, segments, skip)].map(told);

describe('people found in several places', () => {
  it('come best first, of equals those in memory, then those of the first segment', () => {
    const segments = [ranked([1, 4, 5]), ranked([0, 4, 9])];
    expect(merged(inMemory(1, 4, 8), segments)).toEqual([
      '1: 0', 'memory 1', '0: 0', 'memory 4', '0: 1', '1: 1', '0: 2', 'memory 8', '1: 2',
    ]); // biome-ignore format: a list
  });

  it.each([
    [[], [], []],
    [[3], [], ['memory 3']],
    [[], [ranked([3])], ['0: 0']],
    [[2], [ranked([]), ranked([1])], ['1: 0', 'memory 2']],
  ])('are all of them where some have none: %j', (memory, segments, expected) => {
    expect(merged(inMemory(...memory), segments)).toEqual(expected);
  });

  it('are passed over from the best on', () => {
    const segments = [ranked([1, 4]), ranked([2])];
    expect(merged(inMemory(3), segments, 2)).toEqual(['memory 3', '0: 1']);
    expect(merged(inMemory(3), segments, 4)).toEqual([]);
    expect(merged(inMemory(3), segments, 9)).toEqual([]);
  });

  it('are told with their office where they were found by one', () => {
    expect(merged([], [ranked([1, 2], [7, 5], true)])).toEqual(['0: 7, 107', '0: 5, 105']);
  });
});

describe('who was seen', () => {
  const segments = [{ meta: { people: 10 } }, { meta: { people: 10 } }] as Segment[];

  it('is told once, segment by segment', () => {
    const seen = createSeen(segments, []);
    expect(seen.newRanked(0, ranked([1, 2], [3, 4]))).toEqual(ranked([1, 2], [3, 4]));
    expect(seen.newRanked(0, ranked([1, 2, 3], [4, 5, 3]))).toEqual(ranked([2], [5]));
    expect(seen.newRanked(1, ranked([1, 2], [3, 4]))).toEqual(ranked([1, 2], [3, 4]));
  });

  it('by an office keeps theirs', () => {
    const seen = createSeen(segments, [[4]]);
    const fresh = seen.newRanked(0, ranked([1, 2, 3], [4, 5, 6], true));
    expect(fresh).toEqual(ranked([2, 3], [5, 6], true));
  });

  it('from the beginning are those who are hidden', () => {
    const seen = createSeen(segments, [[], [0, 2]]);
    expect(seen.newRanked(0, ranked([1, 1, 1]))).toEqual(ranked([1, 1, 1]));
    expect(seen.newRanked(1, ranked([1, 1, 1]))).toEqual(ranked([1], [1]));
  });

  it('in memory is told once too', () => {
    const [one, two] = inMemory(1, 2) as [FoundInMemory, FoundInMemory];
    const seen = createSeen([], []);
    expect(seen.newInMemory([one])).toEqual([one]);
    expect(seen.newInMemory([two, { ...one, score: 9 }])).toEqual([two]);
    expect(seen.newInMemory([one, two])).toEqual([]);
  });
});
