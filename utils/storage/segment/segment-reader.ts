import type { Person } from '../../people/person';
import type { SegmentBackend } from '../backend';
import { RECENT_PEOPLE } from '../constants';
import { type Bloom, isBloom, mayContain } from './bloom';
import { type Fingerprint, fingerprint, shardOf } from './fingerprint';
import { unpackNumber } from './index-entries';
import { openPlainSearch } from './plain-search';
import { blockLines, blockOf, decodeLine, lineOf, type ProfileBlock } from './profile-blocks';
import { keepRecent, type Recent } from './recent';
import { openSearch, type SegmentSearch } from './search-reader';
import { SegmentGone } from './segment-gone';
import {
  filterKey,
  hasSearch,
  metaKey,
  numberedKey,
  readSegmentMeta,
  type SegmentMeta,
} from './segment-rows';
import { findInShard, type Shard } from './shards';

/** People's numbers within a segment, by the key they were found under. */
export type NumbersByKey = ReadonlyMap<string, readonly number[]>;

/** A finished segment, its filter in memory, all else read when asked for. */
export interface Segment {
  readonly name: string;
  readonly meta: SegmentMeta;
  /** Who is listed under each key; a stranger in 70 billion, so check the names. */
  numbersOf(keys: readonly string[], limitOf: (key: string) => number): Promise<NumbersByKey>;
  /** Profiles by number; damaged ones are left out. */
  people(numbers: Iterable<number>): Promise<ReadonlyMap<number, Person>>;
  /** Everyone, in the pack's order, from the person of that number on. */
  from(number: number, limit: number): Promise<ReadonlyMap<number, Person>>;
  /** Its search; opened at the first call. */
  search(): Promise<SegmentSearch>;
}

/** Opens a segment; null where it is not there, half-written or of a version not read. */
export async function openSegment(backend: SegmentBackend, name: string): Promise<Segment | null> {
  const [row, filter] = await backend.getMany('meta', [metaKey(name), filterKey(name)]);
  const meta = readSegmentMeta(row);
  if (!meta || !isBloom(filter)) return null;
  const recent = keepRecent<number, Person>(RECENT_PEOPLE);
  let search: Promise<SegmentSearch> | undefined;
  const segment: Segment = {
    name,
    meta,
    numbersOf: (keys, limitOf) => numbersOf({ backend, name, meta, filter, keys, limitOf }),
    people: (numbers) => readPeople({ backend, name, meta, recent, numbers }),
    async from(number, limit) {
      const end = Math.min(number + limit, meta.people);
      const numbers = Array.from({ length: Math.max(0, end - number) }, (_, at) => number + at);
      return segment.people(numbers);
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
    const hash = fingerprint(key);
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

interface Reading extends Open {
  readonly recent: Recent<number, Person>;
  readonly numbers: Iterable<number>;
}

async function readPeople({ backend, name, meta, recent, numbers }: Reading) {
  const people = new Map<number, Person>();
  const wanted: number[] = [];
  for (const number of new Set(numbers)) {
    const person = recent.get(number);
    if (person) people.set(number, person);
    else wanted.push(number);
  }
  const blocks = await readNumbered<ProfileBlock>(
    { backend, name },
    'profiles',
    wanted.map(blockOf),
  );
  const lines = new Map([...blocks].map(([block, text]) => [block, blockLines(text)]));
  for (const number of wanted) {
    const line = lineOf(lines.get(blockOf(number)) ?? [], number);
    const person = decodeLine(line, meta.header?.id);
    if (!person) continue;
    people.set(number, person);
    recent.add(number, person);
  }
  return people;
}

/** Rows by number, each read once. Throws `SegmentGone` where one is missing. */
async function readNumbered<T>(
  { backend, name }: Pick<Open, 'backend' | 'name'>,
  table: 'shards' | 'profiles',
  numbers: readonly number[],
): Promise<Map<number, T>> {
  const distinct = [...new Set(numbers)];
  const keys = distinct.map((number) => numberedKey(name, number));
  const rows = await backend.getMany(table, keys);
  if (rows.includes(undefined)) throw new SegmentGone(name);
  return new Map(distinct.map((number, at) => [number, rows[at] as T]));
}
