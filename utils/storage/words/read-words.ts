import { keepRecent, type Recent } from '../backend/recent';
import { RECENT_CHUNKS, RECENT_POSTINGS } from '../constants';
import { type Hit, readPostings, scanChunk } from './hits';
import { type MarkedDocs, markHits } from './mark-hits';
import { chunkKey, type DictionaryChunk, type WordIndexMeta } from './word-rows';

/** Reads rows of table `shards` by their keys; throws where one is missing. */
export type ReadRows = <T>(keys: readonly string[]) => Promise<T[]>;

/** A word index open for reading; only its meta is in memory for good. */
export interface WordIndex {
  readonly docs: number;
  /** Which documents bear a word that the typed one stands for; with typos where `forgiving`. */
  find(typed: string, forgiving: boolean): Promise<MarkedDocs>;
}

/** Opens a word index; `index` is what the keys of its rows begin with. */
export function openWords(meta: WordIndexMeta, index: string, read: ReadRows): WordIndex {
  const chunks = keepRecent<string, DictionaryChunk>(RECENT_CHUNKS);
  const pieces = keepRecent<string, Uint8Array>(RECENT_POSTINGS);
  return {
    docs: meta.docs,
    async find(typed, forgiving) {
      const numbers = chunksFor(meta.firsts, typed, forgiving);
      const keys = numbers.map((number) => chunkKey(index, number));
      const rows = await readThrough(chunks, keys, read);
      const hits: Hit[] = [];
      rows.forEach((chunk, at) => {
        const start = meta.starts[numbers[at] ?? 0] ?? 0;
        scanChunk(chunk, { typed, forgiving, start }, hits);
      });
      const bytes = await readPostings(index, hits, (wanted) => readThrough(pieces, wanted, read));
      return markHits(meta.docs, hits, bytes);
    },
  };
}

/** The chunks in which words may match: all that may hold the beginning, for a typo all there are. */
function chunksFor(firsts: readonly string[], typed: string, forgiving: boolean): number[] {
  const numbers: number[] = [];
  firsts.forEach((first, number) => {
    const next = firsts[number + 1];
    const endsBefore = next !== undefined && next <= typed && !next.startsWith(typed);
    const beginsAfter = first > typed && !first.startsWith(typed);
    if (forgiving || !(endsBefore || beginsAfter)) numbers.push(number);
  });
  return numbers;
}

async function readThrough<T>(
  recent: Recent<string, T>,
  keys: readonly string[],
  read: ReadRows,
): Promise<T[]> {
  const known = keys.map((key) => recent.get(key));
  const missing = keys.filter((_, at) => known[at] === undefined);
  if (missing.length === 0) return known as T[];
  const rows = await read<T>(missing);
  missing.forEach((key, at) => {
    recent.add(key, rows[at] as T);
  });
  let next = 0;
  return known.map((row) => row ?? (rows[next++] as T));
}
