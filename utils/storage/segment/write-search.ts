import type { SegmentBackend } from '../backend/backend';
import { ORDER_NUMBERS, SHARDS_PER_WRITE } from '../constants';
import { writeOffices } from '../offices/write-offices';
import { sortWords } from '../words/word-docs';
import { writeWords } from '../words/write-words';
import { orderByName } from './name-order';
import { summing } from './row-checksum';
import type { SearchDocs } from './search-docs';
import {
  byNameKey,
  byRankKey,
  namesIndex,
  officesIndex,
  type SearchMeta,
  searchKey,
} from './search-rows';

/** Writes all by which a segment's people are searched and listed. */
export async function writeSearch(
  plain: SegmentBackend,
  segment: string,
  docs: SearchDocs,
): Promise<void> {
  const { backend, sum } = summing(plain);
  const order = docs.ranks.order();
  const sorted = sortWords(docs.names);
  const index = namesIndex(segment);
  const names = await writeWords({ backend, index, docs: docs.names, sorted, order });
  await writeNumbers(backend, order, (row) => byRankKey(segment, row));
  const byName = orderByName(docs.names, sorted);
  await writeNumbers(backend, byName, (row) => byNameKey(segment, row));
  const offices = await writeOffices({
    backend,
    index: officesIndex(segment),
    docs: docs.offices,
    order,
  });
  const meta: SearchMeta = { names, offices, rankSizes: docs.ranks.sizes, sum: sum() };
  await backend.putMany('meta', [[searchKey(segment), meta]]);
}

async function writeNumbers(
  backend: SegmentBackend,
  numbers: Uint32Array,
  key: (row: number) => string,
): Promise<void> {
  const rows: [string, Uint32Array][] = [];
  for (let from = 0; from < numbers.length; from += ORDER_NUMBERS) {
    rows.push([key(from / ORDER_NUMBERS), numbers.slice(from, from + ORDER_NUMBERS)]);
  }
  for (let from = 0; from < rows.length; from += SHARDS_PER_WRITE) {
    await backend.putMany('shards', rows.slice(from, from + SHARDS_PER_WRITE));
  }
}
