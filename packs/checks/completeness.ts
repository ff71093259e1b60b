import { firstDay, lastDay } from '../../utils/people/dates/partial-date';
import { nextDay } from '../dates.ts';
import type { PackSources } from '../pack-sources.ts';
import type { SourcePost } from '../source-format.ts';
import { type Check, type Problem, peopleOf } from './problem.ts';

/** An end that is not known lies beyond every other. */
const LAST = '9999-12-31';

interface Covered {
  readonly from: string;
  readonly to: string;
}

/** A post said to be complete is single, and leaves no day without a name or a stated vacancy. */
export const checkCompleteness: Check = (all) =>
  [...all.posts.values()].flatMap((post): Problem[] => {
    if (post.complete_since === undefined) return [];
    if (!post.single) return [{ at: post.label, reason: 'complete_since, yet not single' }];
    return gaps(covered(all, post), post.complete_since, verifiedTo(all, post)).map(
      ({ from, to }) => ({ at: post.label, reason: `nobody from ${from} to ${to}, yet complete` }),
    );
  });

/** Held, acting, elect or designate; a stated vacancy is no gap in what we know. */
function covered(all: PackSources, post: SourcePost): Covered[] {
  const facts = peopleOf(all).flatMap(({ person }) =>
    person.facts.filter((fact) => fact.post === post.id && fact.kind === 'office'),
  );
  return [...facts, ...post.vacant]
    .map(({ from, to }) => ({
      from: from === undefined ? '' : firstDay(from),
      to: to === undefined ? LAST : lastDay(to),
    }))
    .sort((a, b) => a.from.localeCompare(b.from, 'en'));
}

/** The last day for which somebody who held the post was looked at. */
function verifiedTo(all: PackSources, { id }: SourcePost): string {
  const days = peopleOf(all)
    .filter(({ person }) => person.facts.some(({ post }) => post === id))
    .map(({ person }) => person.verified);
  return days.sort().at(-1) ?? '';
}

/** Stretches of more than one day, from the first day to the last, that nothing covers. */
function gaps(stretches: readonly Covered[], first: string, last: string): Covered[] {
  const found: Covered[] = [];
  let open = first;
  for (const { from, to } of [...stretches, { from: nextDay(last), to: LAST }]) {
    if (open < LAST && from > nextDay(open)) found.push({ from: open, to: from });
    if (to >= open) open = to === LAST ? LAST : nextDay(to);
  }
  return found;
}
