import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedByDeath } from '../../utils/people/closed-by-death';
import { firstDay, lastDay } from '../../utils/people/partial-date';
import {
  dayNumber,
  daysOf,
  holdingDays,
  periodDays,
  share,
} from '../../utils/storage/offices/holding-days';
import { facts } from './people';

const plain = (day: string) => Number(day.replaceAll('-', ''));
const dates = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .chain((date) => fc.constantFrom(4, 7, 10).map((end) => date.toISOString().slice(0, end)))
  .filter((date) => /^\d{4}(-\d\d){0,2}$/.test(date));

describe('the days of a holding', () => {
  it('are numbers that sort as days do', () => {
    expect(dayNumber('2024-07-05')).toBe(20_240_705);
    fc.assert(
      fc.property(dates, (date) => {
        const { from, to } = periodDays(date);
        expect(from).toBe(plain(firstDay(date)));
        expect(to).toBeGreaterThanOrEqual(plain(lastDay(date)));
        expect(Math.floor(to / 100)).toBe(Math.floor(plain(lastDay(date)) / 100));
      }),
    );
  });

  it('are those of the fact as death closes it', () => {
    fc.assert(
      fc.property(facts, dates, (fact, death) => {
        expect(holdingDays(fact, { death })).toEqual(daysOf(closedByDeath(fact, { death })));
        expect(holdingDays(fact, {})).toEqual(daysOf(fact));
      }),
    );
  });

  it.each([
    ['2016', '2016-12-31', '2015', true],
    ['2016-02', '2016-03-01', '2016', false],
    ['2016-02-29', '2016-02', '2015', true],
    ['2014', '2014', '2013', true],
  ])('until %s: is %s in them, from %s on? %s', (period, asked, start, expected) => {
    const holding = daysOf({ from: start, to: period });
    expect(share(holding, periodDays(asked))).toBe(expected);
  });

  it('without a start hold no day', () => {
    expect(share(daysOf({ to: '2020' }), periodDays('2019'))).toBe(false);
  });
});
