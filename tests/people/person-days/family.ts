import { daysOf, type PersonDay } from './row';
import { BEYOND, NONE, UNSURE } from './words';

const FIRST_LADY = 'First Lady of the United States';

/** Terms known by the year alone, and people told by trade or kin. */
export const FAMILY: readonly PersonDay[] = [
  ...daysOf('Melania Trump', 'melania-flare', [
    ['2017-06-01', [FIRST_LADY, UNSURE], ['former']],
    ['2017-12-31', [FIRST_LADY], [UNSURE, 'former']],
    ['2018-01-01', [FIRST_LADY], [UNSURE, 'former']],
    ['2021-01-02', [FIRST_LADY, UNSURE]],
    ['2022-01-01', [`former ${FIRST_LADY}`], [UNSURE]],
    ['2024-09-26', [`former ${FIRST_LADY}`], ['term']],
  ]),
  ...daysOf('Melania Trump', 'melania-2025', [
    ['2025-04-26', [FIRST_LADY, 'second term', UNSURE]],
    ['2026-01-01', [FIRST_LADY, 'second term', '2017 to 2021'], [UNSURE, 'former']],
  ]),
  ...daysOf('Melania Trump', 'trumps-greet-king', [
    ['2026-04-28', [FIRST_LADY], [BEYOND]],
    ['2026-04-29', [FIRST_LADY, BEYOND]],
  ]),
  ...daysOf('Melania Trump', 'trump-wedding', [
    ['2005-01-21', [NONE], ['Trump']],
    ['2005-01-22', ['Wife of Donald Trump'], ['First Lady']],
  ]),
  ...daysOf('Donald Trump Jr.', 'trump-jr-2017', [
    ['2017-01-15', ['Executive of the Trump Organization', UNSURE]],
    ['2017-07-12', ['Executive of the Trump Organization'], [UNSURE, BEYOND]],
  ]),
  ...daysOf('Donald Trump Jr.', 'trump-sons', [
    ['2016-06-01', ['Son of Donald Trump'], ['Executive']],
  ]),
];
