import type { ListedPerson } from '../data/people';
import { calibrationTable } from '../report/calibration-table';
import { errorTable } from '../report/error-table';
import { type JudgedSet, linkingTable } from '../report/linking-table';
import { sureLinks } from '../scoring/calibration';
import { POOL } from './judge-sets';

/** Who is linked, and who is missed: ours beside the baseline, set by set; then our errors. */
export function reportLinking(
  ours: readonly JudgedSet[],
  baseline: readonly JudgedSet[],
  people: ReadonlyMap<string, ListedPerson>,
): string {
  const beside = ours.flatMap((set, at) => [set, ...baseline.slice(at, at + 1)]);
  return [
    'Linking',
    linkingTable(beside),
    '',
    'Errors of fact-context (a wrong person is a miss as well)',
    errorTable(ours, people),
  ].join('\n');
}

/** How far our confidence can be taken at its word: over the English sets, and over all. */
export function reportCalibration(ours: readonly JudgedSet[]): string {
  const single = ours.filter(({ set }) => set !== POOL);
  const english = ours.find(({ set }) => set === POOL);
  const tables = [
    ...(english === undefined ? [] : [`Calibration, ${POOL}`, table([english]), '']),
    'Calibration, all sets',
    table(single),
  ];
  return tables.join('\n');
}

function table(sets: readonly JudgedSet[]): string {
  return calibrationTable(sureLinks(sets.flatMap(({ docs }) => docs)));
}
