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
  const chunks = readThrough(keepRecent<string, DictionaryChunk>(RECENT_CHUNKS), read);
  const pieces = readThrough(keepRecent<string, Uint8Array>(RECENT_POSTINGS), read);
  return {
    docs: meta.docs,
    async find(typed, forgiving) {
      const numbers = chunksFor(meta.firsts, typed, forgiving);
      const keys = numbers.map((number) => chunkKey(index, number));
      const rows = await chunks(keys);
      const hits: Hit[] = [];
      rows.forEach((chunk, at) => {
        const start = meta.starts[numbers[at] ?? 0] ?? 0;
        scanChunk(chunk, { typed, forgiving, start }, hits);
      });
      const bytes = await readPostings(index, hits, pieces);
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

type ReadThrough<T> = (keys: readonly string[]) => Promise<T[]>;

/**
 * Reads rows that were not read lately, each once: the words of a query are looked for at the same
 * time, and with typos in the same chunks.
 */
function readThrough<T>(recent: Recent<string, T>, read: ReadRows): ReadThrough<T> {
  const underWay = new Map<string, Promise<T | undefined>>();
  const begin = (keys: readonly string[]) => {
    const rows = read<T>(keys);
    keys.forEach((key, at) => {
      const row = rows.then((all) => all[at]);
      underWay.set(key, row);
      const end = () => underWay.delete(key);
      row.then((value) => recent.add(key, value as T)).then(end, end);
    });
  };
  return async (keys) => {
    const known = keys.map((key) => recent.get(key));
    const missing = keys.filter((key, at) => known[at] === undefined && !underWay.has(key));
    if (missing.length > 0) begin(missing);
    const rows = keys.map((key, at) => known[at] ?? underWay.get(key));
    return (await Promise.all(rows)) as T[];
  };
}
