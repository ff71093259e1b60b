import { HOLDING_WORDS, type OfficeDocs } from './office-docs';
import { STORED_HOLDING_WORDS } from './office-rows';

/** Who held each office, office by office. */
export interface Holdings {
  /** `STORED_HOLDING_WORDS` numbers each; those of an office by the rank of the person. */
  readonly all: Uint32Array;
  /** By the office's rank, where its holdings end, in holdings. */
  readonly ends: Uint32Array;
}

type Gathered = Pick<OfficeDocs, 'offices' | 'holdings' | 'ends'>;

/** Turns each person's holdings into each office's. Both orders give numbers by rank. */
export function fillHoldings(
  docs: Gathered,
  officeOrder: Uint32Array,
  peopleOrder: Uint32Array,
): Holdings {
  const rankOf = new Uint32Array(officeOrder.length);
  officeOrder.forEach((office, rank) => {
    rankOf[office] = rank;
  });
  const { holdings } = docs;
  const ends = new Uint32Array(officeOrder.length + 1);
  eachHolding(docs, peopleOrder, (at) => {
    const next = (rankOf[holdings[at] ?? 0] ?? 0) + 1;
    ends[next] = (ends[next] ?? 0) + 1;
  });
  for (let rank = 1; rank < ends.length; rank += 1) {
    ends[rank] = (ends[rank] ?? 0) + (ends[rank - 1] ?? 0);
  }
  const all = new Uint32Array((ends[officeOrder.length] ?? 0) * STORED_HOLDING_WORDS);
  eachHolding(docs, peopleOrder, (at, person) => {
    const office = rankOf[holdings[at] ?? 0] ?? 0;
    const slot = ends[office] ?? 0;
    const stored = slot * STORED_HOLDING_WORDS;
    all[stored] = person;
    all[stored + 1] = holdings[at + 1] ?? 0;
    all[stored + 2] = holdings[at + 2] ?? 0;
    ends[office] = slot + 1;
  });
  return { all, ends: ends.subarray(0, officeOrder.length) };
}

/** How much the holders of each office weigh together, by the office's number. */
export function holdersOf(docs: Gathered, peopleOrder: Uint32Array): Float64Array {
  const { holdings } = docs;
  const weights = new Float64Array(docs.offices.length);
  const people = Math.max(1, peopleOrder.length);
  eachHolding(docs, peopleOrder, (at, rank) => {
    const office = holdings[at] ?? 0;
    weights[office] = (weights[office] ?? 0) + (people - rank) / people;
  });
  return weights;
}

function eachHolding(
  { ends }: Gathered,
  peopleOrder: Uint32Array,
  each: (at: number, rank: number) => void,
): void {
  for (let rank = 0; rank < peopleOrder.length; rank += 1) {
    const person = peopleOrder[rank] ?? 0;
    const end = ends[person] ?? 0;
    const from = person === 0 ? 0 : (ends[person - 1] ?? 0);
    for (let at = from; at < end; at += HOLDING_WORDS) each(at, rank);
  }
}
