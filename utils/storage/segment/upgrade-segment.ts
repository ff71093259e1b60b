import type { Person } from '../../people/person';
import type { SegmentBackend } from '../backend/backend';
import { BLOCK_PEOPLE, BLOCKS_PER_WRITE, SEGMENT_FORMAT } from '../constants';
import { blockSum, writeBlockSums } from './block-sums';
import { readBlock } from './profile-blocks';
import { createSearchDocs } from './search-docs';
import { numberedKey, type SegmentMeta } from './segment-rows';
import { writeSearch } from './write-search';

/** Adds to a segment what the next format has and its own has not; rows of the same keys are replaced. */
type Step = (backend: SegmentBackend, segment: string, meta: SegmentMeta) => Promise<void>;

/** By the format they start from. Blocks of 4 are read as they are: nothing is to be added to them. */
const STEPS: Readonly<Record<number, Step>> = { 2: addSearch, 3: addBlockSums };

/**
 * Brings a segment of an older format up to `SEGMENT_FORMAT`, from its own rows, and answers with
 * the meta row to put once all is there. Until that is put, readers see the older format; done
 * again after it was cut short, it writes the same rows again.
 */
export async function upgradeSegment(
  backend: SegmentBackend,
  segment: string,
  meta: SegmentMeta,
): Promise<SegmentMeta> {
  for (let { format } = meta; format < SEGMENT_FORMAT; format += 1) {
    await STEPS[format]?.(backend, segment, meta);
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
async function addSearch(backend: SegmentBackend, segment: string, meta: SegmentMeta) {
  const docs = createSearchDocs(meta.installed);
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
      docs.add(block?.person(at) ?? NOBODY);
    }
  }
  await writeSearch(backend, segment, docs);
}

/** From 3 to 4: a checksum of each profile block, as it is now. */
async function addBlockSums(backend: SegmentBackend, segment: string, meta: SegmentMeta) {
  const sums: number[] = [];
  for (let block = 0; block * BLOCK_PEOPLE < meta.people; block += 1) {
    const [row] = await backend.getMany('profiles', [numberedKey(segment, block)]);
    sums.push(blockSum(segment, block, typeof row === 'string' ? row : ''));
  }
  await writeBlockSums(backend, segment, sums);
}
