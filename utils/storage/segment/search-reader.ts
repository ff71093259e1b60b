import type { SegmentBackend } from '../backend/backend';
import { ORDER_NUMBERS } from '../constants';
import { type OfficeReader, openOffices } from '../offices/read-offices';
import type { Tier } from '../search/query';
import { nameWordsOf, type SearchQuery, splitsOf } from '../search/query';
import { NOBODY, NOT_FOUND, nameScore, type Ranked, rankByScore } from '../search/ranking';
import { addMarks, hasMarks } from '../words/mark-hits';
import { NO_MATCH } from '../words/match-word';
import { openWords, type ReadRows } from '../words/read-words';
import { rankHolders, type Wanted } from './rank-holders';
import {
  byNameKey,
  byRankKey,
  namesIndex,
  officesIndex,
  type SearchMeta,
  searchKey,
} from './search-rows';
import { SegmentGone } from './segment-rows';

/** Searching and listing a segment's people. */
export interface SegmentSearch {
  /** Everyone a tier finds. */
  people(query: SearchQuery, tier: Tier): Promise<Ranked>;
  offices: OfficeReader;
  /** People's numbers by rank, in the order asked. */
  numbersByRank(ranks: readonly number[]): Promise<number[]>;
  /** People's numbers by name, at these positions. */
  numbersByName(positions: readonly number[]): Promise<number[]>;
  /** Where these people stand by rank and by name, ascending: reads the whole order. */
  placesByRank(numbers: ReadonlySet<number>): Promise<number[]>;
  placesByName(numbers: ReadonlySet<number>): Promise<number[]>;
}

/** Opens the search of a segment. Throws `SegmentGone` where its rows are not there. */
export async function openSearch(backend: SegmentBackend, segment: string): Promise<SegmentSearch> {
  const read: ReadRows = async (keys) => {
    const rows = await backend.getMany('shards', keys);
    if (rows.includes(undefined)) throw new SegmentGone(segment);
    return rows as never[];
  };
  const [row] = await backend.getMany('meta', [searchKey(segment)]);
  if (row === undefined) throw new SegmentGone(segment);
  const meta = row as SearchMeta;
  const names = openWords(meta.names, namesIndex(segment), read);
  const offices = openOffices(meta.offices, officesIndex(segment), read);
  const people = meta.names.docs;
  const rankBytes = spread(meta.rankSizes, meta.names.docs);

  const named = async (words: readonly string[], forgiving: boolean) =>
    addMarks(await Promise.all(words.map((word) => names.find(word, forgiving))));
  const byName = async (words: readonly string[], forgiving: boolean): Promise<Ranked> => {
    if (words.length === 0) return NOBODY;
    const sum = await named(words, forgiving);
    const scores = new Uint16Array(sum.length).fill(NOT_FOUND);
    for (let rank = 0; rank < sum.length; rank += 1) {
      const penalty = sum[rank] ?? NO_MATCH;
      if (penalty !== NO_MATCH) scores[rank] = nameScore(penalty, rankBytes[rank] ?? 0);
    }
    return rankByScore(scores);
  };
  const byOffice = async (query: SearchQuery, forgiving: boolean): Promise<Ranked> => {
    if (query.officeWords.length === 0) return NOBODY;
    const found = await offices.find(query.officeWords, forgiving);
    return rankHolders({ offices, query, rankBytes }, [{ found, names: null }]);
  };
  const byBoth = async (query: SearchQuery, forgiving: boolean): Promise<Ranked> => {
    const wanted: Wanted[] = [];
    for (const split of splitsOf(query.namesThen)) {
      const marks = await named(split.names, forgiving);
      if (!hasMarks(marks)) continue;
      wanted.push({ names: marks, found: await offices.find(split.office, forgiving) });
    }
    return wanted.length === 0 ? NOBODY : rankHolders({ offices, query, rankBytes }, wanted);
  };
  return {
    people(query, { by, forgiving }) {
      if (by === 'office') return byOffice(query, forgiving);
      if (by === 'both') return byBoth(query, forgiving);
      return byName(nameWordsOf(query), forgiving);
    },
    offices,
    numbersByRank: (ranks) => numbersAt(read, (at) => byRankKey(segment, at), ranks),
    numbersByName: (places) => numbersAt(read, (at) => byNameKey(segment, at), places),
    placesByRank: (numbers) => placesOf(read, (at) => byRankKey(segment, at), { numbers, people }),
    placesByName: (numbers) => placesOf(read, (at) => byNameKey(segment, at), { numbers, people }),
  };
}

/** How prominent the person of each rank is: 0 for the most. */
function spread(sizes: readonly number[], people: number): Uint8Array {
  const bytes = new Uint8Array(people);
  let from = 0;
  sizes.forEach((size, rank) => {
    bytes.fill(rank, from, from + size);
    from += size;
  });
  return bytes;
}

async function numbersAt(
  read: ReadRows,
  key: (row: number) => string,
  places: readonly number[],
): Promise<number[]> {
  const rows = [...new Set(places.map((place) => Math.floor(place / ORDER_NUMBERS)))];
  const arrays = await read<Uint32Array>(rows.map(key));
  const byRow = new Map(rows.map((row, at) => [row, arrays[at]]));
  return places.map(
    (place) => byRow.get(Math.floor(place / ORDER_NUMBERS))?.[place % ORDER_NUMBERS] ?? 0,
  );
}

interface Placing {
  readonly numbers: ReadonlySet<number>;
  readonly people: number;
}

async function placesOf(
  read: ReadRows,
  key: (row: number) => string,
  { numbers, people }: Placing,
): Promise<number[]> {
  const rows = Array.from({ length: Math.ceil(people / ORDER_NUMBERS) }, (_, row) => key(row));
  const places: number[] = [];
  (await read<Uint32Array>(rows)).forEach((row, at) => {
    row.forEach((number, index) => {
      if (numbers.has(number)) places.push(at * ORDER_NUMBERS + index);
    });
  });
  return places;
}
