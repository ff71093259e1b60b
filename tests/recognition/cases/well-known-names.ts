import type { CaseGroup } from './case-table';
import { PLACE_NAMES } from './namesakes-people';
import { PEOPLE } from './people';

/** Bare surnames of the well known, whom the article never names in full. */
export const wellKnownNames: readonly CaseGroup[] = [
  {
    name: 'a bare well-known surname in office, with support',
    on: '2025-02-27',
    cases: [
      '[Keir Starmer|starmer] met [Trump|trump].',
      'President [Trump|trump] met [Keir Starmer|starmer].',
      '[Mr Trump|trump] spoke.',
      '[Keir Starmer|starmer] met [Trump|trump] and [Macron|macron].',
      'President [Trump|trump] won.',
    ],
  },
  {
    name: 'a bare well-known surname, the day not known: only who is on all lips',
    cases: ['[Keir Starmer|starmer] met [Trump|trump], and Macron.'],
  },
  {
    name: 'a bare well-known surname without support',
    on: '2025-02-27',
    cases: [
      'The Trump won. A Macron lost.',
      '[Keir Starmer|starmer] met Mrs Trump and Sir Trump.',
      '[Keir Starmer|starmer] met Jane Trump. Trump left.',
      '[Keir Starmer|starmer] was in Trump, near Macron.',
      '[Keir Starmer|starmer] was in Trump, and met Washington.',
      '[Keir Starmer|starmer] was in Trump Tower.',
      '[Keir Starmer|starmer] met Harris and Clinton.',
    ],
  },
  {
    name: 'a bare well-known surname before its time',
    rule: 'bare-without-support',
    on: '2010-02-27',
    cases: ['[Keir Starmer|starmer] met Trump. Senator Trump left.'],
  },
  {
    name: 'a bare well-known surname that is a land’s or a people’s',
    rule: 'bare-common-word',
    people: [...PEOPLE, ...PLACE_NAMES],
    on: '2025-02-27',
    cases: ['[Keir Starmer|starmer] likes Norway, and the English.'],
  },
];
