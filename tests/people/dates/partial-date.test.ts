import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText } from '../../../utils/people/compare';
import {
  agree,
  contains,
  firstDay,
  isDay,
  lastDay,
  parsePartialDate,
  precision,
} from '../../../utils/people/dates/partial-date';

/** Every real day of the years 1 to 9999, from the engine's own calendar in UTC. */
const days = fc
  .date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const partialDates = fc
  .tuple(days, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.slice(0, length));

describe('parsePartialDate', () => {
  it.each(['2024', '2024-02', '2024-02-29', '2000-02-29', '0044-03-15', '1999-12-31'])(
    'takes %s',
    (text) => expect(parsePartialDate(text)).toBe(text),
  );

  it.each([
    ['', 'empty'],
    ['2024-02-31', 'no such day'],
    ['2023-02-29', 'no leap year'],
    ['1900-02-29', 'a century is no leap year'],
    ['2024-04-31', 'April has 30 days'],
    ['2024-13', 'no such month'],
    ['2024-00', 'month 0'],
    ['2024-01-00', 'day 0'],
    ['0000', 'no year 0'],
    ['24', 'two digits'],
    ['02024', 'five digits'],
    ['2024-1', 'one digit'],
    ['2024-01-1', 'one digit'],
    ['2024/01/01', 'slashes'],
    ['-2024', 'minus'],
    ['2024-01-01T00:00:00Z', 'a time'],
    [' 2024', 'a space'],
    ['2024\n', 'a line end'],
    ['٢٠٢٤', 'other digits'],
  ])('refuses %j: %s', (text) => expect(parsePartialDate(text)).toBeNull());

  it('takes every real day', () => {
    fc.assert(fc.property(partialDates, (date) => parsePartialDate(date) === date));
  });

  it('takes a day exactly where the calendar has it', () => {
    const numbers = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    );
    fc.assert(
      fc.property(numbers, ([year, month, day]) => {
        const text = [
          `${year}`.padStart(4, '0'),
          `${month}`.padStart(2, '0'),
          `${day}`.padStart(2, '0'),
        ].join('-');
        const real = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(real.getTime()) && real.toISOString().startsWith(text);
        expect(parsePartialDate(text) !== null).toBe(exists);
      }),
    );
  });
});

describe('firstDay and lastDay', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['0096-02', '0096-02-01', '0096-02-29'],
    ['2024-11', '2024-11-01', '2024-11-30'],
    ['2024-07-05', '2024-07-05', '2024-07-05'],
  ])('%s is %s to %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  it('are real days within the date, in order', () => {
    fc.assert(
      fc.property(partialDates, (date) => {
        expect(isDay(firstDay(date)) && isDay(lastDay(date))).toBe(true);
        expect(contains(date, firstDay(date)) && contains(date, lastDay(date))).toBe(true);
        expect(firstDay(date) <= lastDay(date)).toBe(true);
      }),
    );
  });

  it('bound every day of the date', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(4, 7), (day, length) => {
        const date = day.slice(0, length);
        expect(firstDay(date) <= day && day <= lastDay(date)).toBe(true);
      }),
    );
  });
});

describe('the rest', () => {
  it.each([
    ['2024', 'year'],
    ['2024-07', 'month'],
    ['2024-07-05', 'day'],
  ])('precision of %s is %s', (date, expected) => expect(precision(date)).toBe(expected));

  it.each([
    ['2024', '2024-07-05', true],
    ['2024-07', '2024-07', true],
    ['2024-07-05', '2024-07', false],
    ['2024', '2025', false],
  ])('%s contains %s: %s', (outer, inner, expected) =>
    expect(contains(outer, inner)).toBe(expected),
  );

  it.each([
    ['2024-07-05', '2024', true],
    ['2024', '2024-07-05', true],
    ['2024-07', '2024-08', false],
  ])('%s agrees with %s: %s', (one, other, expected) => expect(agree(one, other)).toBe(expected));

  it('isDay wants a whole day', () => {
    expect(['2024', '2024-07', '2024-07-05', '2024-02-31'].map(isDay)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  it('days are in the order of the calendar as text', () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        const expected = Math.sign(Date.parse(one) - Date.parse(other));
        expect(compareText(one, other)).toBe(expected);
      }),
    );
  });
});
