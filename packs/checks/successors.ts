import { firstDay, lastDay } from '../../utils/people/dates/partial-date';
import { nextDay } from '../dates.ts';
import type { PackSources } from '../pack-sources.ts';
import type { SourceFact } from '../source-format.ts';
import { type Check, nameFact, type Problem, peopleOf } from './problem.ts';

/** Where a fact names its successor, that person holds the post from the day of change or the next. */
export const checkSuccessors: Check = (all) =>
  peopleOf(all).flatMap(({ file, person }) =>
    person.facts
      .filter((fact) => fact.succeeded_by !== undefined && !follows(all, fact))
      .map(
        (fact): Problem => ({
          at: `${file}: ${nameFact(person, fact)}`,
          reason: `${fact.succeeded_by} does not follow on the day of change or the next`,
        }),
      ),
  );

function follows(all: PackSources, { post, to, succeeded_by }: SourceFact): boolean {
  if (to === undefined) return false;
  const facts = all.people.get(succeeded_by ?? '')?.facts ?? [];
  return facts.some(
    ({ post: held, from }) =>
      held === post &&
      from !== undefined &&
      firstDay(from) <= nextDay(lastDay(to)) &&
      lastDay(from) >= firstDay(to),
  );
}
