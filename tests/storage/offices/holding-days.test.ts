import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayHold, standingOf } from '../../../utils/people/as-of/held-on';
import { firstDay, lastDay } from '../../../utils/people/dates/partial-date';
import {
  dayNumber,
  daysOverlap,
  holdingDays,
  periodDays,
} from '../../../utils/storage/offices/holding-days';
import { facts, makeFact } from '../people';

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
        expect(to).toBe(plain(lastDay(date)));
      }),
    );
  });

  it('are those on which the fact may be in force, up to death', () => {
    fc.assert(
      fc.property(facts, dates, dates, (fact, death, date) => {
        const ends = [fact.from, fact.to, death].filter((end) => end !== undefined);
        for (const day of [date, ...ends].flatMap((end) => [firstDay(end), lastDay(end)])) {
          for (const person of [{ death }, {}]) {
            const isIn = daysOverlap(holdingDays(fact, person), periodDays(day));
            expect(isIn).toBe(mayHold(standingOf(fact, person, day)));
          }
        }
      }),
    );
  });

  it.each([
    ['2016', '2016-12-31', '2015', true],
    ['2016-02', '2016-03-01', '2016', false],
    ['2016-02-29', '2016-02', '2015', true],
    ['2014', '2014', '2013', true],
  ])('until %s: is %s in them, from %s on? %s', (period, asked, start, expected) => {
    const holding = holdingDays(makeFact({ label: 'Mayor', from: start, to: period }), {});
    expect(daysOverlap(holding, periodDays(asked))).toBe(expected);
  });

  it('without a start hold no day', () => {
    expect(
      daysOverlap(holdingDays(makeFact({ label: 'Mayor', to: '2020' }), {}), periodDays('2019')),
    ).toBe(false);
  });
});
