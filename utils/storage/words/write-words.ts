import type { Row, SegmentBackend } from '../backend/backend';
import { POSTING_BYTES, SHARDS_PER_WRITE, WORDS_PER_CHUNK } from '../constants';
import { fillPostings, type Postings } from './fill-postings';
import type { SortedWords } from './sort-words';
import { createVarintWriter, type VarintWriter } from './varint';
import type { WordDocs } from './word-docs';
import {
  chunkKey,
  type DictionaryChunk,
  postingsKey,
  WORD_END,
  type WordIndexMeta,
} from './word-rows';

/** A word index to write. */
export interface WordsInput {
  readonly backend: SegmentBackend;
  /** What the keys of its rows begin with. */
  readonly index: string;
  readonly docs: WordDocs;
  readonly sorted: SortedWords;
  /** The documents by rank, the one to be found first in front. */
  readonly order: Uint32Array;
}

/** Writes the dictionary and the postings, and answers with what a reader must know of them. */
export async function writeWords(input: WordsInput): Promise<WordIndexMeta> {
  const { backend, index, docs, sorted, order } = input;
  const postings = fillPostings(docs, sorted, order);
  const bytes = createVarintWriter();
  const { rows, firsts, starts } = dictionaryRows(index, sorted.words, postings, bytes);
  for (let from = 0; from < bytes.length; from += POSTING_BYTES) {
    const piece = bytes.slice(from, Math.min(bytes.length, from + POSTING_BYTES));
    rows.push([postingsKey(index, from / POSTING_BYTES), piece]);
  }
  for (let from = 0; from < rows.length; from += SHARDS_PER_WRITE) {
    await backend.putMany('shards', rows.slice(from, from + SHARDS_PER_WRITE));
  }
  return { docs: docs.count, words: sorted.words.length, firsts, starts, bytes: bytes.length };
}

/** Encodes the postings as it goes, for their lengths stand in the dictionary. */
function dictionaryRows(
  index: string,
  words: readonly string[],
  postings: Postings,
  bytes: VarintWriter,
) {
  const rows: Row[] = [];
  const firsts: string[] = [];
  const starts: number[] = [];
  for (let from = 0; from < words.length; from += WORDS_PER_CHUNK) {
    const some = words.slice(from, from + WORDS_PER_CHUNK);
    firsts.push(some[0] ?? '');
    starts.push(bytes.length);
    const lengths = createVarintWriter();
    for (let at = from; at < from + some.length; at += 1) {
      const before = bytes.length;
      encodeList(postings, at, bytes);
      lengths.push(bytes.length - before);
    }
    const chunk: DictionaryChunk = {
      words: some.join(WORD_END),
      lengths: lengths.slice(0, lengths.length),
    };
    rows.push([chunkKey(index, rows.length), chunk]);
  }
  return { rows, firsts, starts };
}

/** The postings of a word as steps from rank to rank, the flag in the lowest bit. */
function encodeList({ all, starts, ends }: Postings, place: number, bytes: VarintWriter): void {
  let before = 0;
  const end = ends[place] ?? 0;
  for (let at = starts[place] ?? 0; at < end; at += 1) {
    const posting = all[at] ?? 0;
    const rank = posting >>> 1;
    bytes.push(((rank - before) << 1) | (posting & 1));
    before = rank;
  }
}
