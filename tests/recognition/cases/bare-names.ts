import { BARE_PEOPLE, WITHOUT_TRUMP } from './bare-people';
import type { CaseGroup } from './case-table';

const people = BARE_PEOPLE;
const on = '2025-06-10';

/** Bare names of those who stand far above all others of the name on the article's day. */
export const bareNames: readonly CaseGroup[] = [
  {
    name: 'a bare name before a verb',
    rule: 'says-or-does',
    on,
    people,
    cases: [
      '[Trump|trump] announced new tariffs.',
      '[Trump|trump] also said no.',
      'On Friday [Putin|putin] rejected the plan.',
      '[Carney|carney] will travel to Paris.',
      '[Badenoch|badenoch] has said no.',
      'Then [Macron|macron] urged calm.',
    ],
  },
  {
    name: 'a bare name with its possessive',
    rule: 'owns-something',
    on,
    people,
    cases: [
      'Here [Vance|vance]’s trees grow.',
      '[Trump|trump]’s tariffs hurt.',
      'Markets fear [Trump|trump]’s next move.',
    ],
  },
  {
    name: 'a bare name after a preposition',
    rule: 'after-preposition',
    on,
    people,
    cases: [
      'Tariffs imposed by [Trump|trump] hurt.',
      'A call with [Putin|putin] lasted an hour.',
      'The fall of [Macron|macron], they wrote.',
      'Under [Biden|biden], prices rose.',
      'A letter to [Carney|carney] came.',
    ],
  },
  {
    name: 'what is around somebody',
    rule: 'circle-of-somebody',
    on,
    people,
    cases: [
      'The [Trump|trump] administration said no.',
      'The [Trump|trump] Administration said no.',
      'The [Trump|trump] White House said no.',
      'The [Biden|biden] campaign is over.',
      'A [Trump|trump] aide left.',
      'The [Carney|carney] government fell.',
      'The [Biden|biden] era is over.',
    ],
  },
  {
    name: 'tied to a word',
    rule: 'tied-to-word',
    on,
    people,
    cases: [
      'A [Vance|vance]-appointed judge left.',
      'A [Trump|trump]-era rule fell.',
      'A [Trump|trump]-appointed judge left.',
      'A pro-[Trump|trump] crowd left.',
      'An anti-[Macron|macron] march began.',
      'An ex-[Trump|trump] aide left.',
    ],
  },
  {
    name: 'chains of names of the highest',
    on,
    people,
    cases: [
      'The [Trump|trump]-[Vance|vance] ticket won.',
      'The [Trump|trump]–[Putin|putin] summit failed.',
      'A [Macron|macron]-[Merz|merz]-[Tusk|tusk] meeting began.',
      'Talks between [Trump|trump] and [Putin|putin] began.',
      'The Netflix-Warner deal failed.',
      'The Netflix–Warner deal failed.',
      'The Trump-Smith bill failed.',
      'A Trump-style talk began.',
    ],
  },
  {
    name: 'who stood for the highest office',
    on: '2024-08-20',
    people,
    cases: ['[Walz|walz] said no.', '[Trump|trump] and [Walz|walz] met.', 'Harris said no.'],
  },
  {
    name: 'before the namesake was in office',
    on: '2023-08-20',
    people,
    cases: [
      'US voters heard [Harris|kamala] say no.',
      'Harris said no.',
      'The [Biden|biden]-[Harris|kamala] administration said no.',
    ],
  },
  {
    name: 'before any high office, and long after it',
    on: '2012-03-01',
    people,
    cases: ['Trump announced a tower.', 'Harris said no.', 'Macron said no.', 'Merz said no.'],
  },
  {
    name: 'the highest have left it long ago',
    on: '2030-03-01',
    people,
    cases: ['Biden said no.', 'Johnson said no.', 'May said no.'],
  },
  {
    name: 'lately left, with a namesake who is in office now',
    on: '2024-03-01',
    people,
    cases: ['Johnson said no.', 'Johnson’s plan failed.'],
  },
  {
    name: 'firms, places, words',
    on,
    people,
    cases: [
      'Warner’s board said no.',
      'Warner said no.',
      'Johnson shares fell. Johnson said no.',
      'Washington said no.',
      'Trump shares fell.',
      'They live in Trump, near Macron.',
      'The Trump fell. A Macron rose.',
      'A trump won. Then Trump won.',
      'In May it rained. May said no.',
      'The Carney Hotel opened. The Carney Foundation said no.',
    ],
  },
  {
    name: 'strangers of the name',
    on,
    people,
    cases: [
      'Jane Carney, a nurse, rang. Carney said no.',
      'Margaret Macron, a spokeswoman, rang. Macron said no.',
      'Mary Trump, the niece, wrote. Trump said no.',
    ],
  },
  {
    name: 'the list lacks the one of the first rank',
    on,
    people: WITHOUT_TRUMP,
    cases: [
      'Trump announced new tariffs.',
      'The Trump administration said no.',
      'Tariffs by Trump hurt.',
      'The Trump-[Vance|vance] ticket won.',
    ].slice(0, 3),
  },
];
