import type { PeopleByKey } from '../contract';
import type { Candidate, PreparedRun } from '../model';

const NONE: readonly Candidate[] = [];

/**
 * The candidates of a run that somebody of the list bears, with those that are an initial and a family
 * name borne. All who look for people of the list look at these alone: of nine runs seven have none.
 */
export function borneOf(
  { run, candidates }: PreparedRun,
  people: PeopleByKey,
): readonly Candidate[] {
  const { words } = run;
  let borne: Candidate[] | undefined;
  for (const candidate of candidates) {
    const { keys, from, to } = candidate;
    const initialed = to - from === 2 && words[from]?.initial === true;
    if (
      keys.some(({ key }) => people.has(key)) ||
      (initialed && people.has(words[from + 1]?.key ?? ''))
    ) {
      borne ??= [];
      borne.push(candidate);
    }
  }
  return borne ?? NONE;
}
