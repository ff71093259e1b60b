import { isRight, type JudgedDoc } from './judge';

/** What the links of some documents add up to. */
export interface Tally {
  /** Links that count for precision. */
  readonly links: number;
  readonly rightLinks: number;
  /** Of the right links, those right by id. */
  readonly rightById: number;
  /** Mentions to be found. */
  readonly mentions: number;
  readonly found: number;
}

/** A tally of nothing. */
export const NO_TALLY: Tally = { links: 0, rightLinks: 0, rightById: 0, mentions: 0, found: 0 };

/** Adds up one document. Where not everybody is linked, no link counts for precision. */
export function tallyDoc({ doc, links, mentions }: JudgedDoc): Tally {
  const counted = doc.exhaustive ? links.filter(({ verdict }) => verdict !== 'neutral') : [];
  return {
    links: counted.length,
    rightLinks: counted.filter(({ verdict }) => isRight(verdict)).length,
    rightById: counted.filter(({ verdict }) => verdict === 'by-id').length,
    mentions: mentions.length,
    found: mentions.filter(({ found }) => found).length,
  };
}

/** Adds tallies up. */
export function addTallies(tallies: Iterable<Tally>): Tally {
  const sum: { -readonly [Key in keyof Tally]: number } = { ...NO_TALLY };
  for (const tally of tallies) {
    for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key];
  }
  return sum;
}
