import { daysOf, namesOf, type PersonDay } from './row';
import { BEYOND, LABOUR, NONE, OPPOSITION, TORY } from './words';

const LIBDEM = 'Leader of the Liberal Democrats';
const REFORM = 'Leader of Reform UK';
const YOURS = 'Parliamentary Leader of Your Party';
const ENERGY = 'Energy and Climate Change Secretary of the United Kingdom';
const TRADE = 'Business and Trade Secretary of the United Kingdom';

/** Leaders of parties, one of them acting first. */
export const UK_LEADERS: readonly PersonDay[] = [
  ...daysOf('Ed Davey', 'ministers-2026-07', [
    ['2015-05-08', [ENERGY, 'last day in office']],
    ['2019-12-12', [`Deputy ${LIBDEM}`, `former ${ENERGY}`], ['Acting']],
    ['2019-12-13', [`Acting ${LIBDEM}`, `Deputy ${LIBDEM}`]],
    ['2019-12-14', [`Acting ${LIBDEM}`], [`Deputy ${LIBDEM}`]],
    ['2020-08-26', [`Acting ${LIBDEM}`], [`Deputy ${LIBDEM}`]],
    ['2020-08-27', [LIBDEM, 'took office this day'], ['Acting']],
    ['2020-08-28', [LIBDEM, '2nd day'], ['Acting', 'term']],
    ['2024-09-26', [LIBDEM, `former ${ENERGY}`], ['Acting']],
  ]),
  ...namesOf('Ed Davey', 'davey-knighted', [
    ['2015-12-31', 'Ed Davey'],
    ['2016-06-01', 'Ed Davey'],
    ['2017-01-01', 'Sir Ed Davey'],
    ['2024-09-26', 'Sir Ed Davey'],
  ]),
  ...namesOf('David Cameron', 'cameron-created', [
    ['2023-11-16', 'David Cameron'],
    ['2023-11-17', 'David Cameron, Lord Cameron'],
    ['2023-11-18', 'David Cameron, Lord Cameron'],
  ]),
  ...daysOf('Jeremy Corbyn', 'ministers-2026-07', [
    ['2015-09-11', [NONE]],
    ['2015-09-12', [LABOUR, OPPOSITION], ['former']],
    ['2020-04-04', [LABOUR, OPPOSITION], ['former']],
    ['2020-04-05', [`former ${LABOUR}`]],
    ['2026-06-09', [`former ${LABOUR}`], [YOURS]],
    ['2026-06-10', [YOURS, 'took office this day']],
  ]),
  ...daysOf('Nigel Farage', 'farage-leads-reform', [
    ['2024-06-02', [NONE]],
    ['2024-06-03', [REFORM, 'took office this day']],
  ]),
  ...daysOf('Nigel Farage', 'farage-2025', [
    ['2025-07-03', [REFORM], [BEYOND]],
    ['2025-07-04', [REFORM, BEYOND, '2025-07-03']],
  ]),
  ...daysOf('Kemi Badenoch', 'ministers-2026-07', [
    ['2023-02-07', [TRADE, 'International Trade Secretary', 'Women and Equalities'], ['former']],
    ['2024-07-06', [`former ${TRADE}`, 'former Minister for Women and Equalities']],
    ['2024-11-01', [`former ${TRADE}`], [TORY]],
    ['2024-11-02', [TORY, OPPOSITION, `former ${TRADE}`]],
    ['2026-07-27', [TORY, OPPOSITION], [BEYOND]],
  ]),
];
