import { joinKeys } from '../../names/normalise';
import type { Person } from '../../people/person';
import type { SegmentBackend } from '../backend/backend';
import { NOBODY, type Ranked } from '../search/ranking';
import { type Bloom, isBloom, mayContain } from './bloom';
import { type Fingerprint, fingerprint, shardOf } from './fingerprint';
import { unpackNumber } from './index-entries';
import { keyInPack } from './person-keys';
import { createProfileReader } from './profile-reader';
import { openSearch, type SegmentSearch } from './search-reader';
import {
  filterKey,
  hasSearch,
  metaKey,
  readNumbered,
  readSegmentMeta,
  type SegmentMeta,
} from './segment-rows';
import { findInShard, type Shard } from './shards';

/** People's numbers within a segment, by the key they were found under. */
export type NumbersByKey = ReadonlyMap<string, readonly number[]>;

/**
 * A finished segment, its filter in memory, all else read when asked for. Within it people have the
 * ids their pack gave them; what comes out, and the keys that go in, are those outside the pack
 * (`idInPack`).
 */
export interface Segment {
  readonly name: string;
  readonly meta: SegmentMeta;
  /** Who is listed under each key; a stranger in 70 billion, so check the names. */
  numbersOf(keys: readonly string[], limitOf: (key: string) => number): Promise<NumbersByKey>;
  /** Profiles by number; damaged ones are left out. */
  people(numbers: Iterable<number>): Promise<ReadonlyMap<number, Person>>;
  /** Everyone, in the pack's order, from the person of that number on. */
  from(number: number, limit: number): Promise<ReadonlyMap<number, Person>>;
  /** The same people, with the ids the pack gave them. */
  asWritten(number: number, limit: number): Promise<readonly Person[]>;
  /** Its search; opened at the first call. */
  search(): Promise<SegmentSearch>;
}

/** Opens a segment; null where it is not there, half-written or of a version not read. */
export async function openSegment(backend: SegmentBackend, name: string): Promise<Segment | null> {
  const [row, filter] = await backend.getMany('meta', [metaKey(name), filterKey(name)]);
  const meta = readSegmentMeta(row);
  if (!meta || !isBloom(filter)) return null;
  const profiles = createProfileReader({ backend, name }, meta.header?.id);
  let search: Promise<SegmentSearch> | undefined;
  const segment: Segment = {
    name,
    meta,
    numbersOf: (keys, limitOf) => numbersOf({ backend, name, meta, filter, keys, limitOf }),
    people: profiles.people,
    from: (number, limit) => segment.people(numbersFrom(number, limit, meta)),
    async asWritten(number, limit) {
      return [...(await profiles.asWritten(numbersFrom(number, limit, meta))).values()];
    },
    search: () => {
      if (!hasSearch(meta)) return Promise.resolve(openPlainSearch(segment));
      const opened = search ?? openSearch(backend, name);
      search = opened;
      // What failed once is tried again by the next call.
      opened.catch(() => {
        if (search === opened) search = undefined;
      });
      return opened;
    },
  };
  return segment;
}

interface Open {
  readonly backend: SegmentBackend;
  readonly name: string;
  readonly meta: SegmentMeta;
}

interface Lookup extends Open {
  readonly filter: Bloom;
  readonly keys: readonly string[];
  readonly limitOf: (key: string) => number;
}

async function numbersOf({ backend, name, meta, filter, keys, limitOf }: Lookup) {
  const wanted = new Map<string, Fingerprint>();
  for (const key of keys) {
    const written = keyInPack(key, meta.header?.id);
    if (written === null) continue;
    const hash = fingerprint(written);
    if (mayContain(filter, hash)) wanted.set(key, hash);
  }
  const shardNumbers = [...wanted.values()].map(({ spread }) => shardOf(spread, meta.shardBits));
  const shards = await readNumbered<Shard>({ backend, name }, 'shards', shardNumbers);
  const found = new Map<string, number[]>();
  for (const [key, { print, spread }] of wanted) {
    const shard = shards.get(shardOf(spread, meta.shardBits)) as Shard;
    const numbers = findInShard(shard, print, limitOf(key)).map(unpackNumber);
    if (numbers.length > 0) found.set(key, numbers);
  }
  return found;
}

function numbersFrom(number: number, limit: number, { people }: SegmentMeta): number[] {
  const end = Math.min(number + limit, people);
  return Array.from({ length: Math.max(0, end - number) }, (_, at) => number + at);
}

/** People answered with at most for a whole name; the most prominent. */
const BEARERS = 100;

/**
 * Search over a segment that has no index of words yet, as it was written by an earlier version:
 * by whole names, listed in the pack's order. A person's rank is their number.
 */
function openPlainSearch({ numbersOf }: Pick<Segment, 'numbersOf'>): SegmentSearch {
  const byWholeName = async (words: readonly string[]): Promise<Ranked> => {
    const key = joinKeys(words);
    const numbers = (await numbersOf([key], () => BEARERS)).get(key) ?? [];
    const ranks = Uint32Array.from(numbers);
    return { ranks, scores: new Uint16Array(ranks.length), offices: null };
  };
  const ascending = async (numbers: ReadonlySet<number>) => [...numbers].sort((a, b) => a - b);
  return {
    people: async (query, { by, forgiving }) => {
      if (by !== 'name' || forgiving || query.words.length === 0) return NOBODY;
      return byWholeName(query.period === null ? query.words : query.namesThen);
    },
    offices: { find: async () => [], eachHolding: async () => {}, labels: async () => [] },
    numbersByRank: async (ranks) => [...ranks],
    numbersByName: async (positions) => [...positions],
    placesByRank: ascending,
    placesByName: ascending,
  };
}
