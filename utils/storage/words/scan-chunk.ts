import { type Match, matchWord } from './match-word';
import { readVarints } from './varint';
import { type DictionaryChunk, WORD_END } from './word-rows';

/** A word that matches, and where its postings are among the bytes of all postings. */
export interface Hit {
  readonly match: Match;
  readonly from: number;
  readonly to: number;
}

/** What is looked for in a chunk; `start` is the byte at which its first word's postings begin. */
export interface Scan {
  readonly typed: string;
  readonly forgiving: boolean;
  readonly start: number;
}

/** Adds the chunk's words that match to the hits, in order. */
export function scanChunk(
  { words: text, lengths }: DictionaryChunk,
  { typed, forgiving, start }: Scan,
  hits: Hit[],
): void {
  const word = { text, from: 0, to: 0 };
  let from = start;
  readVarints(lengths, { from: 0, to: lengths.length }, (length) => {
    const end = text.indexOf(WORD_END, word.from);
    word.to = end < 0 ? text.length : end;
    const match = matchWord(typed, word, forgiving);
    if (match) hits.push({ match, from, to: from + length });
    from += length;
    word.from = word.to + 1;
  });
}
