import type { SourceFile, SourcePost } from '../../source-format';

/** The House that the posts belong to. */
export const ORGANIZATIONS: SourceFile['organizations'] = [
  {
    id: 'jp-councillors',
    name: 'House of Councillors of Japan',
    classification: 'legislature',
    area: 'jp',
  },
];

/** The country, and the words that texts use for it. */
export const AREAS: SourceFile['areas'] = [
  { id: 'jp', name: 'Japan', classification: 'country', other_names: ['Japanese'] },
];

const DEFAULTS = {
  organization: 'jp-councillors',
  area: 'jp',
  single: true,
  under: [],
  vacant: [],
} satisfies Partial<SourcePost>;

/** A seat in the House. */
export const SEAT = 'jp-councillor';

/** Posts by the words of the list. */
export const CHAIRS: readonly (readonly [words: string, post: SourcePost])[] = [
  [
    '議長',
    {
      ...DEFAULTS,
      id: 'jp-councillors-president',
      label: 'President of the House of Councillors of Japan',
      role: 'President',
      class: 'legislative-leader',
    },
  ],
  [
    '副議長',
    {
      ...DEFAULTS,
      id: 'jp-councillors-vice-president',
      label: 'Vice-President of the House of Councillors of Japan',
      role: 'Vice-President',
      class: 'legislative-leader',
    },
  ],
];

/** A seat, and who is in the chair. */
export const POSTS: SourceFile['posts'] = [
  {
    ...DEFAULTS,
    id: SEAT,
    label: 'Member of the House of Councillors of Japan',
    role: 'Councillor',
    class: 'legislator',
    single: false,
  },
  ...CHAIRS.map(([, post]) => post),
];
