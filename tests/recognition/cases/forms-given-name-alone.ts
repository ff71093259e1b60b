import { alias, office, person } from '../people';
import type { CaseGroup } from './case-table';

const KNOWN = { gender: 'male', prominence: 0.95 } as const;

/** Two whom a title and the given name name, and one who has a single name without such a title. */
const people = [
  person('francis', 'Pope Francis', {
    ...KNOWN,
    givenName: 'Francis',
    familyName: 'Francis',
    facts: [office('Pope', '2013-03-13')],
  }),
  person('charles', 'Charles III', {
    ...KNOWN,
    givenName: 'Charles',
    familyName: 'Charles',
    otherNames: [alias('King Charles')],
    facts: [office('King of the United Kingdom', '2022-09-08')],
  }),
  person('sugiono', 'Sugiono', {
    ...KNOWN,
    givenName: 'Sugiono',
    familyName: 'Sugiono',
    facts: [office('Foreign Minister of Indonesia', '2024-10-21')],
  }),
];

const shared = { on: '2024-11-01', people } as const;

/** Forms of address that go with a family name, before those who are called without one. */
export const formsGivenNameAlone: readonly CaseGroup[] = [
  {
    name: 'of others than a pope or a king',
    ...shared,
    cases: [
      'So spoke Mr Francis of the shop.',
      'So spoke Lord Francis of the shop.',
      '[Pope Francis|francis] came. So did Mr Francis of the shop.',
      '[King Charles|charles] came. So did Mr Charles of the shop.',
    ],
  },
  {
    name: 'of a pope or a king himself, and of somebody with one name',
    ...shared,
    cases: [
      '[Pope Francis|francis] came. So [Francis|francis] spoke.',
      '[King Charles|charles] came. So [Charles|charles] spoke.',
      'So spoke [Mr Sugiono|sugiono] of Indonesia.',
    ],
  },
];
