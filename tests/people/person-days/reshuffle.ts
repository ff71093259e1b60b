import { daysOf, type PersonDay } from './row';
import { FOREIGN, HOME, UNSURE } from './words';

const DEPUTY = 'Deputy Prime Minister of the United Kingdom';
const JUSTICE = 'Secretary of State for Justice and Lord Chancellor of the United Kingdom';
const CHAIR = 'Chair of the Home Affairs Committee of the House of Commons';
const HOUSING = 'Housing Secretary of the United Kingdom';
const LEVELLING = 'Secretary of State for Levelling Up, Housing and Communities';
const CULTURE = 'Culture Secretary of the United Kingdom';
const HEALTH = 'Health Secretary of the United Kingdom';
const TREASURY = 'Chancellor of the Exchequer of the United Kingdom';

/** Ministers who moved from one office to another on one day. */
export const RESHUFFLES: readonly PersonDay[] = [
  ...daysOf('David Lammy', 'cabinet-2024', [
    ['2024-07-05', [FOREIGN, 'took office this day'], ['Shadow', 'former']],
    ['2025-02-27', [FOREIGN], ['former', 'Deputy']],
  ]),
  ...daysOf('David Lammy', 'cooper-profile', [
    ['2025-09-04', [FOREIGN], ['Deputy']],
    ['2025-09-05', [FOREIGN, DEPUTY, JUSTICE], ['former']],
    ['2025-09-06', [DEPUTY, JUSTICE], [FOREIGN, 'former']],
  ]),
  ...daysOf('David Lammy', 'ministers-2026-07', [
    ['2021-11-29', ['Shadow Foreign Secretary', 'Shadow Secretary of State for Justice']],
    ['2024-05-31', [], ['Shadow']],
    ['2026-07-20', [DEPUTY, JUSTICE], ['former']],
    ['2026-07-21', [`former ${DEPUTY}`, `former ${JUSTICE}`], [FOREIGN]],
  ]),
  ...daysOf('Yvette Cooper', 'cooper-profile', [
    ['2025-09-04', [HOME], [FOREIGN]],
    ['2025-09-05', [HOME, FOREIGN], ['former']],
    ['2025-09-06', [FOREIGN], [HOME, 'former']],
  ]),
  ...daysOf('Yvette Cooper', 'ministers-2026-07', [
    ['2017-05-03', [CHAIR], ['term']],
    ['2017-06-01', [], [`${CHAIR} (since`]],
    ['2017-07-12', [CHAIR, 'second term', '2016 to 2017']],
    ['2020-06-01', [CHAIR, 'third term', '2016 to 2017', '2017 to 2019']],
    ['2026-07-19', [FOREIGN], [HEALTH]],
    ['2026-07-20', [FOREIGN, HEALTH], ['former']],
    ['2026-07-21', [HEALTH], [FOREIGN, 'former']],
  ]),
  ...daysOf('Angela Rayner', 'cabinet-2024', [['2024-07-05', [DEPUTY, LEVELLING], ['former']]]),
  ...daysOf('Angela Rayner', 'ministers-2026-07', [
    ['2024-07-08', [LEVELLING], [HOUSING]],
    ['2024-07-09', [LEVELLING, HOUSING, DEPUTY], ['former']],
    ['2024-07-10', [HOUSING, DEPUTY], [LEVELLING]],
    ['2025-09-05', [DEPUTY, HOUSING, 'Deputy Leader of the Labour Party'], ['former']],
    ['2025-09-06', [`former ${DEPUTY}`, `former ${HOUSING}`], ['Deputy Leader of the Labour']],
    ['2026-07-20', [HOUSING, 'second term', '2024 to 2025'], ['former']],
  ]),
  ...daysOf('Lisa Nandy', 'ministers-2026-07', [
    ['2026-07-20', [CULTURE, 'Secretary of State for Digital, Culture, Media and Sport']],
    ['2026-07-21', ['Secretary of State for Digital, Culture, Media and Sport'], [CULTURE]],
  ]),
  ...daysOf('Rachel Reeves', 'ministers-2026-07', [
    ['2024-05-30', ['Shadow Chancellor'], ['former']],
    ['2024-07-04', [], ['Chancellor']],
    ['2026-07-20', [TREASURY], ['former', UNSURE]],
    ['2026-07-21', [`former ${TREASURY}`]],
  ]),
];
