import { daysOf, type PersonDay } from './row';
import { BEYOND, NONE, US, VP } from './words';

const EXECUTIVE = 'https://github.com/unitedstates/congress-legislators/blob/main/executive.yaml';
const CURRENT =
  'https://github.com/unitedstates/congress-legislators/blob/main/legislators-current.yaml';

/** Presidents who followed, returned or were elected again, and an end that has not come yet. */
export const US_HISTORY: readonly PersonDay[] = [
  ...daysOf('Grover Cleveland', EXECUTIVE, [
    ['1837-03-17', ['not yet born']],
    ['1885-03-03', [NONE]],
    ['1885-03-04', [US], ['term']],
    ['1889-03-05', [`former ${US}`]],
    ['1893-03-04', [US, 'second term', '1885 to 1889'], ['former']],
    ['1897-03-05', [`former ${US}`, '1893-03-04 to 1897-03-04']],
  ]),
  ...daysOf('Theodore Roosevelt', EXECUTIVE, [
    ['1901-09-13', [VP], ['former']],
    ['1901-09-14', [VP, US, 'took office this day']],
    ['1901-09-15', [US], ['Vice', 'former']],
    ['1905-03-05', [US, 'since 1901-09-14'], ['term']],
  ]),
  ...daysOf('Franklin D. Roosevelt', EXECUTIVE, [
    ['1944-06-06', [US, 'since 1933-03-04'], ['term']],
    ['1945-04-12', [US, 'last day in office'], ['former']],
    ['1945-04-13', [`former ${US}`, '1933-03-04 to 1945-04-12']],
  ]),
  ...daysOf('Richard Nixon', EXECUTIVE, [
    ['1961-01-21', [`former ${VP}`]],
    ['1969-01-20', [US], ['Vice', 'former']],
    ['1974-08-09', [US, 'last day in office'], ['former']],
    ['1974-08-10', [`former ${US}`], ['Vice']],
  ]),
  ...daysOf('Gerald Ford', EXECUTIVE, [
    ['1973-12-05', [NONE]],
    ['1973-12-06', [VP, 'took office this day']],
    ['1974-08-09', [VP, US], ['former']],
    ['1974-08-10', [US, '2nd day'], ['Vice', 'former']],
    ['1977-01-21', [`former ${US}`], ['Vice']],
  ]),
  ...daysOf('Amy Klobuchar', CURRENT, [
    ['2007-01-03', [NONE]],
    ['2024-09-26', ['Senator from Minnesota', 'since 2007-01-04'], ['term', BEYOND]],
    ['2026-06-15', ['Senator from Minnesota', 'due to end on 2031-01-03'], ['former', BEYOND]],
    ['2026-06-16', ['Senator from Minnesota', BEYOND], ['former']],
    ['2031-01-03', ['Senator from Minnesota', BEYOND], ['former']],
  ]),
  ...daysOf('Kevin Kiley', CURRENT, [
    ['1985-01-29', ['not yet born']],
    ['2023-01-02', [NONE]],
    ['2026-03-09', ['Representative from California'], ['former', 'term']],
  ]),
];
