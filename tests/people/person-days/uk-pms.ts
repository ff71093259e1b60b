import { daysOf, type PersonDay } from './row';
import { BEYOND, FOREIGN, HOME, LABOUR, NONE, OPPOSITION, PM, TORY, UNSURE } from './words';

const CHANCELLOR = 'Chancellor of the Exchequer of the United Kingdom';
const MAYOR = 'Mayor of Greater Manchester';
const LONDON = 'Mayor of London';

/** The other prime ministers since 2010, and the days on which they changed. */
export const UK_PMS: readonly PersonDay[] = [
  ...daysOf('Rishi Sunak', 'ministers-2026-07', [
    ['2019-07-23', [NONE]],
    ['2019-07-24', ['Chief Secretary to the Treasury'], ['former']],
    ['2020-02-13', [CHANCELLOR, 'Chief Secretary to the Treasury'], ['former']],
    ['2020-02-14', [CHANCELLOR], ['Chief Secretary']],
    ['2022-07-05', [CHANCELLOR], ['former']],
    ['2022-07-06', [`former ${CHANCELLOR}`]],
    ['2022-10-24', [TORY, `former ${CHANCELLOR}`], [PM]],
    ['2022-10-25', [PM, TORY], ['former']],
    ['2024-07-06', [`former ${PM}`, OPPOSITION, TORY]],
    ['2024-11-02', [`former ${PM}`, OPPOSITION, TORY]],
    ['2024-11-03', [`former ${PM}`], [`${OPPOSITION} (since`]],
  ]),
  ...daysOf('Rishi Sunak', 'starmer-appointed', [
    ['2024-07-04', [PM, TORY], ['former', OPPOSITION]],
    ['2024-07-05', [PM, 'last day in office', OPPOSITION], ['former']],
    ['2024-09-26', [`former ${PM}`, OPPOSITION]],
  ]),
  ...daysOf('Liz Truss', 'ministers-2026-07', [
    ['2021-09-15', [FOREIGN, 'International Trade Secretary'], ['former']],
    ['2022-09-05', [FOREIGN, TORY], [PM]],
    ['2022-09-06', [PM, FOREIGN, TORY], ['former']],
    ['2022-10-25', [PM, 'last day in office'], ['former', FOREIGN]],
    ['2022-10-26', [`former ${PM}`], [FOREIGN]],
  ]),
  ...daysOf('Boris Johnson', 'ministers-2020-10', [
    ['2008-05-10', [LONDON, UNSURE]],
    ['2008-06-01', [LONDON], [UNSURE, 'former']],
    ['2016-05-10', [LONDON, UNSURE]],
    ['2016-06-01', [`former ${LONDON}`]],
  ]),
  ...daysOf('Boris Johnson', 'ministers-2026-07', [
    ['2016-07-13', [FOREIGN], ['former']],
    ['2018-07-10', [`former ${FOREIGN}`], [LONDON]],
    ['2019-07-23', [TORY, `former ${FOREIGN}`], [PM]],
    ['2019-07-24', [PM, TORY], ['former']],
    ['2022-09-06', [PM, 'last day in office'], ['former']],
    ['2022-09-07', [`former ${PM}`]],
  ]),
  ...daysOf('Theresa May', 'ministers-2026-07', [
    ['2016-07-12', [HOME, TORY], [PM]],
    ['2016-07-13', [PM, HOME, TORY], ['former']],
    ['2019-07-24', [PM], ['former']],
    ['2019-07-25', [`former ${PM}`]],
    ['2020-01-01', [`former ${PM}`], [TORY]],
  ]),
  ...daysOf('David Cameron', 'ministers-2026-07', [
    ['2010-05-07', [TORY], [PM, `${OPPOSITION} (since`]],
    ['2010-05-11', [PM, TORY], ['former']],
    ['2016-07-13', [PM], ['former']],
    ['2016-07-14', [`former ${PM}`]],
    ['2023-11-12', [`former ${PM}`], [FOREIGN]],
    ['2023-11-13', [FOREIGN, 'took office this day']],
    ['2024-07-05', [FOREIGN, 'last day in office']],
    ['2024-07-06', [`former ${FOREIGN}`]],
  ]),
  ...daysOf('Andy Burnham', 'ministers-2020-10', [
    ['2017-05-07', [], [MAYOR]],
    ['2017-05-08', [MAYOR], ['former', PM]],
  ]),
  ...daysOf('Andy Burnham', 'makerfield', [['2026-06-19', [MAYOR, UNSURE], [PM]]]),
  ...daysOf('Andy Burnham', 'ministers-2026-07', [
    ['2026-07-16', [MAYOR, UNSURE], [LABOUR]],
    ['2026-07-17', [LABOUR], [PM]],
    ['2026-07-19', [LABOUR], [PM]],
    ['2026-07-20', [PM, LABOUR, 'took office this day'], ['former']],
    ['2026-07-27', [PM], [BEYOND]],
    ['2026-07-28', [PM, BEYOND]],
  ]),
];
