import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CLAIM_OF,
  closedByDeath,
  hasBegun,
  holds,
  possibleDays,
  type Standing,
  standingOf,
  standingOn,
} from '../../../utils/people/as-of/held-on';
import type { Interval } from '../../../utils/people/dates/interval';
import { FACT_STATUSES, type FactStatus } from '../../../utils/people/person';
import { office, personWith } from '../make';

/** What a status claims on the days of the fact, and whether a namesake is told by it. */
const CLAIMS: readonly [FactStatus, (typeof CLAIM_OF)[FactStatus], inOffice: boolean][] = [
  ['held', 'office', true],
  ['acting', 'office', true],
  ['elect', 'to-come', false],
  ['designate', 'to-come', false],
  ['nominee', 'proposed', false],
  ['shadow', 'opposite', false],
];

/** A span of each precision, and days before, at, within and after it. */
const SPANS: readonly [from: string | undefined, to: string | undefined, ...Days[]][] = [
  [
    '2020-05-05',
    '2022-03-09',
    ['2020-05-04', 'before'],
    ['2020-05-05', 'in-force'],
    ['2021-01-01', 'in-force'],
    ['2022-03-09', 'in-force'],
    ['2022-03-10', 'after'],
  ],
  [
    '2020-05',
    '2022-03',
    ['2020-04-30', 'before'],
    ['2020-05-01', 'uncertain'],
    ['2020-05-30', 'uncertain'],
    ['2020-05-31', 'in-force'],
    ['2021-01-01', 'in-force'],
    ['2022-03-01', 'in-force'],
    ['2022-03-02', 'uncertain'],
    ['2022-03-31', 'uncertain'],
    ['2022-04-01', 'after'],
  ],
  [
    '2020',
    '2022',
    ['2019-12-31', 'before'],
    ['2020-01-01', 'uncertain'],
    ['2020-12-30', 'uncertain'],
    ['2020-12-31', 'in-force'],
    ['2022-01-01', 'in-force'],
    ['2022-01-02', 'uncertain'],
    ['2022-12-31', 'uncertain'],
    ['2023-01-01', 'after'],
  ],
  ['2020', '2020', ['2020-12-31', 'uncertain'], ['2021-01-01', 'after']],
  ['2024-02', undefined, ['2024-02-28', 'uncertain'], ['2024-02-29', 'in-force']],
  ['2023-02', undefined, ['2023-02-27', 'uncertain'], ['2023-02-28', 'in-force']],
  ['2020-05-05', undefined, ['2020-05-04', 'before'], ['2999-01-01', 'in-force']],
  [
    undefined,
    '2022-03',
    ['1900-01-01', 'unknown'],
    ['2022-03-31', 'unknown'],
    ['2022-04-01', 'after'],
  ],
  [undefined, undefined, ['2022-01-01', 'unknown']],
];
type Days = readonly [day: string, standing: Standing];

/** A term, a day of death, and days around it. */
const DEATHS: readonly [from: string, to: string | undefined, death: string, ...Days[]][] = [
  ['2020', undefined, '2024-05-03', ['2024-05-03', 'in-force'], ['2024-05-04', 'after']],
  ['2020', '2029-01-20', '2024-05-03', ['2024-05-03', 'in-force'], ['2024-05-04', 'after']],
  ['2020', '2023-01-01', '2024-05-03', ['2023-01-01', 'in-force'], ['2023-01-02', 'after']],
  [
    '2020',
    undefined,
    '2024',
    ['2024-01-01', 'in-force'],
    ['2024-06-01', 'uncertain'],
    ['2025-01-01', 'after'],
  ],
  [
    '2020',
    '2024',
    '2024-05-03',
    ['2024-01-01', 'in-force'],
    ['2024-05-03', 'uncertain'],
    ['2024-05-04', 'after'],
  ],
  ['2020', '2024-06', '2024', ['2024-06-30', 'uncertain'], ['2024-07-01', 'after']],
];

const dated = (from: string | undefined, to: string | undefined): Interval => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});

describe('a status', () => {
  it('has a place in the table', () => {
    expect(CLAIMS.map(([status]) => status).sort()).toEqual([...FACT_STATUSES].sort());
  });

  it.each(CLAIMS)('%s claims %s', (status, claim, inOffice) => {
    const fact = office('Mayor', '2020-05-05', '2022-03-09', { status });
    expect(CLAIM_OF[status]).toBe(claim);
    const on = (day: string) => holds(personWith([fact]), day, ['office']);
    const days = ['2020-05-04', '2020-05-05', '2021-01-01', '2022-03-09', '2022-03-10'];
    expect(days.map(on)).toEqual([false, inOffice, inOffice, inOffice, false]);
    expect(holds(personWith([fact]), '2021-01-01', [claim])).toBe(true);
  });
});

describe('a span of time', () => {
  it.each(SPANS.flatMap(([from, to, ...days]) => days.map(([day, is]) => ({ from, to, day, is }))))(
    'from $from to $to on $day: $is',
    ({ from, to, day, is }) => {
      const fact = office('Mayor', from, to);
      expect(standingOn(dated(from, to), day)).toBe(is);
      expect(standingOf(fact, {}, day)).toBe(is);
      expect(holds(personWith([fact]), day, ['office'])).toBe(
        is === 'in-force' || is === 'uncertain',
      );
      expect(hasBegun(fact, day)).toBe(is !== 'before');
    },
  );

  it.each(
    DEATHS.flatMap(([from, to, death, ...days]) =>
      days.map(([day, is]) => ({ from, to, death, day, is })),
    ),
  )('from $from to $to, dead $death, on $day: $is', ({ from, to, death, day, is }) => {
    expect(standingOf(dated(from, to), { death }, day)).toBe(is);
    const days = possibleDays(dated(from, to), { death });
    expect(days !== null && days.first <= day && day <= days.last).toBe(is !== 'after');
    expect(holds(personWith([office('Mayor', from, to)], { death }), day, ['office'])).toBe(
      is === 'in-force' || is === 'uncertain',
    );
  });

  it.each([
    ['2024-05-03', undefined, '2024-05-03'],
    ['2024-05-03', '2029', '2024-05-03'],
    ['2024-05-03', '2024', '2024'],
    ['2024', '2024-06-01', '2024-06-01'],
    ['2024-05-03', '2024-05-03', '2024-05-03'],
  ])('dead %s, with the end %s, ends %s', (death, to, end) => {
    expect(closedByDeath(office('Mayor', '2020', to), { death }).to).toBe(end);
  });

  it('of something else than an office is none', () => {
    const fact = office('Labour Party', '2020', undefined, { kind: 'party' });
    expect(holds(personWith([fact]), '2021-01-01', ['office'])).toBe(false);
  });
});

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
