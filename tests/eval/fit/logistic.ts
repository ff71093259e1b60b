/** What is known of one case, and how it came out. */
export interface Case {
  readonly features: readonly number[];
  readonly right: boolean;
  /** What is known before any feature, in log odds. */
  readonly before: number;
}

/** Steps of Newton's method: it is there after some ten. */
const STEPS = 25;
/** A longer step may lead away for good. */
const LONGEST_STEP = 1;

/** Log odds of a share. */
export function logOdds(share: number): number {
  return Math.log(share / (1 - share));
}

function shareOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function weigh(features: readonly number[], weights: readonly number[]): number {
  return features.reduce((sum, feature, at) => sum + feature * (weights[at] ?? 0), 0);
}

/**
 * The weights of a logistic regression, by Newton's method. Each is drawn to 0 by `ridge`, as if so
 * many cases spoke for it.
 */
export function fitLogistic(cases: readonly Case[], ridge: number): readonly number[] {
  const size = cases[0]?.features.length ?? 0;
  let weights: readonly number[] = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight) => -ridge * weight);
    const bend = weights.map((_, at) => weights.map((__, other) => (at === other ? ridge : 0)));
    for (const { features, right, before } of cases) {
      const share = shareOf(before + weigh(features, weights));
      for (let i = 0; i < size; i++) {
        const feature = features[i] as number;
        if (feature === 0) continue;
        slope[i] = (slope[i] as number) + feature * (Number(right) - share);
        const row = bend[i] as number[];
        for (let j = 0; j < size; j++) {
          row[j] = (row[j] as number) + feature * (features[j] as number) * share * (1 - share);
        }
      }
    }
    const steps = solve(bend, slope);
    const longest = Math.max(...steps.map(Math.abs));
    const shorter = Math.min(1, LONGEST_STEP / longest);
    weights = weights.map((weight, at) => weight + (steps[at] as number) * shorter);
  }
  return weights;
}

/** Solves linear equations by Gauss's elimination. Their matrix must be positive definite. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] as number]);
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows[i] as number[];
    for (let j = 0; j < rows.length; j++) {
      if (i === j) continue;
      const row = rows[j] as number[];
      const times = (row[i] as number) / (pivot[i] as number);
      for (let k = i; k < row.length; k++)
        row[k] = (row[k] as number) - times * (pivot[k] as number);
    }
  }
  return rows.map((row, at) => (row.at(-1) as number) / (row[at] as number));
}
