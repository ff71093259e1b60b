import { seededRandom } from './random';
import { type Rates, ratesOf } from './rates';
import { addTallies, type Tally } from './tally';

/** A lower and an upper bound. */
export type Interval = readonly [low: number, high: number];

/** An interval for each rate. */
export type RateIntervals = Readonly<Record<keyof Rates, Interval>>;

const SAMPLES = 1000;
const SEED = 4;
/** What is cut off at each end: 95 % remain. */
const TAIL = 0.025;

/** 95 % intervals of the rates: documents are drawn with replacement, the same way in every run. */
export function bootstrapRates(tallies: readonly Tally[]): RateIntervals {
  const random = seededRandom(SEED);
  const drawn = Array.from({ length: SAMPLES }, () => ratesOf(addTallies(draw(tallies, random))));
  const bounds = (rate: keyof Rates) => intervalOf(drawn.map((rates) => rates[rate]));
  return { precision: bounds('precision'), recall: bounds('recall'), f1: bounds('f1') };
}

function* draw(tallies: readonly Tally[], random: () => number): Generator<Tally> {
  for (let i = 0; i < tallies.length; i++) {
    yield tallies[Math.floor(random() * tallies.length)] as Tally;
  }
}

function intervalOf(values: readonly number[]): Interval {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return [at(TAIL), at(1 - TAIL)];
}
