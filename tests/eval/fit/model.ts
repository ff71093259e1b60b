import { FEATURES } from '../../../utils/recognition/confidence/features';
import { addOdds, isSure, sureness } from '../../../utils/recognition/confidence/sureness';
import type { Example, ExampleDoc } from './examples';
import { type Case, fitLogistic, logOdds } from './logistic';

/** Weights by the ids of features, and of `always`, which is 1 for everybody. */
export type Weights = ReadonlyMap<string, number>;

/** All that has a weight, in the order of the tables. */
export const TERMS: readonly string[] = ['always', ...FEATURES.map(({ id }) => id)];

/** As if so many links spoke against any weight: it keeps those of rare features small. */
const RIDGE = 1;

/** How often a link counts: with the packs that ship there are few, and they are what most readers have. */
const TIMES: Readonly<Record<string, number>> = { packs: 3 };

/** Fits the weights of terms to all links that are weighed. */
export function fitWeights(docs: readonly ExampleDoc[], terms: readonly string[] = TERMS): Weights {
  const cases: Case[] = [];
  for (const { examples, list } of docs) {
    for (const { right, features, before } of examples) {
      if (right === null || features === null) continue;
      const values = terms.map((term) => (term === 'always' ? 1 : (features.get(term) ?? 0)));
      const one = { features: values, right, before: logOdds(before) };
      for (let time = 0; time < (TIMES[list] ?? 1); time++) cases.push(one);
    }
  }
  const weights = fitLogistic(cases, RIDGE);
  return new Map(terms.map((term, at) => [term, weights[at] as number]));
}

/** Confidence of a link, by weights. */
export function confidenceOf({ features, before, ...more }: Example, weights: Weights): number {
  if (features === null) return before;
  const weighed = addOdds(before, oddsOf(features, weights));
  return sureness({ before, weighed, ...more });
}

function oddsOf(features: ReadonlyMap<string, number>, weights: Weights): number {
  let odds = weights.get('always') ?? 0;
  for (const [term, weight] of weights) odds += weight * (features.get(term) ?? 0);
  return odds;
}

/** The links of a text that are left: of whom no full name is sure enough, none. */
export function keepSure({ examples }: ExampleDoc, weights: Weights): readonly Example[] {
  const sure = new Set(
    examples
      .filter((one) => one.full && isSure({ confidence: confidenceOf(one, weights) }))
      .map(({ personId }) => personId),
  );
  return examples.filter(({ features, personId }) => features === null || sure.has(personId));
}

/** Weights fitted without the texts of each group, by the group's name. */
export function leaveOut(
  docs: readonly ExampleDoc[],
  groupOf: (doc: ExampleDoc, at: number) => string,
  terms: readonly string[] = TERMS,
): (doc: ExampleDoc) => Weights {
  const groups = new Map(docs.map((doc, at) => [doc, groupOf(doc, at)]));
  const without = new Map(
    [...new Set(groups.values())].map((group) => [
      group,
      fitWeights(
        docs.filter((doc) => groups.get(doc) !== group),
        terms,
      ),
    ]),
  );
  return (doc) => without.get(groups.get(doc) ?? '') as Weights;
}

/** How far confidence is off on average, in bits a link: 0 is to know everything. */
export function surprise(
  docs: readonly ExampleDoc[],
  weightsOf: (doc: ExampleDoc) => Weights,
): number {
  const bits = docs.flatMap((doc) =>
    doc.examples
      .filter(({ right, features }) => right !== null && features !== null)
      .map((one) => {
        const weighed = addOdds(one.before, oddsOf(one.features ?? new Map(), weightsOf(doc)));
        return -Math.log2(one.right ? weighed : 1 - weighed);
      }),
  );
  return bits.reduce((sum, one) => sum + one, 0) / bits.length;
}
