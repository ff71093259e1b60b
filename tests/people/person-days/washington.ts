import { daysOf, namesOf, type PersonDay } from './row';
import { BEYOND, ENVOY, NAMED, NONE, UNSURE } from './words';

const ACTING = `Acting ${ENVOY}`;
const UN = 'United Kingdom Permanent Representative to the United Nations';

/** The embassy in Washington from 2016 to 2026, with those who stood in. */
export const WASHINGTON: readonly PersonDay[] = [
  ...daysOf('Kim Darroch', 'darroch-profile', [
    ['2015-12-31', [NONE]],
    ['2016-11-22', [ENVOY, UNSURE], ['former']],
  ]),
  ...daysOf('Kim Darroch', 'darroch-on-leave', [['2019-07-11', [ENVOY], ['former', UNSURE]]]),
  ...daysOf('Kim Darroch', 'darroch-wikipedia', [
    ['2019-12-15', [ENVOY, UNSURE]],
    ['2020-01-01', [`former ${ENVOY}`], [UNSURE]],
  ]),
  ...daysOf('Michael Tatham', 'darroch-on-leave', [
    ['2019-06-30', [NONE]],
    ['2019-07-20', [ACTING, UNSURE]],
    ['2019-07-31', [ACTING], [UNSURE, 'former']],
  ]),
  ...daysOf('Michael Tatham', 'pierce-accredited', [
    ['2020-03-23', [ACTING], ['former']],
    ['2020-03-24', [`former ${ACTING}`]],
  ]),
  ...daysOf('Karen Pierce', 'pierce-un', [
    ['2017-12-31', [NONE]],
    ['2018-06-01', [UN, UNSURE], [ENVOY]],
    ['2019-06-01', [UN], [UNSURE, ENVOY]],
  ]),
  ...daysOf('Karen Pierce', 'pierce-accredited', [
    ['2020-02-06', [UN, UNSURE], [ENVOY]],
    ['2020-02-07', [UN, ENVOY, NAMED]],
    ['2020-03-22', [UN, ENVOY, NAMED], ['office this day']],
    ['2020-03-23', [ENVOY, 'took office this day'], [NAMED, 'former']],
    ['2021-01-01', [ENVOY], ['former', UN]],
  ]),
  ...daysOf('Karen Pierce', 'pierce-2024', [['2024-12-23', [ENVOY], ['former']]]),
  ...daysOf('Karen Pierce', 'roscoe-wikipedia', [
    ['2025-02-01', [ENVOY], ['former']],
    ['2025-02-02', [ENVOY, 'last day in office'], ['former']],
    ['2025-02-03', [`former ${ENVOY}`], [UN]],
  ]),
  ...daysOf('Karen Pierce', 'pierce-balkans', [
    ['2025-02-06', [`former ${ENVOY}`], ['Balkans']],
    ['2025-02-07', [`former ${ENVOY}`, 'Special Envoy to the Western Balkans', NAMED]],
  ]),
  ...daysOf('Peter Mandelson', 'mandelson-confirmed', [
    ['2024-12-19', [NONE]],
    ['2024-12-20', [ENVOY, NAMED], ['office this day', 'former']],
    ['2025-01-20', [ENVOY, NAMED]],
  ]),
  ...daysOf('Peter Mandelson', 'mandelson-first-day', [
    ['2025-02-09', [ENVOY, NAMED]],
    ['2025-02-10', [ENVOY, 'took office this day'], [NAMED, 'former']],
    ['2025-02-27', [ENVOY, '18th day'], [NAMED, 'former', 'House of Lords']],
  ]),
  ...daysOf('Peter Mandelson', 'roscoe-interim', [
    ['2025-09-11', [ENVOY, 'last day in office'], ['former']],
    ['2025-09-12', [`former ${ENVOY}`, '2025-02-10 to 2025-09-11']],
    ['2025-10-15', [`former ${ENVOY}`], ['Acting']],
  ]),
  ...daysOf('James Roscoe', 'roscoe-wikipedia', [
    ['2025-02-01', [NONE]],
    ['2025-02-02', [ACTING]],
    ['2025-02-11', [`former ${ACTING}`]],
    ['2025-09-10', [`former ${ACTING}`]],
    ['2026-02-02', [ACTING], ['former']],
    ['2026-02-03', [`former ${ACTING}`]],
  ]),
  ...daysOf('James Roscoe', 'roscoe-interim', [
    ['2025-09-11', [ACTING], ['former']],
    ['2025-09-12', [ACTING, '2nd day'], ['former']],
  ]),
  ...daysOf('Christian Turner', 'turner-announced', [
    ['2025-12-17', [NONE]],
    ['2025-12-18', [ENVOY, NAMED], ['office this day']],
  ]),
  ...daysOf('Christian Turner', 'roscoe-wikipedia', [
    ['2026-02-01', [ENVOY, NAMED]],
    ['2026-02-02', [ENVOY, 'took office this day'], [NAMED]],
  ]),
  ...daysOf('Christian Turner', 'turner-royal-visit', [
    ['2026-04-26', [ENVOY], [NAMED, BEYOND]],
    ['2026-04-27', [ENVOY, BEYOND, '2026-04-26']],
  ]),
  ...namesOf('Christian Turner', 'turner-royal-visit', [
    ['2026-03-31', 'Christian Turner'],
    ['2026-05-01', 'Sir Christian Turner'],
  ]),
  ...namesOf('Karen Pierce', 'pierce-2020', [
    ['2020-01-31', 'Karen Pierce'],
    ['2020-02-29', 'Dame Karen Pierce'],
    ['2024-09-26', 'Dame Karen Pierce'],
  ]),
  ...namesOf('Peter Mandelson', 'mandelson-confirmed', [
    ['2024-11-30', 'Peter Mandelson'],
    ['2025-02-10', 'Peter Mandelson, Lord Mandelson'],
  ]),
  ...namesOf('Kim Darroch', 'darroch-2020', [
    ['2019-06-30', 'Kim Darroch'],
    ['2019-08-01', 'Sir Kim Darroch'],
    ['2020-10-01', 'Kim Darroch, Lord Darroch'],
  ]),
];
