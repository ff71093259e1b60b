import { FEATURES } from '../../../utils/recognition/confidence/features';
import { ALWAYS, WEIGHTS } from '../../../utils/recognition/confidence/weights';
import { POOL } from '../parts/judge-sets';
import { calibrationTable } from '../report/calibration-table';
import { layTable, type Row, share } from '../report/table';
import { bootstrapRates, type Interval } from '../scoring/bootstrap';
import { ratesOf } from '../scoring/rates';
import { addTallies } from '../scoring/tally';
import { type Example, type ExampleDoc, tallyExamples } from './examples';
import {
  confidenceOf,
  fitWeights,
  keepSure,
  leaveOut,
  surprise,
  TERMS,
  type Weights,
} from './model';

/** Texts are left out in so many parts, document by document. */
const FOLDS = 10;

/** The weights fitted anew, and what each is worth: how much is lost without it, held out by set. */
export function reportWeights(docs: readonly ExampleDoc[]): string {
  const fitted = fitWeights(docs);
  const whole = surprise(docs, leaveOut(docs, bySet));
  const rows = TERMS.map((term) => {
    const others = TERMS.filter((other) => other !== term);
    const without = surprise(docs, leaveOut(docs, bySet, others)) - whole;
    const now = term === 'always' ? ALWAYS : WEIGHTS[term as keyof typeof WEIGHTS];
    const says = FEATURES.find(({ id }) => id === term)?.says ?? 'for everybody';
    return [`${term}: ${says}`, number(fitted.get(term) ?? 0), number(now), number(without * 1000)];
  });
  const unweighed = surprise(docs, () => new Map());
  return [
    `Weights, fitted to ${docs.length} readings of texts; thousandths of a bit a link lost without each, held out by set`,
    layTable(['feature', 'fitted', 'in use', 'lost without'], rows),
    `all together: ${number((unweighed - whole) * 1000)}`,
  ].join('\n');
}

/** Precision, recall and F1 of sets with weights that were fitted without them. */
export function reportHeldOut(docs: readonly ExampleDoc[], english: readonly string[]): string {
  const ways = [
    ['not weighed', null],
    ['in use', () => new Map([['always', ALWAYS], ...Object.entries(WEIGHTS)])],
    ['held out by text', leaveOut(docs, (_, at) => String(at % FOLDS))],
    ['held out by set', leaveOut(docs, bySet)],
  ] as const;
  const sets = [...new Set(docs.map(({ set, list }) => `${set} (${list})`))];
  const pools = [...new Set(docs.map(({ list }) => list))].map((list) => ({
    name: `${POOL} (${list})`,
    docs: docs.filter((doc) => doc.list === list && english.includes(doc.set)),
  }));
  const single = sets.map((name) => ({
    name,
    docs: docs.filter(({ set, list }) => `${set} (${list})` === name),
  }));
  const rows = [...pools, ...single].flatMap((group) =>
    ways.map(([way, weightsOf]) => toRow(group, way, weightsOf)),
  );
  const [, , , [, bySets]] = ways;
  return [
    'With weights fitted without the texts they are measured on',
    layTable(HEAD, rows),
    '',
    'Calibration, held out by set',
    calibrationTable(docs.flatMap((doc) => sureLinksOf(keepSure(doc, bySets(doc)), bySets(doc)))),
  ].join('\n');
}

const HEAD: Row = ['set (list)', 'weights', 'links', 'precision', '95 %', 'recall', 'F1', '95 %'];

function toRow(
  { name, docs }: { readonly name: string; readonly docs: readonly ExampleDoc[] },
  way: string,
  weightsOf: ((doc: ExampleDoc) => Weights) | null,
): Row {
  const tallies = docs.map((doc) =>
    tallyExamples(doc, weightsOf === null ? doc.examples : keepSure(doc, weightsOf(doc))),
  );
  const sum = addTallies(tallies);
  const { precision, recall, f1 } = ratesOf(sum);
  const within = bootstrapRates(tallies);
  const shares = [share(precision), span(within.precision), share(recall), share(f1)];
  return [name, way, String(sum.links), ...shares, span(within.f1)];
}

function sureLinksOf(kept: readonly Example[], weights: Weights) {
  return kept.flatMap((one) =>
    one.right === null ? [] : [{ confidence: confidenceOf(one, weights), right: one.right }],
  );
}

function bySet({ set }: ExampleDoc): string {
  return set;
}

function span([low, high]: Interval): string {
  return Number.isNaN(low) ? '–' : `${share(low)}–${share(high)}`;
}

function number(value: number): string {
  return value.toFixed(2).replace('-', '−');
}
