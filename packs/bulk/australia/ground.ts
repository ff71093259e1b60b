import type { SourceFile, SourcePost } from '../../source-format';
import { DEFAULTS, postMaker } from '../post-maker';
import type { Country, ListedOffice } from '../wikidata-lists/country';

/** States and territories with a government of their own, and what its head is called. */
const STATES = [
  ['nsw', 'New South Wales', 'Premier'],
  ['qld', 'Queensland', 'Premier'],
  ['sa', 'South Australia', 'Premier'],
  ['tas', 'Tasmania', 'Premier'],
  ['vic', 'Victoria', 'Premier'],
  ['wa', 'Western Australia', 'Premier'],
  ['act', 'the Australian Capital Territory', 'Chief Minister'],
  ['nt', 'the Northern Territory', 'Chief Minister'],
] as const;

/** Organizations that the posts belong to. */
export const ORGANIZATIONS: SourceFile['organizations'] = [
  { id: 'au-government', name: 'Government of Australia', classification: 'executive', area: 'au' },
  {
    id: 'au-house',
    name: 'Australian House of Representatives',
    classification: 'legislature',
    area: 'au',
  },
  { id: 'au-senate', name: 'Australian Senate', classification: 'legislature', area: 'au' },
  {
    id: 'au-crown',
    name: 'Office of the Governor-General of Australia',
    classification: 'executive',
    area: 'au',
  },
  {
    id: 'reserve-bank-australia',
    name: 'Reserve Bank of Australia',
    classification: 'central bank',
    area: 'au',
  },
  ...STATES.map(([code, name]) => ({
    id: `au-${code}-government`,
    name: `Government of ${name}`,
    classification: 'executive',
    area: `au-${code}`,
  })),
];

/** The country with its states and territories. */
export const AREAS: SourceFile['areas'] = [
  { id: 'au', name: 'Australia', classification: 'country', other_names: ['Australian'] },
  ...STATES.map(([code, name]) => ({
    id: `au-${code}`,
    name: name.replace(/^the /, ''),
    classification: 'state',
    other_names: [],
  })),
];

const minister = postMaker({ area: 'au', organization: 'au-government' });

const PREMIERS = STATES.map(([code, name, title]): readonly [string, SourcePost] => [
  `${title} of ${name.replace(/^the /, 'the ')}`,
  minister(`au-${code}-head`, `${title} of ${name}`, title, 'regional-head', {
    organization: `au-${code}-government`,
    area: `au-${code}`,
  }),
]);

/** Posts by the words of the list. */
const POSTS: readonly (readonly [position: string, post: SourcePost])[] = [
  [
    'Prime Minister',
    minister('au-pm', 'Prime Minister of Australia', 'Prime Minister', 'head-of-government'),
  ],
  [
    'Deputy Prime Minister',
    minister(
      'au-deputy-pm',
      'Deputy Prime Minister of Australia',
      'Deputy Prime Minister',
      'deputy-head',
    ),
  ],
  [
    'Minister for Foreign Affairs',
    minister(
      'au-foreign-minister',
      'Foreign Minister of Australia',
      'Minister for Foreign Affairs',
      'foreign-minister',
    ),
  ],
  [
    'Minister for Defence',
    minister(
      'au-defence-minister',
      'Defence Minister of Australia',
      'Minister for Defence',
      'minister',
    ),
  ],
  ['Treasurer', minister('au-treasurer', 'Treasurer of Australia', 'Treasurer', 'minister')],
  [
    'Attorney-General',
    minister(
      'au-attorney-general',
      'Attorney-General of Australia',
      'Attorney-General',
      'minister',
    ),
  ],
  [
    'Minister for Finance',
    minister(
      'au-finance-minister',
      'Finance Minister of Australia',
      'Minister for Finance',
      'minister',
    ),
  ],
  [
    'Minister for Home Affairs',
    minister(
      'au-home-affairs-minister',
      'Home Affairs Minister of Australia',
      'Minister for Home Affairs',
      'minister',
    ),
  ],
  [
    'Minister for Trade',
    minister('au-trade-minister', 'Trade Minister of Australia', 'Minister for Trade', 'minister'),
  ],
  [
    'Minister for the Environment',
    minister(
      'au-environment-minister',
      'Environment Minister of Australia',
      'Minister for the Environment',
      'minister',
    ),
  ],
  [
    'Speaker of the House of Representatives',
    minister(
      'au-speaker',
      'Speaker of the Australian House of Representatives',
      'Speaker',
      'legislative-leader',
      { organization: 'au-house' },
    ),
  ],
  [
    'President of the Senate',
    minister(
      'au-senate-president',
      'President of the Australian Senate',
      'President of the Senate',
      'legislative-leader',
      { organization: 'au-senate' },
    ),
  ],
  [
    'Governor-General',
    minister(
      'au-governor-general',
      'Governor-General of Australia',
      'Governor-General',
      'official',
      { organization: 'au-crown' },
    ),
  ],
  [
    'Governor of the Reserve Bank',
    minister(
      'reserve-bank-australia-head',
      'Governor of the Reserve Bank of Australia',
      'Governor',
      'central-banker',
      { organization: 'reserve-bank-australia' },
    ),
  ],
  ...PREMIERS,
];

/** Of these states have ministers as well. */
const NEEDS_SEAT = new Set(['Treasurer', 'Attorney-General', 'Minister for Finance']);

const OFFICES: Readonly<Record<string, ListedOffice>> = Object.fromEntries(
  POSTS.map(([position, { id }]) => [position, { post: id, needsSeat: NEEDS_SEAT.has(position) }]),
);

/** What is taken of Australia's lists: both houses since the election of 2001, and chief offices. */
export const AUSTRALIA: Country = {
  posts: [
    {
      ...DEFAULTS,
      area: 'au',
      id: 'au-representative',
      label: 'Member of the Australian House of Representatives',
      role: 'Member of Parliament',
      class: 'legislator',
      organization: 'au-house',
    },
    {
      ...DEFAULTS,
      area: 'au',
      id: 'au-senator',
      label: 'Member of the Australian Senate',
      role: 'Senator',
      class: 'legislator',
      organization: 'au-senate',
    },
    ...POSTS.map(([, post]) => post),
  ],
  seats: {
    'Member of the House of Representatives': 'au-representative',
    'Member of the Senate': 'au-senator',
  },
  offices: OFFICES,
  since: '2001-11-10',
  // Assistant Treasurer, under the item of the Treasurer.
  without: ['Q7173778 Treasurer'],
};
