import { daysOf, type PersonDay } from './row';
import { BEYOND, NONE, REP, UNSURE, US, VP } from './words';

const CALIFORNIA = 'United States Senator from California';
const OHIO = 'United States Senator from Ohio';
const MINNESOTA = 'Governor of Minnesota';
const HARRIS = `Democratic nominee for ${US}`;
const WALZ = `Democratic nominee for ${VP}`;
const VANCE = `Republican nominee for ${VP}`;

/** The other three who stood in 2024: two lost, one won. */
export const TICKET: readonly PersonDay[] = [
  ...daysOf('Kamala Harris', 'congress-2021-01', [
    ['2017-01-02', [NONE]],
    ['2017-01-03', [CALIFORNIA], ['former']],
    ['2021-01-10', [CALIFORNIA, UNSURE]],
  ]),
  ...daysOf('Kamala Harris', 'executive-2025', [
    ['2021-01-20', [VP], ['nominee']],
    ['2025-01-20', [VP, 'last day in office'], ['former', 'nominee']],
    ['2025-01-21', [`former ${VP}`], ['nominee']],
  ]),
  ...daysOf('Kamala Harris', 'dnc-2024-kyiv', [
    ['2024-08-05', [VP], ['nominee']],
    ['2024-08-06', [VP, HARRIS], ['former']],
    ['2024-09-26', [VP, HARRIS], ['former']],
  ]),
  ...daysOf('Kamala Harris', 'election-2024', [
    ['2024-11-06', [VP], ['nominee', 'elect', 'former']],
    ['2024-11-20', [VP], ['nominee', 'elect']],
  ]),
  ...daysOf('JD Vance', 'congress-2025-01', [
    ['2023-01-03', [OHIO], ['former']],
    ['2025-01-09', [OHIO, 'Vice President-elect'], ['former']],
    ['2025-01-10', ['Vice President-elect', `former ${OHIO}`]],
  ]),
  ...daysOf('JD Vance', 'rnc-2024-usatoday', [
    ['2024-07-14', [OHIO], ['nominee']],
    ['2024-07-15', [OHIO, VANCE], ['elect']],
  ]),
  ...daysOf('JD Vance', 'election-2024-ap', [
    ['2024-11-06', ['Vice President-elect'], ['nominee']],
  ]),
  ...daysOf('JD Vance', 'executive-2025', [['2025-01-20', [VP], ['former', 'elect', 'term']]]),
  ...daysOf('Tim Walz', 'congress-2018-12', [
    ['2019-01-03', [REP], ['former']],
    ['2019-01-04', [`former ${REP}`], ['Governor']],
  ]),
  ...daysOf('Tim Walz', 'walz-sworn', [['2019-01-07', [MINNESOTA], ['former']]]),
  ...daysOf('Tim Walz', 'dnc-2024', [['2024-08-06', [MINNESOTA, WALZ], ['former']]]),
  ...daysOf('Tim Walz', 'election-2024', [['2024-11-06', [MINNESOTA], ['nominee', 'elect']]]),
  ...daysOf('Tim Walz', 'walz-2026', [
    ['2026-01-05', [MINNESOTA], [BEYOND]],
    ['2026-01-06', [MINNESOTA, BEYOND]],
  ]),
];
