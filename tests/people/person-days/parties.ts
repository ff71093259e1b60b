import { daysOf, type PersonDay, partiesOf } from './row';
import { NONE } from './words';

const LORDS = 'Member of the House of Lords';
const VAN_DREW =
  'https://github.com/unitedstates/congress-legislators/blob/main/legislators-current.yaml';

/** A start that no source gives claims nothing; a party holds for its own days. */
export const UNKNOWN_STARTS: readonly PersonDay[] = [
  ...daysOf('Peter Mandelson', 'mandelson-lords', [
    ['2024-06-01', [NONE], [LORDS]],
    ['2026-02-04', [], [LORDS]],
    ['2026-02-05', ['former'], [`${LORDS} (since`]],
  ]),
  ...partiesOf('Jefferson Van Drew', VAN_DREW, [
    ['2019-01-02'],
    ['2019-01-03', 'Democratic Party'],
    ['2019-12-18', 'Democratic Party'],
    ['2019-12-19', 'Republican Party'],
    ['2019-12-20', 'Republican Party'],
  ]),
  ...partiesOf('Kevin Kiley', VAN_DREW, [
    ['2026-03-08', 'Republican Party'],
    ['2026-03-09', 'Independent'],
    ['2026-03-10', 'Independent'],
  ]),
  ...partiesOf('Keir Starmer', 'starmer-profile', [['2014-12-31'], ['2016-01-01', 'Labour Party']]),
  ...partiesOf('Andy Burnham', 'makerfield', [['2026-05-31'], ['2026-07-01', 'Labour Party']]),
];
