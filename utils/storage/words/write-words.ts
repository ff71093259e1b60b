import type { Row, SegmentBackend } from '../backend/backend';
import { POSTING_BYTES, SHARDS_PER_WRITE, WORDS_PER_CHUNK } from '../constants';
import { createVarintWriter, type VarintWriter } from './varint';
import type { SortedWords, WordDocs } from './word-docs';
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

/** Who bears each word: postings, (rank << 1) | 1 where the word is not a main one. */
interface Postings {
  /** Postings of all words, word by word in their order, each word's by rank. */
  readonly all: Uint32Array;
  /** Where the postings of each word begin and end. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * Turns "these words in each document" into "these documents under each word". `order` gives the
 * documents by rank; as they are gone through in that order, every list comes out sorted.
 */
function fillPostings(
  { entries, ends: docEnds }: Pick<WordDocs, 'entries' | 'ends'>,
  { words, places }: SortedWords,
  order: Uint32Array,
): Postings {
  const starts = startsOf(entries, places, words.length);
  const ends = starts.slice();
  const all = new Uint32Array(entries.length);
  for (let rank = 0; rank < order.length; rank += 1) {
    const doc = order[rank] ?? 0;
    const end = docEnds[doc] ?? 0;
    for (let at = doc === 0 ? 0 : (docEnds[doc - 1] ?? 0); at < end; at += 1) {
      const entry = entries[at] ?? 0;
      const place = places[entry >>> 1] ?? 0;
      const next = ends[place] ?? 0;
      const last = next > (starts[place] ?? 0) ? (all[next - 1] ?? 0) : -1;
      // A word that stands in a document twice is listed once; its main place came first.
      if (last >>> 1 === rank && last >= 0) continue;
      all[next] = (rank << 1) | (entry & 1);
      ends[place] = next + 1;
    }
  }
  return { all, starts, ends };
}

function startsOf(entries: Uint32Array, places: Uint32Array, words: number): Uint32Array {
  const starts = new Uint32Array(words);
  for (let at = 0; at < entries.length; at += 1) {
    const place = places[(entries[at] ?? 0) >>> 1] ?? 0;
    starts[place] = (starts[place] ?? 0) + 1;
  }
  let sum = 0;
  for (let place = 0; place < words; place += 1) {
    const size = starts[place] ?? 0;
    starts[place] = sum;
    sum += size;
  }
  return starts;
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
