import type { ListedPerson } from '../data/people';
import { countErrors, FALSE_KINDS } from '../scoring/error-kinds';
import { NAME_FORMS } from '../scoring/name-form';
import type { JudgedSet } from './linking-table';
import { layTable } from './table';

const HEAD = [
  'set',
  ...FALSE_KINDS.map((kind) => `false: ${kind.replaceAll('-', ' ')}`),
  ...NAME_FORMS.map((form) => `missed: ${form}`),
];

/** How often each kind of error was made in each set. A wrong person is a miss as well. */
export function errorTable(
  sets: readonly JudgedSet[],
  people: ReadonlyMap<string, ListedPerson>,
): string {
  const rows = sets.map(({ set, docs }) => {
    const { wrong, missed } = countErrors(docs, people);
    const counts = [...FALSE_KINDS.map((kind) => wrong[kind]), ...NAME_FORMS.map((f) => missed[f])];
    return [set, ...counts.map(String)];
  });
  return layTable(HEAD, rows);
}
