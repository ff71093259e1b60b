import { daysOf, type PersonDay } from './row';
import { MAJORITY, MINORITY, REP, SPEAKER } from './words';

const HOUSE_MINORITY = 'Minority Leader of the United States House of Representatives';
const NEW_YORK = 'United States Senator from New York';
const KENTUCKY = 'United States Senator from Kentucky';

/** Speakers and floor leaders, whose offices change hands within a seat. */
export const CONGRESS: readonly PersonDay[] = [
  ...daysOf('Nancy Pelosi', 'congress-2026-06', [
    ['1987-01-05', [], ['Member']],
    ['2011-01-05', [REP, HOUSE_MINORITY], [SPEAKER]],
    ['2019-01-03', [SPEAKER, HOUSE_MINORITY], ['former']],
    ['2019-01-04', [SPEAKER, REP], [HOUSE_MINORITY]],
    ['2023-01-03', [SPEAKER, REP], ['former']],
    ['2023-01-04', [REP], [`${SPEAKER} (since`]],
    ['2023-06-01', [REP, `former ${SPEAKER}`]],
  ]),
  ...daysOf('Kevin McCarthy', 'congress-2023-12', [
    ['2023-01-03', [HOUSE_MINORITY], [SPEAKER]],
    ['2023-01-06', [REP], [`${SPEAKER} (since`]],
    ['2023-01-07', [SPEAKER], ['former', HOUSE_MINORITY]],
    ['2023-10-03', [SPEAKER, 'last day in office'], ['former']],
    ['2023-11-01', [REP, `former ${SPEAKER}`]],
  ]),
  ...daysOf('Patrick McHenry', 'mchenry-acting', [
    ['2023-10-02', [REP], ['Speaker']],
    ['2023-10-03', [`Acting ${SPEAKER}`, REP], ['former']],
    ['2023-10-10', [`Acting ${SPEAKER}`], ['former']],
    ['2023-10-25', [`Acting ${SPEAKER}`]],
    ['2023-10-26', [REP], [`Acting ${SPEAKER} (since`]],
  ]),
  ...daysOf('Mike Johnson', 'congress-2026-06', [
    ['2023-10-24', [`${REP} from Louisiana`], ['Speaker']],
    ['2023-10-25', [SPEAKER], ['former']],
    ['2025-01-03', [SPEAKER, 'since 2023-10-25'], ['term']],
  ]),
  ...daysOf('Hakeem Jeffries', 'congress-2026-06', [
    ['2023-01-02', [REP], [HOUSE_MINORITY]],
    ['2023-01-03', [HOUSE_MINORITY, REP]],
  ]),
  ...daysOf('Chuck Schumer', 'congress-2026-06', [
    ['2021-01-19', [MINORITY, NEW_YORK], [MAJORITY]],
    ['2021-01-20', [MINORITY, MAJORITY], ['term']],
    ['2021-01-21', [MAJORITY, NEW_YORK], [`${MINORITY} (since`]],
    ['2025-01-03', [MAJORITY, MINORITY, 'second term']],
    ['2025-01-04', [MINORITY, 'second term', '2017 to 2021'], [`${MAJORITY} (since`]],
  ]),
  ...daysOf('Mitch McConnell', 'congress-2026-06', [
    ['2014-12-31', [MINORITY, KENTUCKY], [MAJORITY]],
    ['2015-01-03', [MINORITY, MAJORITY]],
    ['2021-01-21', [MINORITY, 'second term', '2007 to 2015'], [`${MAJORITY} (since`]],
    ['2025-01-04', [KENTUCKY], [`${MINORITY} (since`]],
    ['2025-06-01', [KENTUCKY, `former ${MINORITY}`]],
  ]),
  ...daysOf('John Thune', 'congress-2026-06', [
    ['2003-01-04', [`former ${REP} from South Dakota`]],
    ['2025-01-02', ['United States Senator from South Dakota'], [MAJORITY]],
    ['2025-01-03', [MAJORITY], ['former']],
  ]),
  ...daysOf('Harry Reid', 'congress-2016-12', [
    ['1987-01-05', [`former ${REP} from Nevada`]],
    ['2015-01-03', [MAJORITY, MINORITY]],
    ['2016-06-01', [MINORITY, 'United States Senator from Nevada'], [`${MAJORITY} (since`]],
    ['2017-01-04', [`former ${MINORITY}`]],
  ]),
];
