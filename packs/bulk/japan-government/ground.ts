import type { SourceFile, SourcePost } from '../../source-format';
import { postMaker } from '../post-maker';
import { slug } from '../uk-government/minister-posts';
import type { Country } from '../wikidata-lists/country';

/** Prefectures whose governors the list has one after the other. */
const PREFECTURES = ['Osaka', 'Okinawa'];

/** Organizations that the posts belong to. */
export const ORGANIZATIONS: SourceFile['organizations'] = [
  { id: 'jp-government', name: 'Government of Japan', classification: 'executive', area: 'jp' },
  { id: 'bank-of-japan', name: 'Bank of Japan', classification: 'central bank', area: 'jp' },
  ...['Tokyo', ...PREFECTURES].map((name) => ({
    id: `jp-${slug(name)}-government`,
    name: `Government of ${name}`,
    classification: 'executive',
    area: `jp-${slug(name)}`,
  })),
];

/** The country and three of its prefectures. */
export const AREAS: SourceFile['areas'] = [
  { id: 'jp', name: 'Japan', classification: 'country', other_names: ['Japanese'] },
  ...['Tokyo', ...PREFECTURES].map((name) => ({
    id: `jp-${slug(name)}`,
    name,
    classification: 'prefecture',
    other_names: [],
  })),
];

type Listed = readonly [position: string, post: SourcePost];

const single = postMaker({ area: 'jp', organization: 'jp-government' });

/** Ministers under the words that their post has had since 2001. */
const MINISTERS = [
  'Minister of Justice',
  'Minister of Health, Labour and Welfare',
  'Minister of the Environment',
  'Minister for Internal Affairs and Communications',
  'Minister of Education, Culture, Sports, Science and Technology',
].map(
  (words): Listed => [
    words,
    single(`jp-${slug(words)}`, `${words} of Japan`, words, 'minister', { under: ['jp-pm'] }),
  ],
);

function minister(position: string, id: string, label: string, of: SourcePost['class']): Listed {
  return [position, single(id, `${label} of Japan`, label, of, { under: ['jp-pm'] })];
}

function governor(position: string, name: string): Listed {
  const id = `jp-${slug(name)}`;
  const at = { organization: `${id}-government`, area: id };
  return [
    position,
    single(`${id}-governor`, `Governor of ${name}`, 'Governor', 'regional-head', at),
  ];
}

const POSTS: readonly Listed[] = [
  [
    'Prime Minister',
    single('jp-pm', 'Prime Minister of Japan', 'Prime Minister', 'head-of-government'),
  ],
  minister('Deputy Prime Minister', 'jp-deputy-pm', 'Deputy Prime Minister', 'deputy-head'),
  minister(
    'Minister for Foreign Affairs',
    'jp-foreign-minister',
    'Foreign Minister',
    'foreign-minister',
  ),
  minister(
    'Chief Cabinet Secretary',
    'jp-chief-cabinet-secretary',
    'Chief Cabinet Secretary',
    'minister',
  ),
  minister('Minister of Finance', 'jp-finance-minister', 'Finance Minister', 'minister'),
  minister('Minister of Defence', 'jp-defence-minister', 'Defence Minister', 'minister'),
  ...MINISTERS,
  [
    'Governor of the Bank of Japan',
    single('bank-of-japan-head', 'Governor of the Bank of Japan', 'Governor', 'central-banker', {
      organization: 'bank-of-japan',
    }),
  ],
  governor('Governor of Tokyo', 'Tokyo'),
  ...PREFECTURES.map((name) => governor(`Governor of ${name} Prefecture`, name)),
];

/** What is taken of Japan's lists: prime ministers and those posts of which the list has nearly every holder. */
export const JAPAN: Country = {
  posts: POSTS.map(([, post]) => post),
  seats: {},
  offices: Object.fromEntries(POSTS.map(([position, { id }]) => [position, { post: id }])),
  since: '2001-01-06',
  // Three days in 2002 for which the next minister's term, known by its years alone, has no room.
  without: ['Q130852 Minister for Foreign Affairs'],
};
