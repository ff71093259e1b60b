import { office, person } from '../people';
import type { CaseGroup } from './case-table';
import { PEOPLE } from './people';

const SAME = { identifiers: [{ scheme: 'wikidata', identifier: 'Q5' }] };
const IN_OFFICE = { facts: [office('Prime Minister of Norland', '2020-01-01')] };

/** One man in two lists, under two names. */
const TWICE = [
  person('rich', 'Jo Doe', { ...SAME, ...IN_OFFICE, prominence: 0.5 }),
  person('poor', 'Joseph Quentin Doe', { ...SAME, ...IN_OFFICE }),
];
const PREMIER = [person('prem', 'Ola Prem', IN_OFFICE)];

/**
 * Names as records write them, and records of one person. A group is called after the function that
 * it needs, as the mutation run calls it.
 */
export const namesInRecords: readonly CaseGroup[] = [
  {
    name: 'splitName: the name as it is written, beside the parts that the record gives',
    people: [person('mott', 'Ola J. Mott', { givenName: 'Olanda', familyName: 'Mott' })],
    cases: ['So spoke [Ola Mott|mott].', 'So spoke [Olanda Mott|mott].'],
  },
  {
    name: 'firstOfTwoFamilies: the family name borne before a marriage',
    cases: ['So married [Alexandria Ocasio|aoc].'],
  },
  {
    name: 'rulerName: only a ruler has a land',
    people: [person('louis', 'Louis XIV of France'), person('quill', 'Ada Quill')],
    cases: ['So spoke [Louis XIV|louis] of France, and [Ada Quill|quill] of Bremen.'],
  },
  {
    name: 'givenFirst: a record with the family name before given name and patronymic',
    language: 'ru',
    people: [person('tamov', 'Тамов Иван Петрович')],
    cases: ['Вчера [Иван Тамов|tamov] сказал. Потом [Тамов|tamov] ушёл.'],
  },
  {
    name: 'patronymicFits: one that the record does not know may be anybody’s',
    cases: ['So spoke [Vladimir Vladimirovich Putin|putin].'],
  },
  {
    name: 'takesTwoGiven: a small syllable after a hyphen is part of a name after Kim, not after Jane',
    cases: [
      'So spoke [Kim Jong-un|kim].',
      '[Kamala Harris|kamala] spoke. A Jane Harris-led team left. Harris waved.',
    ],
  },
  {
    name: 'isInitials: initials are a name of their own once the person is named',
    cases: ['[Mohammed bin Salman|salman] spoke. The plan of [MBS|salman] fell.'],
  },
  {
    name: 'isInitials: another name that is no initials does not stand alone',
    people: [
      ...PEOPLE,
      person('quill', 'Ada Quill', { otherNames: [{ name: 'Bear', kind: 'alias' }] }),
    ],
    cases: ['[Ada Quill|quill] spoke. Then Mr Bear left.'],
  },
  {
    name: 'isPlace: a place right before a full name is no part of it',
    cases: ['After years in China [Emmanuel Macron|macron] left.'],
  },
  {
    name: 'isCyrillic: a name that only the record writes in Latin letters',
    language: 'ru',
    people: [person('shoigu', 'Sergei Shoigu')],
    cases: ['Вчера [Сергей Шойгу|shoigu] приехал.'],
  },
  {
    name: 'isCyrillic: a name in Latin letters is spelt as such in other cases too',
    language: 'de',
    cases: ['Das Amt [Volodymyr Zelenskys|zelensky] endet.'],
  },
  {
    name: 'isSamePerson, traces: two records of one person, named by both',
    people: TWICE,
    cases: ['[Jo Doe|rich] spoke. So did [Joseph Quentin Doe|poor]. [Doe|rich] left.'],
  },
  {
    name: 'distinctPeople: an office is not held twice by two records of one person',
    people: TWICE,
    on: '2021-01-01',
    cases: [
      '[Jo Doe|rich] spoke. So did [Joseph Quentin Doe|poor]. [The prime minister|rich] left.',
    ],
  },
  {
    name: 'isOfficeWord: the office is somebody else’s too where the article gives it to them',
    people: PREMIER,
    on: '2021-01-01',
    cases: [
      '[Ola Prem|prem] spoke. So did Prime Minister Una Roe. The prime minister left.',
      '[Ola Prem|prem] spoke. So did Foreign Minister Una Roe. [The prime minister|prem] left.',
    ],
  },
];
