import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { possibleDays, type Standing, standingOf } from '../../../utils/people/as-of/held-on';
import type { Interval } from '../../../utils/people/dates/interval';
import { dated } from '../make';

/** Days since 1970, by which the exact dates that a partial one may mean are counted. */
const numberOf = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month, day)).getTime() / 86_400_000;
const dayOf = (count: number) => new Date(count * 86_400_000).toISOString().slice(0, 10);
const rangeOf = (date: string): readonly [first: number, last: number] => {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return [numberOf(year, 0, 1), numberOf(year + 1, 0, 0)];
  if (day === undefined) return [numberOf(year, month - 1, 1), numberOf(year, month, 0)];
  return [numberOf(year, month - 1, day), numberOf(year, month - 1, day)];
};

const FIRST = numberOf(2019, 0, 1);
const LAST = numberOf(2021, 0, 1);
const counts = fc.integer({ min: FIRST, max: LAST });
const dates = fc
  .tuple(counts, fc.constantFrom(4, 7, 10))
  .map(([count, length]) => dayOf(count).slice(0, length));
const some = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const spans = fc
  .tuple(some(dates), some(dates), some(dates))
  .filter(([from, to]) => !from || !to || rangeOf(from)[0] <= rangeOf(to)[1])
  .map(([from, to, death]) => ({ span: dated(from, to), death }));
/** Starts and ends are where a definition goes wrong: days are taken from there as often. */
const daysNear = ({ from, to }: Interval, death: string | undefined) => {
  const ends = [from, to, death].flatMap((date) => (date === undefined ? [] : rangeOf(date)));
  const near = ends.flatMap((end) => [end - 1, end, end + 1]);
  return near.length === 0 ? counts : fc.oneof(counts, fc.constantFrom(...near));
};
const questions = spans.chain(({ span, death }) =>
  daysNear(span, death).map((count) => ({ span, count, ...(death !== undefined && { death }) })),
);

/** What every start and every end that the dates may mean say of the day together. */
function byEveryMeaning({ from, to }: Interval, death: string | undefined, day: number): Standing {
  const lastOfLife = death === undefined ? Number.POSITIVE_INFINITY : rangeOf(death)[1];
  const [end, latest] = endsOf(to, death);
  if (day > Math.min(latest, lastOfLife)) return 'after';
  if (from === undefined) return 'unknown';
  const [earliest, start] = rangeOf(from);
  if (day < earliest) return 'before';
  return start <= day && day <= end ? 'in-force' : 'uncertain';
}

/** An open end, and one surely after death, is the day of death. */
function endsOf(to: string | undefined, death: string | undefined): readonly [number, number] {
  const never = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
  if (death === undefined) return to === undefined ? never : rangeOf(to);
  if (to === undefined || rangeOf(to)[0] > rangeOf(death)[1]) return rangeOf(death);
  return rangeOf(to);
}

describe('any dates', () => {
  it('say of a day what all that they may mean have in common', () => {
    fc.assert(
      fc.property(questions, ({ span, death, count }) => {
        const standing = standingOf(span, death === undefined ? {} : { death }, dayOf(count));
        expect(standing).toBe(byEveryMeaning(span, death, count));
      }),
      { numRuns: 1000 },
    );
  });

  it('may hold on the days between the first and the last possible one, and on no other', () => {
    fc.assert(
      fc.property(questions, ({ span, death, count }) => {
        const person = death === undefined ? {} : { death };
        const day = dayOf(count);
        const days = possibleDays(span, person);
        const isWithin = days !== null && days.first <= day && day <= days.last;
        expect(isWithin).toBe(['in-force', 'uncertain'].includes(standingOf(span, person, day)));
      }),
      { numRuns: 1000 },
    );
  });
});
