import type { Day, Person } from '../../people/person';
import type { SegmentBackend } from '../backend/backend';
import { createWriteBehind } from '../backend/write-behind';
import {
  BLOCK_PEOPLE,
  BLOCKS_PER_WRITE,
  NUMBER_BITS,
  SEGMENT_FORMAT,
  SHARDS_PER_WRITE,
} from '../constants';
import type { KeysOf, PackHeader } from '../model';
import { blockSum, writeBlockSums } from './block-sums';
import { addToBloom, createBloom } from './bloom';
import { fingerprint } from './fingerprint';
import { createIndexEntries, ENTRY_WORDS, type IndexEntries, packNumber } from './index-entries';
import { identityKeys, postKeys } from './person-keys';
import { encodeBlock } from './profile-blocks';
import { createSearchDocs } from './search-docs';
import { filterKey, metaKey, numberedKey, type SegmentMeta } from './segment-rows';
import { buildShards, shardBitsFor } from './shards';
import { writeSearch } from './write-search';

/** The people of a segment, and where they are written to. */
export interface SegmentInput {
  readonly backend: SegmentBackend;
  /** The segment's own name; no rows of it may be there yet. */
  readonly segment: string;
  readonly header: PackHeader | null;
  readonly people: Iterable<Person> | AsyncIterable<Person>;
  readonly keysOf: KeysOf;
  readonly today: Day;
}

/**
 * Writes people as a segment, block by block, its meta row marked complete last. What it throws
 * (the people's own errors, a full disk) leaves rows behind that are invisible until swept.
 */
export async function writeSegment(input: SegmentInput): Promise<SegmentMeta> {
  const { backend, segment, header, today } = input;
  const begun: SegmentMeta = {
    format: SEGMENT_FORMAT,
    complete: false,
    header,
    installed: today,
    people: 0,
    entries: 0,
    shardBits: 0,
    checksum: 0,
  };
  await backend.putMany('meta', [[metaKey(segment), begun]]);
  const entries = createIndexEntries();
  const search = createSearchDocs(today);
  const people = await writeProfiles(input, (person, number) => {
    noteKeys(entries, person, number, input.keysOf);
    search.add(person);
  });
  const index = await writeIndex(input, entries);
  // 16 MB of 328,000 people, before the next that takes as much.
  entries.clear();
  await writeSearch(backend, segment, search);
  const meta = { ...begun, ...index, people, complete: true };
  await backend.putMany('meta', [[metaKey(segment), meta]]);
  return meta;
}

/** Writes the blocks, has each person noted, and answers with the number of people. */
async function writeProfiles(
  input: SegmentInput,
  note: (person: Person, number: number) => void,
): Promise<number> {
  const { backend, segment } = input;
  let rows: [string, string][] = [];
  let block: Person[] = [];
  let people = 0;
  const sums: number[] = [];
  const writing = createWriteBehind((some) => backend.putMany('profiles', some));
  const flush = async () => {
    const full = rows;
    rows = [];
    await writing.put(full);
  };
  const closeBlock = () => {
    const text = encodeBlock(block);
    rows.push([numberedKey(segment, sums.length), text]);
    sums.push(blockSum(segment, sums.length, text));
    block = [];
  };
  const isFull = (person: Person): boolean => {
    note(person, people);
    people += 1;
    if (block.push(person) === BLOCK_PEOPLE) closeBlock();
    return rows.length === BLOCKS_PER_WRITE;
  };
  // To wait for each of people who are there already takes as long as to note their keys.
  const writeAll = async () => {
    if (Symbol.iterator in input.people) {
      for (const person of input.people) if (isFull(person)) await flush();
    } else {
      for await (const person of input.people) if (isFull(person)) await flush();
    }
    if (block.length > 0) closeBlock();
    if (rows.length > 0) await flush();
    await writing.done();
  };
  // Whatever is thrown: nothing may be written behind the back of whoever cleans up.
  await writeAll().finally(writing.settled);
  await writeBlockSums(backend, segment, sums);
  return people;
}

/** Adds all keys of a person to the entries of an index. */
export function noteKeys(
  entries: IndexEntries,
  person: Person,
  number: number,
  keysOf: KeysOf,
): void {
  if (number >= 2 ** NUMBER_BITS) throw new RangeError(`more than ${2 ** NUMBER_BITS} people`);
  const packed = packNumber(number, person.prominence ?? 0);
  for (const keys of [identityKeys(person), postKeys(person), keysOf(person)]) {
    for (const key of keys) entries.add(fingerprint(key), packed);
  }
}

/**
 * Writes filter and shards, and answers with what the meta row says of them. With as many shards as
 * before it may be read meanwhile: each row is whole by itself.
 */
export async function writeIndex(
  { backend, segment }: Pick<SegmentInput, 'backend' | 'segment'>,
  entries: IndexEntries,
  shardBits = shardBitsFor(entries.count),
): Promise<Pick<SegmentMeta, 'entries' | 'shardBits' | 'checksum'>> {
  const bloom = createBloom(entries.count);
  let checksum = 0;
  for (const words of entries.pieces()) {
    for (let at = 0; at < words.length; at += ENTRY_WORDS) {
      const key = { print: words[at] ?? 0, spread: words[at + 1] ?? 0 };
      addToBloom(bloom, key);
      checksum = (checksum + key.print) >>> 0;
    }
  }
  await backend.putMany('meta', [[filterKey(segment), bloom]]);
  const shards = buildShards(entries, shardBits);
  for (let from = 0; from < shards.length; from += SHARDS_PER_WRITE) {
    const some = shards.slice(from, from + SHARDS_PER_WRITE);
    const rows = some.map((shard, at) => [numberedKey(segment, from + at), shard] as const);
    await backend.putMany('shards', rows);
  }
  return { entries: entries.count, shardBits, checksum };
}
