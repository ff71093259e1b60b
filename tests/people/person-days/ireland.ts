import { daysOf, type PersonDay } from './row';
import { BEYOND, NONE, TANAISTE, TAOISEACH } from './words';

const CARETAKER = `Caretaker ${TAOISEACH}`;

/** A caretaker, a rotation, and the same office for the second time. */
export const IRELAND: readonly PersonDay[] = [
  ...daysOf('Leo Varadkar', 'varadkar-2017', [
    ['2017-06-13', [NONE]],
    ['2017-06-14', [TAOISEACH, 'took office this day'], ['Caretaker']],
  ]),
  ...daysOf('Leo Varadkar', 'varadkar-caretaker', [
    ['2020-02-19', [TAOISEACH], ['Caretaker', 'former']],
    ['2020-02-21', [CARETAKER], [`former ${CARETAKER}`]],
    ['2020-02-24', [CARETAKER], ['Tánaiste']],
  ]),
  ...daysOf('Leo Varadkar', 'cabinet-2020', [
    ['2020-06-26', [CARETAKER], ['Tánaiste']],
    ['2020-06-27', [TANAISTE, CARETAKER], ['former']],
    ['2020-06-28', [TANAISTE, `former ${TAOISEACH}`], ['Caretaker']],
  ]),
  ...daysOf('Leo Varadkar', 'varadkar-2022', [
    ['2022-12-16', [TANAISTE, `former ${TAOISEACH}`]],
    ['2022-12-17', [TANAISTE, TAOISEACH], ['former', 'Caretaker']],
    ['2022-12-18', [TAOISEACH, 'second term'], ['Tánaiste', 'former']],
  ]),
  ...daysOf('Leo Varadkar', 'varadkar-resigns', [['2024-04-08', [TAOISEACH], ['former']]]),
  ...daysOf('Leo Varadkar', 'harris-2024', [
    ['2024-04-09', [TAOISEACH, 'last day in office'], ['former']],
    ['2024-04-10', [`former ${TAOISEACH}`], ['Tánaiste', 'Caretaker']],
  ]),
  ...daysOf('Micheál Martin', 'martin-2020', [
    ['2020-06-26', [NONE]],
    ['2020-06-27', [TAOISEACH, 'took office this day']],
  ]),
  ...daysOf('Micheál Martin', 'varadkar-2022', [
    ['2022-12-17', [TAOISEACH, TANAISTE], ['former']],
    ['2022-12-18', [TANAISTE, '2nd day', `former ${TAOISEACH}`]],
  ]),
  ...daysOf('Micheál Martin', 'dail-2025-01-23', [
    ['2025-01-22', [TANAISTE, `former ${TAOISEACH}`]],
    ['2025-01-23', [TANAISTE, TAOISEACH, 'second term'], ['former']],
    ['2025-01-24', [TAOISEACH, 'second term', '2020 to 2022'], ['Tánaiste', 'former']],
  ]),
  ...daysOf('Micheál Martin', 'martin-committee', [
    ['2025-07-09', [TAOISEACH], [BEYOND]],
    ['2025-07-10', [TAOISEACH, BEYOND, '2025-07-09']],
  ]),
  ...daysOf('Simon Harris', 'harris-2024', [
    ['2024-04-08', [NONE]],
    ['2024-04-09', [TAOISEACH, 'took office this day']],
  ]),
  ...daysOf('Simon Harris', 'dail-2025-01-23', [
    ['2025-01-23', [TAOISEACH, TANAISTE], ['former']],
    ['2025-01-24', [TANAISTE, `former ${TAOISEACH}`]],
  ]),
];
