/** Wikidata's properties that are read, by what they say. */
export const P = {
  instanceOf: 'P31',
  gender: 'P21',
  birth: 'P569',
  death: 'P570',
  givenName: 'P735',
  familyName: 'P734',
  birthName: 'P1477',
  nickname: 'P1449',
  position: 'P39',
  party: 'P102',
  occupation: 'P106',
  website: 'P856',
} as const;

/** Properties that qualify a position or a party. */
export const Q = {
  start: 'P580',
  end: 'P582',
  of: 'P642',
  organization: 'P2389',
  district: 'P768',
  jurisdiction: 'P1001',
  election: 'P2715',
  replacedBy: 'P1366',
  /** In what way a statement holds: acting, for one. */
  nature: ['P5102', 'P1480', 'P3831'],
} as const;

export const HUMAN = 'Q5';
/** Acting in an office. */
export const ACTING = 'Q4676846';

/** Popolo's words for the values of `P.gender`. */
export const GENDERS: ReadonlyMap<string, string> = new Map([
  ['Q6581097', 'male'],
  ['Q2449503', 'male'],
  ['Q6581072', 'female'],
  ['Q1052281', 'female'],
]);

/** Identifiers by which a person is the same in other packs, and some that a reader may look up. */
export const IDENTIFIERS: ReadonlyMap<string, string> = new Map([
  ['P1157', 'bioguide'],
  ['P214', 'viaf'],
  ['P213', 'isni'],
  ['P227', 'gnd'],
  ['P345', 'imdb'],
  ['P244', 'lcnaf'],
  ['P1186', 'mep-directory'],
]);
