import { daysOf, type PersonDay } from './row';
import { BEYOND, NONE, STATE } from './words';

const FLORIDA = 'United States Senator from Florida';

/** Secretaries of State, and the one day on which someone was acting. */
export const SECRETARIES: readonly PersonDay[] = [
  ...daysOf('Hillary Clinton', 'clinton-sworn', [
    ['2009-01-20', ['United States Senator from New York'], [STATE]],
    ['2009-01-21', [STATE, 'took office this day'], ['former']],
  ]),
  ...daysOf('Hillary Clinton', 'clinton-leaves', [
    ['2013-02-01', [STATE, 'last day in office'], ['former']],
    ['2013-02-02', [`former ${STATE}`]],
  ]),
  ...daysOf('Antony Blinken', 'blinken-sworn', [
    ['2021-01-25', [NONE]],
    ['2021-01-26', [STATE, 'took office this day']],
    ['2021-01-27', [STATE, '2nd day'], ['former']],
  ]),
  ...daysOf('Antony Blinken', 'rubio-voz', [['2025-01-21', [`former ${STATE}`]]]),
  ...daysOf('Lisa Kenna', 'acting-heads-2025', [
    ['2025-01-19', [NONE]],
    ['2025-01-20', [`Acting ${STATE}`], ['former']],
    ['2025-01-21', [`Acting ${STATE}`], ['former']],
    ['2025-01-22', [`former Acting ${STATE}`]],
  ]),
  ...daysOf('Marco Rubio', 'congress-2025-01', [
    ['2011-01-04', [NONE]],
    ['2011-01-05', [FLORIDA], ['former']],
    ['2025-01-20', [FLORIDA, 'last day in office'], [STATE]],
  ]),
  ...daysOf('Marco Rubio', 'rubio-sworn', [
    ['2025-01-21', [STATE, 'took office this day'], ['former']],
    ['2025-01-22', [STATE, '2nd day'], ['Senator']],
  ]),
  ...daysOf('Marco Rubio', 'vance-rubio-2026', [
    ['2026-02-18', [STATE], [BEYOND]],
    ['2026-02-19', [STATE, BEYOND]],
  ]),
];
