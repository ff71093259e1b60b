import type { Hit } from './hits';
import { bytesOf, type PostingBytes } from './hits';
import { NO_MATCH, penaltyOf } from './match-word';
import { readVarints } from './varint';

/** For each document by rank: the penalty of its best match, or `NO_MATCH`. A byte a document. */
export type MarkedDocs = Uint8Array;

/** The bit of a posting that says it is no main word. */
const OTHER = 1;

/** Marks the documents in the postings of the hits, each with its best match. */
export function markHits(docs: number, hits: readonly Hit[], pieces: PostingBytes): MarkedDocs {
  const marks = new Uint8Array(docs).fill(NO_MATCH);
  for (const hit of hits) {
    const main = penaltyOf(hit.match, true);
    const other = penaltyOf(hit.match, false);
    const bytes = bytesOf(pieces, hit);
    let rank = 0;
    readVarints(bytes, { from: 0, to: bytes.length }, (step) => {
      rank += step >>> 1;
      const penalty = (step & OTHER) === 0 ? main : other;
      if (penalty < (marks[rank] ?? 0)) marks[rank] = penalty;
    });
  }
  return marks;
}

/** Adds up what several typed words found: a document must bear them all. */
export function addMarks(all: readonly MarkedDocs[]): MarkedDocs {
  const [first = new Uint8Array(), ...others] = all;
  const sum = first.slice();
  for (const marks of others) {
    for (let rank = 0; rank < sum.length; rank += 1) {
      const one = sum[rank] ?? NO_MATCH;
      const other = marks[rank] ?? NO_MATCH;
      sum[rank] = one === NO_MATCH || other === NO_MATCH ? NO_MATCH : one + other;
    }
  }
  return sum;
}

/** Whether any document is marked. */
export function hasMarks(marks: MarkedDocs): boolean {
  for (let rank = 0; rank < marks.length; rank += 1) if (marks[rank] !== NO_MATCH) return true;
  return false;
}
