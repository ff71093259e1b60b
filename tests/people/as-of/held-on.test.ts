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
import { FACT_STATUSES, type FactStatus } from '../../../utils/people/person';
import { dated, office, personWith } from '../make';

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

  it('of what a source shows to a day alone is known to that day, and neither goes on nor ends with a life', () => {
    const shown = { from: '2001', verified: '2010-04-12' };
    expect(standingOn(shown, '2010-04-12')).toBe('in-force');
    expect(standingOn(shown, '2010-04-13')).toBe('unknown');
    expect(standingOf(shown, { death: '2015-06-01' }, '2012-01-01')).toBe('unknown');
    expect(standingOn({ ...shown, to: '2012-05-01' }, '2011-01-01')).toBe('in-force');
  });

  it('of something else than an office is none', () => {
    const fact = office('Labour Party', '2020', undefined, { kind: 'party' });
    expect(holds(personWith([fact]), '2021-01-01', ['office'])).toBe(false);
  });
});
