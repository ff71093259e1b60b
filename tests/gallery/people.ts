import { buildCardModel } from '../../utils/card/build-card-model';
import type { CardModel } from '../../utils/card/card-model';
import { english as t } from '../../utils/english';
import type { Day, Fact, Person, Source } from '../../utils/people/person';
import { office, personWith } from '../people/make';

/** The day on which all stories are looked at. */
export const TODAY = '2026-08-25';
/** The day of the stories' article. */
export const ARTICLE_DAY = '2024-09-26';

const GOV: Source = {
  url: 'https://www.gov.uk/government/people/keir-starmer',
  title: 'The Rt Hon Sir Keir Starmer',
  publisher: 'GOV.UK',
  retrieved: '2026-08-22',
};
const PARLIAMENT: Source = {
  url: 'https://members.parliament.uk/member/4514/career',
  title: 'Parliamentary career',
  publisher: 'UK Parliament',
  retrieved: '2026-08-22',
};

const PM = {
  id: 'uk-pm',
  label: 'Prime Minister of the United Kingdom',
  single: true,
  completeSince: '2010-05-11',
};
const LABOUR = { name: 'Labour Party', classification: 'party' };

const held = (label: string, from: string, to?: string, more: Partial<Fact> = {}): Fact =>
  office(label, from, to, { sources: [PARLIAMENT], ...more });

const someone = (id: string, name: string, facts: readonly Fact[], more: Partial<Person> = {}) =>
  personWith(facts, {
    id,
    name,
    sources: [PARLIAMENT],
    verified: '2026-08-22',
    pack: 'uk',
    ...more,
  });

/** Held an office on the article's day and holds it no more. */
export const starmer = someone(
  'starmer',
  'Keir Starmer',
  [
    held(PM.label, '2024-07-05', '2026-07-20', {
      role: 'Prime Minister',
      post: PM,
      sources: [GOV, PARLIAMENT],
    }),
    held('Leader of the Labour Party', '2020-04-04', '2026-07-17'),
    held('Shadow Secretary of State for Exiting the European Union', '2016-10-06', '2020-04-04', {
      status: 'shadow',
    }),
    held('Director of Public Prosecutions', '2008-11-01', '2013-11-01'),
    {
      ...{ kind: 'party', status: 'held', label: 'Labour Party', organization: LABOUR },
      ...{ from: '2010-01-01', sources: [PARLIAMENT] },
    },
  ],
  {
    honorificPrefix: 'Sir',
    birth: '1962-09-02',
    summary: 'British politician and barrister.',
    otherNames: [{ name: 'Keir Rodney Starmer', kind: 'alias' }],
  },
);

/** Holds the same office as on the article's day. */
export const reeves = someone(
  'reeves',
  'Rachel Reeves',
  [held('Chancellor of the Exchequer', '2024-07-05')],
  { birth: '1979-02-13' },
);

/** Held no office on the article's day. */
export const osborne = someone('osborne', 'George Osborne', [
  held('Chancellor of the Exchequer', '2010-05-11', '2016-07-13'),
]);

/** Nothing is known of them for a long time. */
export const valdarno = someone(
  'valdarno',
  'Ines Valdarno',
  [held('Mayor of Porto Alto', '2021-10-17')],
  { verified: '2025-02-10' },
);

/** Known by an Arabic name too. */
export const sisi = someone(
  'sisi',
  'عبد الفتاح السيسي',
  [held('President of Egypt', '2014-06-08')],
  { birth: '1954-11-19', otherNames: [{ name: 'Abdel Fattah el-Sisi', kind: 'transliteration' }] },
);

/** Held the office before, and came after. */
const sunak = someone('sunak', 'Rishi Sunak', [
  held(PM.label, '2022-10-25', '2024-07-05', { role: 'Prime Minister', post: PM }),
]);
const successor = someone('reht', 'Tomas Reht', [
  held(PM.label, '2026-07-20', undefined, { role: 'Prime Minister', post: PM }),
]);

/** Came to the office only after the article's day. */
export const stocker = someone('stocker', 'Christian Stocker', [
  held('Chancellor of Austria', '2025-03-03'),
]);

/** Two of one name. */
export const clintons: readonly Person[] = [
  someone('hillary', 'Hillary Clinton', [
    held('United States Secretary of State', '2009-01-21', '2013-02-01'),
  ]),
  someone('bill', 'Bill Clinton', [
    held('President of the United States', '1993-01-20', '2001-01-20'),
  ]),
];

/** Somebody in whom the reader corrected when an office began. */
export const corrected = someone('pierce', 'Karen Pierce', [
  held('United Kingdom Ambassador to the United States', '2020-04-06', '2025-02-06', {
    origin: {
      packs: [],
      own: true,
      variants: [{ packs: ['uk'], from: '2020-03-23', to: '2025-02-06', sources: [PARLIAMENT] }],
    },
  }),
]);

const ENVOY = {
  id: 'envoy',
  label: 'Ambassador to the Far Islands',
  single: true,
  completeSince: '2016-01-01',
};

/** Stood in at a post that nobody held on the article's day. */
export const roscoe = someone('roscoe', 'James Roscoe', [
  held(ENVOY.label, '2024-09-11', '2025-02-02', { post: ENVOY, status: 'acting' }),
]);

/** Held that post before, and came to it after. */
const envoys: readonly Person[] = [
  someone('mandelson', 'Peter Mandelson', [
    held(ENVOY.label, '2019-02-10', '2024-09-10', { post: ENVOY }),
  ]),
  someone('turner', 'Christian Turner', [
    held(ENVOY.label, '2025-02-02', undefined, { post: ENVOY }),
  ]),
];

/** Their data ends long before the article. */
export const pierce = someone(
  'quiet',
  'Karen Pierce',
  [held('Special Envoy to the Western Balkans', '2022-02-07')],
  { verified: '2023-06-01', birth: '1959-09-23' },
);

/** Those that a card of the stories can lead to. */
export const EVERYBODY: readonly Person[] = [
  ...[starmer, sunak, successor, reeves, osborne, roscoe],
  ...envoys,
];

/** The pack they are all of. */
export const PACK = {
  id: 'uk',
  title: 'People in the news',
  version: '2026.8.22',
  verified: '2026-08-22',
  update: 'https://packs.example/uk.json',
};

/** What every card of the stories is made with. */
export const SURROUNDINGS = {
  published: ARTICLE_DAY,
  today: TODAY,
  t,
  locale: 'en-GB',
  packs: [PACK],
};

/** The card of a person in the stories' article. */
export function cardOf(person: Person, day: Day | null = null): CardModel {
  return buildCardModel({ ...SURROUNDINGS, person, selected: day });
}
