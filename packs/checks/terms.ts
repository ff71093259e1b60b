import { NO_END } from '../../utils/people/as-of/held-on';
import { firstDay, lastDay } from '../../utils/people/dates/partial-date';
import { inOrder } from '../../utils/people/parse/fields';
import type { PackSources } from '../pack-sources';
import type { SourceFact, SourcePost } from '../source-format';
import { type Check, nameFact, type PackProblem, peopleOf } from './problem';

interface Term {
  readonly who: string;
  readonly from: string;
  readonly to: string;
}

/** On the day of change both holders hold; any longer together is a wrong date in one of them. */
export const checkSingleHolders: Check = (all) =>
  [...all.posts.values()]
    .filter((post) => post.single)
    .flatMap((post) => {
      const terms = termsOf(all, post.id);
      return terms.flatMap((term, i): PackProblem[] => {
        const next = terms[i + 1];
        if (!next || inOrder(term.to, next.from || undefined)) return [];
        return [{ at: post.label, reason: `${show(term)} overlaps ${show(next)}` }];
      });
    });

/** Only who held it: acting, elect or designate may stand beside a holder. */
function termsOf(all: Parameters<Check>[0], post: string): Term[] {
  return peopleOf(all)
    .flatMap(({ person }) =>
      person.facts
        .filter((fact) => fact.post === post && (fact.status ?? 'held') === 'held')
        .map((fact) => ({ who: person.name, from: fact.from ?? '', to: fact.to ?? NO_END })),
    )
    .sort((a, b) => a.from.localeCompare(b.from, 'en'));
}

function show({ who, from, to }: Term): string {
  return `${who} (${from} to ${to})`;
}

interface Covered {
  readonly from: string;
  readonly to: string;
}

/** A post said to be complete is single, and leaves no day without a name or a stated vacancy. */
export const checkCompleteness: Check = (all) =>
  [...all.posts.values()].flatMap((post): PackProblem[] => {
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
      to: to === undefined ? NO_END : lastDay(to),
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
  for (const { from, to } of [...stretches, { from: nextDay(last), to: NO_END }]) {
    if (open < NO_END && from > nextDay(open)) found.push({ from: open, to: from });
    if (to >= open) open = to === NO_END ? NO_END : nextDay(to);
  }
  return found;
}

/** Where a fact names its successor, that person holds the post from the day of change or the next. */
export const checkSuccessors: Check = (all) =>
  peopleOf(all).flatMap(({ file, person }) =>
    person.facts
      .filter((fact) => fact.succeeded_by !== undefined && !follows(all, fact))
      .map(
        (fact): PackProblem => ({
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

/** The day after. */
function nextDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
