import { collect } from '../collect';

/** An entry with everything in it. */
export const ANN = `- id:
    bioguide: E000001
    govtrack: 400001
    fec:
    - S0TX00001
    - H0TX00002
    wikidata: Q900001
    wikipedia: Ann Example (politician)
  name:
    first: Ann
    middle: B.
    last: Example
    nickname: Annie
    official_full: Ann B. Example
  other_names:
  - last: Sample
    end: '2001-05-05'
  bio:
    birthday: '1960-02-03'
    gender: F
  leadership_roles:
  - title: Test Whip
    chamber: senate
    start: '2015-01-03'
    end: '2017-01-03'
  terms:
  - type: rep
    start: '1999-01-06'
    end: '2001-01-03'
    state: TX
    district: 2
    party: Democrat
    party_affiliations:
    - {start: '1999-01-06', end: '1999-12-18', party: Democrat}
    - {start: '1999-12-19', end: '2001-01-03', party: Republican}
  - type: sen
    start: '2013-01-03'
    end: '2019-01-03'
    state: TX
    class: 1
    party: Republican
  - type: sen
    start: '2019-01-05'
    end: '2025-01-03'
    state: TX
    party: Republican
`;
/** An entry with little in it. */
export const BEA = `- id:
    govtrack: 400002
  name: {first: Bea, last: Test, suffix: Jr.}
  terms:
  - {type: viceprez, start: '1801-03-04', end: '1805-03-04', party: Whig}
  - {type: rep, start: 1795-03-04, end: 1797-03-04, state: PR, district: 0, party: no party}
`;
/** The day on which the file is read. */
export const today = '2021-06-01';
/** Everything that a text gives. */
export const read = (text: string) => collect(text, { today });
