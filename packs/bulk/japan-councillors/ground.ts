import type { SourceFile, SourcePost } from '../../source-format';
import { DEFAULTS, postMaker } from '../post-maker';

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

const WHERE = { organization: 'jp-councillors', area: 'jp' };
const chair = postMaker(WHERE);

/** A seat in the House. */
export const SEAT = 'jp-councillor';

/** Posts by the words of the list. */
export const CHAIRS: readonly (readonly [words: string, post: SourcePost])[] = [
  [
    '議長',
    chair(
      'jp-councillors-president',
      'President of the House of Councillors of Japan',
      'President',
      'legislative-leader',
    ),
  ],
  [
    '副議長',
    chair(
      'jp-councillors-vice-president',
      'Vice-President of the House of Councillors of Japan',
      'Vice-President',
      'legislative-leader',
    ),
  ],
];

/** A seat, and who is in the chair. */
export const POSTS: SourceFile['posts'] = [
  {
    ...DEFAULTS,
    ...WHERE,
    id: SEAT,
    label: 'Member of the House of Councillors of Japan',
    role: 'Councillor',
    class: 'legislator',
  },
  ...CHAIRS.map(([, post]) => post),
];
