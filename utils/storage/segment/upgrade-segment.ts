import type { Person } from '../../people/person';
import type { SegmentBackend } from '../backend/backend';
import { BLOCK_PEOPLE, BLOCKS_PER_WRITE, SEGMENT_FORMAT } from '../constants';
import type { KeysOf } from '../model';
import { blockSum, writeBlockSums } from './block-sums';
import { createIndexEntries } from './index-entries';
import { readBlock } from './profile-blocks';
import { createSearchDocs } from './search-docs';
import { numberedKey, type SegmentMeta } from './segment-rows';
import { noteKeys, writeIndex } from './segment-writer';
import { writeSearch } from './write-search';

/** A segment to be brought up to date. */
interface OldSegment {
  readonly backend: SegmentBackend;
  readonly segment: string;
  readonly meta: SegmentMeta;
  readonly keysOf: KeysOf;
}

/**
 * Adds to a segment what the next format has and its own has not; rows of the same keys are replaced.
 * Answers with what of its meta row is another then.
 */
type Step = (old: OldSegment) => Promise<Partial<SegmentMeta>>;

/** By the format they start from. Blocks of 4 are read as they are: nothing is to be added to them. */
const STEPS: Readonly<Record<number, Step>> = {
  2: addSearch,
  3: addBlockSums,
  5: indexAnew,
};

/**
 * Brings a segment of an older format up to `SEGMENT_FORMAT`, from its own rows, and answers with
 * the meta row to put once all is there. Until that is put, readers see the older format; done
 * again after it was cut short, it writes the same rows again.
 */
export async function upgradeSegment(old: OldSegment): Promise<SegmentMeta> {
  let { meta } = old;
  for (let { format } = meta; format < SEGMENT_FORMAT; format += 1) {
    meta = { ...meta, ...(await STEPS[format]?.({ ...old, meta })) };
  }
  return { ...meta, format: SEGMENT_FORMAT };
}

/** Stands in the order of a damaged profile, so that the others keep their numbers. */
const NOBODY: Person = {
  id: '',
  name: '',
  otherNames: [],
  identifiers: [],
  links: [],
  facts: [],
  sources: [],
};

/** From 2 to 3: an index of words and offices. */
async function addSearch({ backend, segment, meta }: OldSegment) {
  const docs = createSearchDocs(meta.installed);
  for await (const person of peopleOf({ backend, segment, meta })) docs.add(person ?? NOBODY);
  await writeSearch(backend, segment, docs);
  return {};
}

/** Everybody of a segment in order; undefined for a damaged profile. */
async function* peopleOf({
  backend,
  segment,
  meta,
}: Omit<OldSegment, 'keysOf'>): AsyncGenerator<Person | undefined> {
  const batch = BLOCK_PEOPLE * BLOCKS_PER_WRITE;
  for (let from = 0; from < meta.people; from += batch) {
    const to = Math.min(meta.people, from + batch);
    const keys: string[] = [];
    for (let at = from; at < to; at += BLOCK_PEOPLE) {
      keys.push(numberedKey(segment, at / BLOCK_PEOPLE));
    }
    const blocks = (await backend.getMany('profiles', keys)).map((row) =>
      readBlock(`${row}`, undefined),
    );
    for (let at = from; at < to; at += 1) {
      const block = blocks[Math.floor((at - from) / BLOCK_PEOPLE)];
      yield block?.person(at) ?? undefined;
    }
  }
}

/** From 5 to 6: an index of the names and offices of everybody, by the keys of today. */
async function indexAnew({ backend, segment, meta, keysOf }: OldSegment) {
  const entries = createIndexEntries();
  let number = 0;
  for await (const person of peopleOf({ backend, segment, meta })) {
    if (person !== undefined) noteKeys(entries, person, number, keysOf);
    number += 1;
  }
  return writeIndex({ backend, segment }, entries, meta.shardBits);
}

/** From 3 to 4: a checksum of each profile block, as it is now. */
async function addBlockSums({ backend, segment, meta }: OldSegment) {
  const sums: number[] = [];
  for (let block = 0; block * BLOCK_PEOPLE < meta.people; block += 1) {
    const [row] = await backend.getMany('profiles', [numberedKey(segment, block)]);
    sums.push(blockSum(segment, block, typeof row === 'string' ? row : ''));
  }
  await writeBlockSums(backend, segment, sums);
  return {};
}
