import { daysOf, namesOf, type PersonDay } from './row';
import { BEYOND, LABOUR, NONE, OPPOSITION, PM, UNSURE } from './words';

const DPP = 'Director of Public Prosecutions of England and Wales';
const BREXIT = 'Shadow Secretary of State for Exiting the European Union';

/** A lawyer, leader of the opposition, prime minister; knighted on the way. */
export const STARMER: readonly PersonDay[] = [
  ...daysOf('Keir Starmer', 'starmer-profile', [
    ['1962-09-01', ['not yet born']],
    ['2007-12-31', [NONE]],
    ['2008-06-01', [DPP, UNSURE]],
    ['2010-01-01', [DPP], [UNSURE, 'former']],
    ['2013-06-01', [DPP, UNSURE]],
    ['2014-01-01', [`former ${DPP}`], [UNSURE]],
  ]),
  ...namesOf('Keir Starmer', 'starmer-profile', [
    ['2013-12-31', 'Keir Starmer'],
    ['2014-06-01', 'Keir Starmer'],
    ['2014-12-31', 'Sir Keir Starmer'],
    ['2015-01-01', 'Sir Keir Starmer'],
    ['2024-09-26', 'Sir Keir Starmer'],
  ]),
  ...daysOf('Keir Starmer', 'ministers-2026-07', [
    ['2016-10-05', [`former ${DPP}`], ['Shadow']],
    ['2016-10-06', [BREXIT, `former ${DPP}`]],
    ['2020-04-03', [BREXIT], [LABOUR]],
    ['2020-04-04', [LABOUR, OPPOSITION]],
    ['2020-04-05', [LABOUR, OPPOSITION], ['Shadow']],
    ['2023-01-01', [LABOUR, OPPOSITION, `former ${DPP}`], [PM]],
    ['2026-07-17', [PM, LABOUR], ['former']],
    ['2026-07-18', [PM], [LABOUR]],
    ['2026-07-20', [PM, 'last day in office'], ['former']],
    ['2026-07-21', [`former ${PM}`, '2024-07-05 to 2026-07-20'], [BEYOND]],
  ]),
  ...daysOf('Keir Starmer', 'starmer-appointed', [
    ['2024-07-04', [LABOUR, OPPOSITION], [PM]],
    ['2024-07-05', [PM, 'took office this day', OPPOSITION], [DPP]],
    ['2024-07-06', [PM, LABOUR], [OPPOSITION, 'former']],
    ['2024-09-26', [PM, 'since 2024-07-05', '84th day'], ['former']],
  ]),
];
