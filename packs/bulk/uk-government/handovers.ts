import { groupBy } from '../../../utils/group-by';
import { daysFromTo } from '../../../utils/people/dates/days';
import { precision } from '../../../utils/people/dates/partial-date';
import type { SourceFact } from '../../source-format';
import { commonDate } from './dates';

/** The list may have somebody leave by this many days after the successor came. */
const LATE_DAYS = 9;

/**
 * The ministers' facts, of which none ends after the successor began: where a post has one holder at
 * a time but for some days, the list has two days of one change, and it is known to the month or the
 * year in which both lie.
 */
export function withHandovers<T extends { readonly facts: readonly SourceFact[] }>(
  people: readonly T[],
  isMinisterial: (post: string) => boolean,
): T[] {
  const held = people
    .flatMap(({ facts }) => facts)
    .filter(({ post = '', status, from }) => isMinisterial(post) && !status && isDay(from));
  const ends = new Map<SourceFact, string>();
  for (const own of groupBy(held, ({ post = '' }) => post).values()) {
    const pairs = own.flatMap((fact) =>
      own.filter((next) => isTogether(fact, next)).map((next) => [fact, next] as const),
    );
    if (!pairs.every(([fact, next]) => daysOver(fact, next) <= LATE_DAYS)) continue;
    for (const [fact, next] of pairs) ends.set(fact, commonDate(fact.to ?? '', next.from ?? ''));
  }
  return people.map((person) => ({
    ...person,
    facts: person.facts.map((fact) => ({
      ...fact,
      ...(ends.has(fact) ? { to: ends.get(fact) } : {}),
    })),
  }));
}

/** Whether the one still holds a post when the other has begun; on the day of change two do. */
function isTogether({ from = '', to }: SourceFact, next: SourceFact): boolean {
  const start = next.from ?? '';
  return (
    (start > from || (start === from && (next.to ?? '9') > (to ?? '9'))) && (to ?? '9') > start
  );
}

function daysOver(fact: SourceFact, next: SourceFact): number {
  const isDated = isDay(fact.to) && (next.to ?? '9') > (fact.to ?? '');
  return isDated ? daysFromTo(next.from ?? '', fact.to ?? '') : Number.POSITIVE_INFINITY;
}

function isDay(date: string | undefined): date is string {
  return date !== undefined && precision(date) === 'day';
}
