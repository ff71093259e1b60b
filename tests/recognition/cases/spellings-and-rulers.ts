import type { CaseGroup } from './case-table';
import { PEOPLE } from './people';
import {
  LITTLE_KNOWN,
  POOR_RECORD,
  QUEEN_AGAIN,
  RICH_RECORD,
  RULERS,
  WELL_KNOWN,
  YOUNGER,
} from './records-people';

/** Given names in other spellings, rulers by number, headlines in capitals within a text. */
export const spellingsAndRulers: readonly CaseGroup[] = [
  {
    name: 'spellings of given names',
    people: [RICH_RECORD, ...PEOPLE],
    cases: [
      '[Massoud Doe|rich] spoke. [Doe|rich] left.',
      'Then [Masoud Doe|rich] spoke.',
      '[Muhammad bin Salman|salman] came. [Bin Salman|salman] left.',
      '[Elisabeth Warren|warren] spoke.',
    ],
  },
  {
    name: 'a record spelt so comes first, unless the same person has a better known one',
    people: [RICH_RECORD, POOR_RECORD, YOUNGER],
    cases: ['[Massoud Doe|rich] spoke.', '[Masoud Doe|younger] sang.', '[Masud Doe|rich] spoke.'],
  },
  {
    name: 'rulers without their lands',
    people: RULERS,
    cases: [
      '[Queen Johanna II|queen] spoke. [Queen Johanna|queen] left.',
      '[Johanna II|queen] of Freedonia spoke. [Johanna|queen] left, as did Freedonia.',
      'Then [Ludwig IX|ludwig] of Sylvania spoke.',
      'Then [Ludwig IX|ludwig-elsewhere] of Grauland spoke.',
      'Then Ludwig IX of Elsewhere spoke.',
    ],
  },
  {
    name: 'a ruler in two records is one',
    people: [...RULERS, QUEEN_AGAIN],
    cases: ['Here [Johanna II|queen] spoke.'],
  },
  {
    name: 'a headline in capitals within a text names no strangers',
    people: [RICH_RECORD, ...PEOPLE],
    cases: [
      'DOE A WINNER. [Masud Doe|rich] won. [Doe|rich] left.',
      'Here [Keir Starmer|starmer] won in May. S STARMER WINS AGAIN. Then [Starmer|starmer] left.',
    ],
  },
  {
    name: 'the well-known do not take the name of somebody named in full',
    people: [WELL_KNOWN, LITTLE_KNOWN],
    on: '2021-05-05',
    cases: [
      '[Tony Hilldale|squash] played. Mrs Hilldale watched.',
      '[Tony Hilldale|squash] played. Then [Hilldale|squash] won.',
    ],
  },
];
