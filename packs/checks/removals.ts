import type { WrittenPack } from '../read-sources';
import type { IsRemoved } from '../removed';
import { type Check, type PackProblem, peopleOf } from './problem';

/** Nobody whom the list of removals names, by any of their identifiers. */
export function checkRemovals(isRemoved: IsRemoved): Check {
  return (all) =>
    peopleOf(all)
      .filter(({ person }) => isRemoved(person))
      .map(
        ({ file, person }): PackProblem => ({
          at: `${file}: ${person.id}`,
          reason: 'is in removed-people.yaml',
        }),
      );
}

/** Throws where a pack has somebody who is to be in none, so that it is not built. */
export function refuseRemoved(packs: readonly WrittenPack[], isRemoved: IsRemoved): void {
  const problems = packs.flatMap(({ sources }) => checkRemovals(isRemoved)(sources));
  if (problems.length > 0)
    throw new Error(problems.map(({ at, reason }) => `${at} ${reason}`).join('\n'));
}
