import { daysOf, type PersonDay } from './row';
import { BEYOND, NONE, US } from './words';

const NOMINEE = `Republican nominee for ${US}`;
const ELECT = 'President-elect of the United States';
const CANDIDATE = `Candidate for the Republican nomination for ${US}`;
const FORMER = `former ${US}`;

/** One man through nominee, elect, in office and former, and in office again. */
export const TRUMP: readonly PersonDay[] = [
  ...daysOf('Donald Trump', 'executive-2025', [
    ['1946-06-13', ['not yet born']],
    ['1946-06-14', [NONE], ['born']],
    ['2017-01-19', [ELECT], ['nominee', 'former']],
    ['2017-01-20', [US], ['former', 'term']],
    ['2018-01-01', [US, 'since 2017-01-20'], ['former', 'second term']],
    ['2021-01-20', [US, 'last day in office'], ['former']],
    ['2021-01-21', [FORMER, '2017-01-20 to 2021-01-20']],
    ['2022-01-01', [FORMER], ['second term', 'nominee']],
    ['2025-01-20', [US, 'second term'], ['former', 'elect', 'nominee']],
    ['2025-01-21', [US, 'second term', '2017 to 2021'], ['former', 'elect']],
    ['2025-02-27', [US, 'second term', 'since 2025-01-20'], ['former', 'elect', BEYOND]],
  ]),
  ...daysOf('Donald Trump', 'trump-2016-timeline', [
    ['2015-06-15', [NONE]],
    ['2015-06-16', [CANDIDATE], ['nominee']],
    ['2016-11-08', [], ['elect', 'candidate']],
  ]),
  ...daysOf('Donald Trump', 'rnc-2016', [
    ['2016-07-18', [CANDIDATE], ['nominee']],
    ['2016-07-19', [NOMINEE], ['candidate', 'elect']],
  ]),
  ...daysOf('Donald Trump', 'election-2016', [['2016-11-09', [ELECT], ['nominee', 'former']]]),
  ...daysOf('Donald Trump', 'rnc-2024', [
    ['2024-07-14', [FORMER], ['nominee']],
    ['2024-07-15', [FORMER, NOMINEE], ['elect']],
    ['2024-09-26', [FORMER, NOMINEE], ['second term', 'elect']],
  ]),
  ...daysOf('Donald Trump', 'election-2024', [
    ['2024-11-04', [FORMER, NOMINEE], ['elect']],
    ['2024-11-06', [FORMER, ELECT], ['nominee', 'second term']],
    ['2024-11-20', [FORMER, ELECT], ['nominee']],
    ['2024-12-31', [FORMER, ELECT], ['nominee']],
    ['2025-01-01', [FORMER, ELECT], ['nominee']],
    ['2025-01-19', [FORMER, ELECT], ['nominee', 'second term']],
  ]),
  ...daysOf('Donald Trump', 'trump-2026-04', [
    ['2026-04-27', [US, 'second term'], [BEYOND]],
    ['2026-04-28', [US, BEYOND]],
  ]),
];
