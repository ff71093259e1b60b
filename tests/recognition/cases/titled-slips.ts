import { office, person } from '../people';
import type { CaseGroup } from './case-table';

const FRANCE = { id: 'fr', name: 'France', otherNames: ['French'] };
const GERMANY = { id: 'de', name: 'Germany', otherNames: ['German'] };

const PEOPLE = [
  person('quell', 'Ines Quellerand', {
    gender: 'female',
    facts: [{ ...office('President of France', '2020-01-01'), area: FRANCE }],
  }),
  person('harr', 'Ola Harrisen', {
    gender: 'female',
    facts: [{ ...office('Chancellor of Germany', '2020-01-01'), area: GERMANY }],
  }),
  person('kell', 'Ina Kelleran', {
    gender: 'female',
    prominence: 0.9,
    facts: [office('Minister of Norland', '2020-01-01')],
  }),
  person('orvall', 'Jo Orvallen', {
    facts: [{ ...office('President of France', '2012-01-01', '2019-12-31'), area: FRANCE }],
  }),
];
const OF_ALL = { people: PEOPLE, on: '2024-03-10' } as const;

/** A letter wrong in the name of who has an office, the office beside it. */
export const titledSlips: readonly CaseGroup[] = [
  {
    name: 'slips after a title',
    ...OF_ALL,
    cases: [
      'French President [Quelerand|quell] spoke.',
      'French President [Quellerrand|quell] spoke.',
      'French President [Qeullerand|quell] spoke.',
      'French President [Quelerand|quell] spoke. Later [Quellerand|quell] left.',
      'In France President [Quelerand|quell] spoke.',
      // another name, another land, another office, nobody's land, nobody in office
      'French President Quelleran spoke.',
      'French President Tuellerand spoke.',
      'French President Quelerend spoke.',
      'German President Quelerand spoke.',
      'French Senator Quelerand spoke.',
      'President Quelerand spoke.',
      'French President Orvalen spoke.',
      'Former French President Quelerand spoke.',
      'French President Una Quelerand spoke.',
      'French President Quelerand Smith spoke.',
      'Una Quelerand met the French President Quelerand.',
      'They ate a quelerand. French President Quelerand spoke.',
      'German Chancellor Harrison spoke.',
    ],
  },
  {
    name: 'slips after a title, in German',
    ...OF_ALL,
    language: 'de',
    cases: [
      'Bundeskanzlerin [Harisen|harr] sprach.',
      'Die französische Präsidentin [Quelerand|quell] sprach.',
      'Präsidentin Quelerand sprach.',
      'Altkanzlerin Harisen sprach.',
    ],
  },
  {
    name: 'slips after a title, in French',
    ...OF_ALL,
    language: 'fr',
    cases: ['La présidente [Quelerand|quell] parle.', 'La chancelière Harisen parle.'],
  },
  {
    name: 'slips after a title, in Spanish',
    ...OF_ALL,
    language: 'es',
    cases: ['La presidenta francesa [Quelerand|quell] habló.', 'La presidenta Quelerand habló.'],
  },
  {
    name: 'slips after a title, in Italian',
    ...OF_ALL,
    language: 'it',
    cases: ['La presidente francese [Quelerand|quell] parla.', 'La presidente Quelerand parla.'],
  },
  {
    name: 'slips after a title, in Portuguese',
    ...OF_ALL,
    language: 'pt',
    cases: ['A presidente francesa [Quelerand|quell] falou.', 'A presidente Quelerand falou.'],
  },
  {
    name: 'slips after a title, in Dutch',
    ...OF_ALL,
    language: 'nl',
    cases: ['De Franse president [Quelerand|quell] sprak.', 'President Quelerand sprak.'],
  },
  {
    name: 'slips after a title, in Polish',
    ...OF_ALL,
    language: 'pl',
    cases: ['Prezydent Francji [Quelerand|quell] mówiła.', 'Prezydent Quelerand mówiła.'],
  },
  {
    name: 'slips after a title, in Turkish',
    ...OF_ALL,
    language: 'tr',
    cases: ['Fransa Cumhurbaşkanı [Quelerand|quell] konuştu.', 'Cumhurbaşkanı Quelerand konuştu.'],
  },
  {
    name: 'an initial before a name in Cyrillic',
    ...OF_ALL,
    language: 'ru',
    cases: ['Приехала и [И. Келлеран|kell].', 'Приехала и О. Келлеран.'],
  },
];
