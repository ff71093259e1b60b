import type { Area, Fact, Organization, Person } from '../../../utils/people/person';
import { person } from '../people';

const UK: Area = {
  id: 'gb',
  name: 'United Kingdom',
  otherNames: ['UK', 'U.K.', 'Britain', 'British'],
};
const US: Area = { id: 'us', name: 'United States', otherNames: ['US', 'U.S.', 'American'] };
const IRELAND: Area = { id: 'ie', name: 'Ireland', otherNames: ['Irish'] };
const FRANCE: Area = { id: 'fr', name: 'France', otherNames: ['French'] };
const LABOUR: Organization = { name: 'Labour Party', classification: 'party' };

interface Held {
  readonly id: string;
  readonly role: string;
  readonly label?: string;
  readonly area?: Area;
  readonly organization?: Organization;
  readonly status?: Fact['status'];
  readonly from: string;
  readonly to?: string;
}

/** An office in a post, for a test. */
export function held({ id, role, label = role, status = 'held', ...more }: Held): Fact {
  return { kind: 'office', label, role, status, post: { id, single: true }, ...more, sources: [] };
}

const PM = { id: 'uk-pm', role: 'Prime Minister', area: UK };
const PRESIDENT = {
  id: 'us-president',
  role: 'President',
  label: 'President of the United States',
  area: US,
};

/** People in office, some before others. Invented dates where none is needed. */
export const OFFICIALS: readonly Person[] = [
  person('starmer', 'Keir Starmer', {
    gender: 'male',
    facts: [
      held({ ...PM, from: '2024-07-05' }),
      held({
        id: 'labour-leader',
        role: 'Leader',
        label: 'Leader of the Labour Party',
        organization: LABOUR,
        from: '2020-04-04',
      }),
      held({
        id: 'opposition',
        role: 'Leader of the Opposition',
        area: UK,
        from: '2020-04-04',
        to: '2024-07-05',
      }),
    ],
  }),
  person('lund', 'Ida Lund', {
    facts: [
      held({
        id: 'institute',
        role: 'Director',
        label: 'Director of the National Institute of Letters and Arts',
        from: '2020-01-01',
      }),
      held({ id: 'letters', role: 'Letters, Arts and Music Minister', from: '2020-01-01' }),
    ],
  }),
  person('sunak', 'Rishi Sunak', {
    gender: 'male',
    facts: [
      held({ ...PM, from: '2022-10-25', to: '2024-07-05' }),
      held({
        id: 'opposition',
        role: 'Leader of the Opposition',
        area: UK,
        from: '2024-07-05',
        to: '2024-11-02',
      }),
    ],
  }),
  person('lammy', 'David Lammy', {
    gender: 'male',
    facts: [
      held({
        id: 'uk-fs',
        role: 'Foreign Secretary',
        area: UK,
        from: '2024-07-05',
        to: '2025-09-05',
      }),
    ],
  }),
  person('rayner', 'Angela Rayner', {
    gender: 'female',
    facts: [
      held({
        id: 'uk-dpm',
        role: 'Deputy Prime Minister',
        area: UK,
        from: '2024-07-05',
        to: '2025-09-05',
      }),
    ],
  }),
  person('reeves', 'Rachel Reeves', {
    gender: 'female',
    facts: [
      held({
        id: 'uk-chancellor',
        role: 'Chancellor of the Exchequer',
        area: UK,
        from: '2024-07-05',
      }),
    ],
  }),
  person('nandy', 'Lisa Nandy', {
    gender: 'female',
    facts: [
      held({
        id: 'uk-culture',
        role: 'Secretary of State for Culture, Media and Sport',
        label: 'Culture Secretary of the United Kingdom',
        area: UK,
        from: '2024-07-05',
      }),
    ],
  }),
  person('pierce', 'Karen Pierce', {
    gender: 'female',
    facts: [
      held({
        id: 'uk-amb',
        role: 'Ambassador to the United States',
        area: UK,
        from: '2020-03-23',
        to: '2025-02-08',
      }),
    ],
  }),
  person('trump', 'Donald Trump', {
    gender: 'male',
    prominence: 0.9,
    facts: [
      held({ ...PRESIDENT, from: '2017-01-20', to: '2021-01-20' }),
      held({ ...PRESIDENT, from: '2025-01-20' }),
    ],
  }),
  person('biden', 'Joe Biden', {
    gender: 'male',
    facts: [held({ ...PRESIDENT, from: '2021-01-20', to: '2025-01-20' })],
  }),
  person('kamala', 'Kamala Harris', {
    gender: 'female',
    facts: [
      held({
        id: 'us-vp',
        role: 'Vice President',
        label: 'Vice President of the United States',
        area: US,
        from: '2021-01-20',
        to: '2025-01-20',
      }),
    ],
  }),
  person('simon', 'Simon Harris', {
    gender: 'male',
    facts: [
      held({
        id: 'ie-taoiseach',
        role: 'Taoiseach',
        label: 'Taoiseach (head of government of Ireland)',
        area: IRELAND,
        from: '2024-04-09',
        to: '2025-01-23',
      }),
    ],
  }),
  person('attal', 'Gabriel Attal', {
    gender: 'male',
    facts: [
      held({
        id: 'fr-pm',
        role: 'Prime Minister',
        area: FRANCE,
        from: '2024-01-09',
        to: '2024-09-05',
      }),
    ],
  }),
  person('bailey', 'Andrew Bailey', {
    gender: 'male',
    facts: [
      held({
        id: 'boe',
        role: 'Governor',
        label: 'Governor of the Bank of England',
        organization: { name: 'Bank of England' },
        from: '2020-03-16',
      }),
    ],
  }),
  person('lee', 'Ann Lee', {
    facts: [
      held({
        id: 'club',
        role: 'President',
        organization: { name: 'Chess Union' },
        status: 'acting',
        from: '2024-01-01',
      }),
    ],
  }),
];
