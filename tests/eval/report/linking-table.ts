import { bootstrapRates, type Interval } from '../scoring/bootstrap';
import type { JudgedDoc } from '../scoring/judge';
import { ratesOf } from '../scoring/rates';
import { addTallies, tallyDoc } from '../scoring/tally';
import { layTable, type Row, share } from './table';

/** A system's reading of one set, judged. */
export interface JudgedSet {
  readonly set: string;
  readonly system: string;
  readonly docs: readonly JudgedDoc[];
}

const HEAD: Row = [
  'set',
  'system',
  'mentions',
  'links',
  'precision',
  '95 %',
  'recall',
  '95 %',
  'F1',
  '95 %',
  'by id',
];

/** Precision, recall and F1 of each set; the last column: of the right links, those right by id. */
export function linkingTable(sets: readonly JudgedSet[]): string {
  return layTable(HEAD, sets.map(toRow));
}

function toRow({ set, system, docs }: JudgedSet): Row {
  const tallies = docs.map(tallyDoc);
  const sum = addTallies(tallies);
  const rates = ratesOf(sum);
  const within = bootstrapRates(tallies);
  return [
    set,
    system,
    String(sum.mentions),
    String(sum.links),
    share(rates.precision),
    span(within.precision),
    share(rates.recall),
    span(within.recall),
    share(rates.f1),
    span(within.f1),
    share(sum.rightById / sum.rightLinks),
  ];
}

function span([low, high]: Interval): string {
  return Number.isNaN(low) ? '–' : `${share(low)}–${share(high)}`;
}
