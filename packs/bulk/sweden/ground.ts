import type { SourceFile, SourcePost } from '../../source-format';
import { DEFAULTS, postMaker } from '../post-maker';
import { slug } from '../uk-government/minister-posts';
import type { Country, ListedOffice } from '../wikidata-lists/country';

/** Organizations that the posts belong to. */
export const ORGANIZATIONS: SourceFile['organizations'] = [
  { id: 'se-government', name: 'Government of Sweden', classification: 'executive', area: 'se' },
  { id: 'se-riksdag', name: 'Riksdag', classification: 'legislature', area: 'se' },
  { id: 'riksbank', name: 'Riksbank', classification: 'central bank', area: 'se' },
  { id: 'se-armed-forces', name: 'Swedish Armed Forces', classification: 'military', area: 'se' },
  { id: 'se-police', name: 'Swedish Police', classification: 'police', area: 'se' },
  {
    id: 'se-security-service',
    name: 'Swedish Security Service',
    classification: 'police',
    area: 'se',
  },
];

/** Parties by the letters of their group in the Riksdag. */
export const PARTIES: Readonly<Record<string, SourceFile['organizations'][number]>> = {
  S: party('social-democrats-sweden', 'Swedish Social Democratic Party'),
  M: party('moderate-party', 'Moderate Party'),
  SD: party('sweden-democrats', 'Sweden Democrats'),
  C: party('centre-party-sweden', 'Centre Party (Sweden)'),
  V: party('left-party-sweden', 'Left Party (Sweden)'),
  KD: party('christian-democrats-sweden', 'Christian Democrats (Sweden)'),
  MP: party('green-party-sweden', 'Green Party (Sweden)'),
  L: party('liberals-sweden', 'Liberals (Sweden)'),
};

function party(id: string, name: string) {
  return { id, name, classification: 'party', area: 'se' };
}

/** The country, and the words that texts use for it. */
export const AREAS: SourceFile['areas'] = [
  { id: 'se', name: 'Sweden', classification: 'country', other_names: ['Swedish'] },
];

const post = postMaker({ area: 'se', organization: 'se-government' });
const under = postMaker({ area: 'se', organization: 'se-government', under: ['se-pm'] });

/** Ministers by the words of the list, which has a post under its name of 2022. */
const MINISTERS = [
  'Minister for Church Affairs',
  'Minister for Communications and Regional Policy',
  'Minister for Consumer Affairs',
  'Minister for Culture',
  'Minister for Defence',
  'Minister for Domestic Affairs',
  'Minister for EU Affairs',
  'Minister for Education and Science',
  'Minister for Energy',
  'Minister for Enterprise',
  'Minister for Finance',
  'Minister for Financial Markets',
  'Minister for Gender Equality Affairs',
  'Minister for Government Coordination',
  'Minister for Higher Education and Science',
  'Minister for Housing',
  'Minister for Information Technology',
  'Minister for Infrastructure',
  'Minister for Integration',
  'Minister for International Development Cooperation',
  'Minister for Justice',
  'Minister for Migration and Asylum Policy',
  'Minister for Nordic Cooperation',
  'Minister for Public Health',
  'Minister for Rural Affairs',
  'Minister for Social Affairs',
  'Minister for Social Security',
  'Minister for the Climate',
  'Minister for the Environment',
  'Minister of Agriculture',
  'Minister of Civil Affairs',
  'Minister of Democracy',
  'Minister of Employment',
  'Minister of Foreign Trade',
  'Minister of Health',
  'Minister of Municipalities',
  'Minister of Primary Education',
  'Minister of Sports',
  'Minister of Trade',
  'Minister of Youth Affairs',
];

/** A seat in the Riksdag. */
export const SEAT = 'se-riksdag-member';

const OTHERS: readonly (readonly [position: string, post: SourcePost])[] = [
  [
    'Prime Minister',
    post('se-pm', 'Prime Minister of Sweden', 'Prime Minister', 'head-of-government'),
  ],
  [
    'Deputy Prime Minister of Sweden',
    under(
      'se-deputy-pm',
      'Deputy Prime Minister of Sweden',
      'Deputy Prime Minister',
      'deputy-head',
    ),
  ],
  [
    'Vice Prime Minister of Sweden',
    under('se-vice-pm', 'Vice Prime Minister of Sweden', 'Vice Prime Minister', 'deputy-head'),
  ],
  [
    'Minister for Foreign Affairs',
    under(
      'se-foreign-minister',
      'Foreign Minister of Sweden',
      'Foreign Minister',
      'foreign-minister',
    ),
  ],
  [
    'Speaker of the Riksdag',
    post('se-speaker', 'Speaker of the Riksdag of Sweden', 'Speaker', 'legislative-leader', {
      organization: 'se-riksdag',
    }),
  ],
  [
    'President of Sveriges Riksbank',
    post('riksbank-head', 'Governor of the Riksbank', 'Governor', 'central-banker', {
      organization: 'riksbank',
    }),
  ],
  [
    'Supreme Commander of the Armed Forces',
    post(
      'se-supreme-commander',
      'Supreme Commander of the Swedish Armed Forces',
      'Supreme Commander',
      'official',
      { organization: 'se-armed-forces' },
    ),
  ],
  [
    'National Police Commissioner',
    post(
      'se-police-commissioner',
      'National Police Commissioner of Sweden',
      'National Police Commissioner',
      'official',
      { organization: 'se-police' },
    ),
  ],
  [
    'Chief of the Security Service',
    post('se-security-service-head', 'Head of the Swedish Security Service', 'Head', 'official', {
      organization: 'se-security-service',
    }),
  ],
];

const MINISTERIAL = MINISTERS.map(
  (words) => [words, under(`se-${slug(words)}`, `${words} of Sweden`, words, 'minister')] as const,
);

const OFFICES: Readonly<Record<string, ListedOffice>> = Object.fromEntries(
  [...OTHERS, ...MINISTERIAL].map(([position, { id }]) => [position, { post: id }]),
);

/** What is taken of Sweden's lists: the Riksdag since the election of 1998, ministers and a few others. */
export const SWEDEN: Country = {
  posts: [
    {
      ...DEFAULTS,
      area: 'se',
      id: SEAT,
      label: 'Member of the Riksdag of Sweden',
      role: 'Member of the Riksdag',
      class: 'legislator',
      organization: 'se-riksdag',
    },
    ...OTHERS.map(([, one]) => one),
    ...MINISTERIAL.map(([, one]) => one),
  ],
  seats: { 'member of the Swedish Riksdag': SEAT },
  offices: OFFICES,
  since: '1998-10-05',
  // A minister of New Zealand under the item of the Swedish post.
  without: ['Q7035240 Minister for Domestic Affairs'],
};
