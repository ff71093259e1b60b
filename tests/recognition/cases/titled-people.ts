import type { Area, Fact, OtherName, Person } from '../../../utils/people/person';
import { alias, office, person } from '../people';

const male = { gender: 'male' } as const;
const female = { gender: 'female' } as const;
const land = (id: string, name: string, ...otherNames: string[]): Area => ({
  id,
  name,
  otherNames,
});

const US = land('us', 'United States', 'US', 'U.S.', 'America', 'American');
const UK = land('gb', 'United Kingdom', 'UK', 'Britain', 'British');
const GERMANY = land('de', 'Germany', 'German');
const UKRAINE = land('ua', 'Ukraine', 'Ukrainian');
const FRANCE = land('fr', 'France', 'French');
const INDIA = land('in', 'India', 'Indian');
const SPAIN = land('es', 'Spain', 'Spanish');

type Term = readonly [from: string, to?: string];
const at = (area: Area, label: string, [from, to]: Term): Fact => ({
  ...office(label, from, to),
  area,
});
const senator = (state: string, term: Term): Fact => ({
  ...at(land(`us-${state}`, state), `United States Senator from ${state}`, term),
  role: 'Senator',
  organization: { id: 'us-senate', name: 'United States Senate' },
});
const written = (lang: string, name: string): OtherName => ({
  name,
  kind: 'transliteration',
  lang,
});

/** Holders of offices, little known as far as the list says; nobody real. */
export const TITLED: readonly Person[] = [
  // heads of state and government
  person('holub', 'Danylo Holub', {
    ...male,
    otherNames: [written('uk', 'Данило Голуб'), written('ru', 'Данила Голуб')],
    facts: [at(UKRAINE, 'President of Ukraine', ['2019-05-20'])],
  }),
  person('kranz', 'Frieda Kranz', {
    ...female,
    facts: [at(GERMANY, 'Chancellor of Germany', ['2023-05-06'])],
  }),
  person('nair', 'Arun Nair', {
    ...male,
    facts: [at(INDIA, 'Prime Minister of India', ['2014-05-26'])],
  }),
  person('lefort', 'Alix Lefort', {
    ...female,
    otherNames: [written('ru', 'Аликс Лефор')],
    facts: [at(FRANCE, 'President of France', ['2017-05-14'])],
  }),
  person('rueda', 'Pablo Rueda', {
    ...male,
    facts: [at(SPAIN, 'Prime Minister of Spain', ['2018-06-02'])],
  }),
  person('harlan', 'Otis Harlan', {
    ...male,
    facts: [at(US, 'President of the United States', ['2009-01-20', '2017-01-20'])],
  }),
  person('wade', 'Wade Corbin', {
    ...male,
    facts: [at(US, 'President of the United States', ['1993-01-20', '2001-01-20'])],
  }),
  person('lena', 'Lena Corbin', {
    ...female,
    facts: [
      at(US, 'Secretary of State', ['2009-01-21', '2013-02-01']),
      { ...at(US, 'Candidate for President', ['2016-01-01', '2016-11-08']), kind: 'candidacy' },
    ],
  }),
  // of one name, of two lands, at one time
  person('pm-costa', 'Rui Vilar', {
    facts: [at(land('pt', 'Portugal', 'Portuguese'), 'Prime Minister of Portugal', ['2020-01-01'])],
  }),
  person('cv-costa', 'Ana Vilar', {
    facts: [at(land('cv', 'Cape Verde'), 'Prime Minister of Cape Verde', ['2020-01-01'])],
  }),
  // by the given name
  person('edgar', 'Edgar III', {
    ...male,
    givenName: 'Edgar',
    familyName: 'Edgar',
    facts: [at(UK, 'King of the United Kingdom', ['2022-09-08'])],
  }),
  person('urban', 'Urban XI', {
    ...male,
    givenName: 'Urban',
    familyName: 'Urban',
    facts: [office('Pope', '2022-05-08')],
  }),
  // ministers and the like
  person('pryce', 'Orla Pryce', {
    ...female,
    facts: [at(UK, 'Chancellor of the Exchequer', ['2022-07-05'])],
  }),
  person('osgood', 'Gil Osgood', {
    ...male,
    facts: [at(UK, 'Chancellor of the Exchequer', ['2010-05-11', '2016-07-13'])],
  }),
  person('hallam', 'Ned Hallam', {
    ...male,
    facts: [at(UK, 'Chancellor of the Duchy of Lancaster', ['2022-07-05'])],
  }),
  person('waldner', 'Jost Waldner', {
    ...male,
    facts: [
      {
        ...at(GERMANY, 'Foreign Minister of Germany', ['2023-05-06']),
        role: 'Minister of Foreign Affairs',
      },
    ],
  }),
  person('hegg', 'Pete Hegg', {
    ...male,
    facts: [at(US, 'United States Secretary of Defense', ['2023-01-24'])],
  }),
  person('rook', 'Mara Rook', {
    ...female,
    facts: [at(US, 'Secretary of State', ['2023-01-21'])],
  }),
  person('vroom', 'Piet Vroom', {
    ...male,
    facts: [
      at(land('nl', 'Netherlands', 'Dutch'), 'Foreign Minister of the Netherlands', [
        '2010-01-01',
        '2012-01-01',
      ]),
    ],
  }),
  // of a part of a land, or a house
  person('tess', 'Tess Bellamy', {
    ...female,
    facts: [
      at(land('us-ca', 'California', 'Californian'), 'Governor of California', ['2019-01-07']),
    ],
  }),
  person('scott-fl', 'Rab Marlow', {
    ...male,
    facts: [at(land('us-fl', 'Florida'), 'Governor of Florida', ['2019-01-08'])],
  }),
  person('scott-vt', 'Phil Marlow', {
    ...male,
    facts: [at(land('us-vt', 'Vermont'), 'Governor of Vermont', ['2017-01-05'])],
  }),
  person('dunmore', 'Ivor Dunmore', {
    ...male,
    facts: [at(US, 'Speaker of the House of Representatives', ['2022-10-25'])],
  }),
  person('osman', 'Kofi Osman', {
    ...male,
    facts: [at(land('london', 'London'), 'Mayor of London', ['2016-05-09'])],
  }),
  person('stolt', 'Jens Stolt', {
    ...male,
    facts: [
      {
        ...office('Secretary General of NATO', '2014-10-01'),
        organization: { id: 'nato', name: 'NATO' },
      },
    ],
  }),
  person('guter', 'António Guter', {
    ...male,
    facts: [office('Secretary-General of the United Nations', '2017-01-01')],
  }),
  // offices that many hold
  person('tam', 'Tam Skerry', { ...male, facts: [senator('South Carolina', ['2013-01-02'])] }),
  person('rab', 'Rab Skerry', { ...male, facts: [senator('Florida', ['2019-01-08'])] }),
  person('murk', 'Lise Murk', { ...female, facts: [senator('Alaska', ['2002-12-20'])] }),
  person('coll', 'Sue Collard', { ...female, facts: [senator('Maine', ['1997-01-03'])] }),
  person('kagel', 'Elena Kagel', {
    ...female,
    facts: [at(US, 'Associate Justice', ['2010-08-07'])],
  }),
  person('sotto', 'Sonia Sotto', {
    ...female,
    facts: [at(US, 'Associate Justice', ['2009-08-08'])],
  }),
  person('mp', 'Ann Tarrow', {
    ...female,
    facts: [at(UK, 'Member of Parliament', ['2019-12-12'])],
  }),
  person('nobody', 'Eva Roper', { ...female, otherNames: [alias('Evie Roper')] }),
];

/** The word of a pack that it has all members of one house. */
export const ALL_SENATORS = [
  { class: 'legislator', organization: 'us-senate', from: '2001-01-03', to: '2026-06-15' },
];
