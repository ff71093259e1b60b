import { alias, office, person } from '../people';
import type { CaseGroup } from './case-table';
import {
  BUSHES,
  CHANCELLORS,
  CHILD,
  IN_OFFICE_AS,
  MP,
  PAINTER,
  SAME_SINGER,
  SINGER,
  SINGER_OF_WIKIDATA,
  STAR,
  STROKES,
} from './namesakes-people';

const OPEN = '[Jo Doe|?] spoke. [Doe|?] left.';

const quarm = { otherNames: [alias('Lord Quarm')] };
const quorn = { otherNames: [alias('Lord Quorn')] };

/** Peers whose names have nothing of their titles; the Quorns live at one time. */
const HEIRS = [
  person('elder', 'Abel Stone', { ...quarm, birth: '1919-06-06', death: '2018-07-09' }),
  person('heir', 'Abel Stone Jr.', { ...quarm, birth: '1948-12-02' }),
  person('quorn-1', 'Cy Bell', { ...quorn, birth: '1925-06-06' }),
  person('quorn-2', 'Ed Bell', { ...quorn, birth: '1930-06-06' }),
];

/** Whom a full name means that several bear. */
export const whichNamesake: readonly CaseGroup[] = [
  {
    name: 'a title that is handed down, of whom lives that day',
    on: '2019-01-15',
    people: HEIRS,
    cases: ['They met [Lord Quarm|heir].', 'They met Lord Quorn.'],
  },
  {
    name: 'the same title before the death of the elder, whose heir was a child',
    on: '1954-01-15',
    people: HEIRS,
    cases: ['They met [Lord Quarm|elder].', 'They met Lord Quorn.'],
  },
  { name: 'nothing speaks for either', people: [MP, SINGER], cases: [OPEN] },
  { name: 'no day, no guess by life', people: [PAINTER, SINGER], cases: [OPEN] },
  {
    name: 'words near the name',
    rule: 'nearby-words',
    people: [MP, PAINTER, SINGER],
    cases: [
      '[Jo Doe|singer], the singer, spoke. [Doe|singer] left.',
      'The singer [Jo Doe|singer] spoke. [Doe|singer] left.',
      'The guitarist, [Jo Doe|singer], spoke. Then [Jo Doe|singer] left.',
      '[Jo Doe|painter], a painter, spoke.',
      'In Nashville, [Jo Doe|singer] spoke.',
      'Asked in Leeds, [Jo Doe|mp] spoke.',
      'In parliament [Jo Doe|mp] spoke.',
    ],
  },
  {
    name: 'in office on the day',
    rule: 'in-office',
    people: [MP, SINGER],
    on: '2021-01-01',
    cases: ['[Jo Doe|mp] spoke. [Doe|mp] left.'],
  },
  { name: 'not in office yet', people: [MP, SINGER], on: '2019-01-01', cases: [OPEN] },
  { name: 'no more in office', people: [MP, SINGER], on: '2023-01-01', cases: [OPEN] },
  {
    name: 'a shadow minister, and one who left office 25 days before',
    people: [IN_OFFICE_AS('shadow'), MP],
    on: '2022-01-26',
    cases: [OPEN, 'In parliament [Jo Doe|mp] spoke.'],
  },
  {
    name: 'a shadow minister, and one far more prominent who left office 25 days before',
    people: [IN_OFFICE_AS('shadow'), { ...MP, prominence: 0.9 }],
    on: '2022-01-26',
    cases: ['[Jo Doe|mp] spoke. [Doe|mp] left.'],
  },
  {
    name: 'one who is only proposed for an office',
    people: [IN_OFFICE_AS('nominee'), MP],
    on: '2022-01-26',
    cases: [OPEN],
  },
  {
    name: 'one who acts in an office',
    rule: 'in-office',
    people: [IN_OFFICE_AS('acting'), MP],
    on: '2022-01-26',
    cases: ['[Jo Doe|acting] spoke. [Doe|acting] left.'],
  },
  {
    name: 'one who is elected to an office',
    rule: 'in-office',
    people: [IN_OFFICE_AS('elect'), MP],
    on: '2022-01-26',
    cases: ['[Jo Doe|elect] spoke. [Doe|elect] left.'],
  },
  {
    name: 'one who is named to an office',
    rule: 'in-office',
    people: [IN_OFFICE_AS('designate'), MP],
    on: '2022-01-26',
    cases: ['[Jo Doe|designate] spoke. [Doe|designate] left.'],
  },
  {
    name: 'a title is not that of the shadow',
    people: CHANCELLORS,
    on: '2022-01-26',
    cases: ['[Ann Doe|held] met [Bob Doe|shadow]. Chancellor [Doe|held] left. [Doe|?] did not.'],
  },
  {
    name: 'one who held office as far as the month of the end tells',
    rule: 'in-office',
    people: [{ ...MP, facts: [office('Mayor', '2020', '2022-01')] }, SINGER],
    on: '2022-01-26',
    cases: ['[Jo Doe|mp] spoke. [Doe|mp] left.'],
  },
  {
    name: 'the only one living',
    rule: 'living',
    people: [PAINTER, SINGER],
    on: '2021-01-01',
    cases: ['[Jo Doe|singer] spoke. [Doe|singer] left.'],
  },
  {
    name: 'the only one born',
    rule: 'living',
    people: [PAINTER, SINGER],
    on: '1900-01-01',
    cases: ['[Jo Doe|painter] spoke.'],
  },
  {
    name: 'the only one grown up',
    rule: 'living',
    people: [CHILD, SINGER],
    on: '2021-01-01',
    cases: ['[Jo Doe|singer] spoke.'],
  },
  { name: 'nobody grown up', people: [CHILD], on: '2021-01-01', cases: ['Jo Doe spoke.'] },
  {
    name: 'the day the text gives itself',
    people: [PAINTER, SINGER],
    cases: [
      'LONDON 2021-01-01\n\nHere [Jo Doe|singer] spoke.',
      'Published 30 August 1900\n\nHere [Jo Doe|painter] spoke.',
      'Updated August 30, 1900\n\nHere [Jo Doe|painter] spoke.',
    ],
  },
  {
    name: 'far more prominent',
    rule: 'far-more-prominent',
    people: [PAINTER, STAR],
    cases: ['[Jo Doe|star] spoke. [Doe|star] left.'],
  },
  {
    name: 'two records of one person, of one birth',
    people: [SINGER, SAME_SINGER],
    cases: ['[Jo Doe|Q5] spoke. [Doe|Q5] left.'],
  },
  {
    name: 'two records of one person, of one identifier',
    people: [SINGER_OF_WIKIDATA, SAME_SINGER],
    cases: ['[Jo Doe|Q5] spoke. [Doe|Q5] left.'],
  },
  {
    name: 'middle initials',
    rule: 'other-initials',
    people: BUSHES,
    cases: [
      '[George W. Bush|w] spoke.',
      '[George H. W. Bush|hw] spoke.',
      '[George H.W. Bush|hw] and [George W. Bush|w] spoke. [Bush|?] left.',
      'George P. Bush spoke.',
      'George P. Bush met [George W. Bush|w].',
      '[George Walker Bush|w] spoke. [Bush|w] left.',
    ],
  },
  {
    name: 'a stroke that the text writes',
    people: STROKES,
    cases: ['[Jan Sørby|oe] spoke.', '[Jan Sorby|o] spoke.'],
  },
];
