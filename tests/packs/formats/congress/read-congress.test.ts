import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../../../utils/packs/formats/format';
import { ENTRY_CHARS_MAX } from '../../../../utils/packs/formats/text/limits';
import { collect, inPieces } from '../collect';

const ANN = `- id:
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
const BEA = `- id:
    govtrack: 400002
  name: {first: Bea, last: Test, suffix: Jr.}
  terms:
  - {type: viceprez, start: '1801-03-04', end: '1805-03-04', party: Whig}
  - {type: rep, start: 1795-03-04, end: 1797-03-04, state: PR, district: 0, party: no party}
`;
const today = '2021-06-01';
const read = (text: string) => collect(text, { today });

describe('congress-legislators', () => {
  it('gives people with all they are called and held', async () => {
    const { people, skipped } = await read(`# comment\n---\n${ANN}\n${BEA}`);
    expect(skipped).toEqual([]);
    const [ann, bea] = people;
    expect(ann).toMatchObject({
      id: 'bioguide:E000001',
      name: 'Ann B. Example',
      gender: 'female',
      birth: '1960-02-03',
      links: [{ url: 'https://en.wikipedia.org/wiki/Ann_Example_(politician)' }],
    });
    expect(ann?.otherNames).toEqual([
      { name: 'Ann Example', kind: 'alias' },
      { name: 'Annie Example', kind: 'nickname' },
      { name: 'Ann Sample', kind: 'alias', to: '2001-05-05' },
    ]);
    expect(ann?.identifiers.map(({ scheme, identifier }) => `${scheme}:${identifier}`)).toEqual([
      'bioguide:E000001',
      'govtrack:400001',
      'fec:S0TX00001',
      'fec:H0TX00002',
      'wikidata:Q900001',
    ]);
    expect(ann?.facts.map(({ label, from, to }) => [label, from, to])).toEqual([
      [
        'Member of the United States House of Representatives for Texas’s 2nd district',
        '1999-01-06',
        '2001-01-03',
      ],
      ['United States Senator from Texas', '2013-01-03', '2019-01-03'],
      ['United States Senator from Texas', '2019-01-05', '2025-01-03'],
      ['Test Whip', '2015-01-03', '2017-01-03'],
      ['Democratic Party', '1999-01-06', '1999-12-18'],
      ['Republican Party', '1999-12-19', '2001-01-03'],
      ['Republican Party', '2013-01-03', undefined],
    ]);
    expect(bea).toMatchObject({ id: 'govtrack:400002', name: 'Bea Test Jr.' });
    expect(bea?.facts.map(({ label, to }) => [label, to])).toEqual([
      ['Vice President of the United States', '1805-03-04'],
      [
        'Non-voting member of the United States House of Representatives for Puerto Rico',
        '1797-03-04',
      ],
      ['Whig', '1805-03-04'],
    ]);
  });

  it('gives the same in pieces of any size, and as JSON', async () => {
    const { people } = await read(ANN + BEA);
    for (const size of [1, 11, 1e6]) {
      expect((await collect(inPieces(ANN + BEA, size), { today })).people).toEqual(people);
    }
    const json = [
      {
        id: { govtrack: 400002 },
        name: { first: 'Bea', last: 'Test', suffix: 'Jr.' },
        terms: [
          { type: 'viceprez', start: '1801-03-04', end: '1805-03-04', party: 'Whig' },
          { type: 'rep', start: '1795-03-04', end: '1797-03-04', state: 'PR', district: 0 },
        ],
      },
    ];
    expect((await read(JSON.stringify(json))).people).toEqual(people.slice(1));
  });
});

const bomb = ['    a: &a [x,x,x,x,x,x,x,x,x]']
  .concat(
    [...'bcdefgh'].map((key, at) => `    ${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[at]}`)}]`),
  )
  .join('\n');
const BAD: readonly [what: string, bad: string, reason: RegExp][] = [
  ['no YAML', '- id: [\n', /^line 20: is not YAML/],
  ['no entry', '- x\n', /^line 20: must be an object/],
  ['no name', '- id: {bioguide: A1}\n', /^line 20: name is missing/],
  ['no id', '- id: {}\n  name: {first: A, last: B}\n', /^line 20: id must have a bioguide/],
  ['an id that was there', BEA, /^line 20: id "govtrack:400002" was in the file/],
  [
    'a day that never was',
    BEA.replaceAll('1801-03-04', '1801-02-30'),
    /terms\[0\]\.start must be a real/,
  ],
  [
    'an end before the start',
    BEA.replaceAll('1805', '1800'),
    /terms\[0\]\.end must not lie before/,
  ],
  ['a state that is none', BEA.replaceAll('PR', 'ZZ'), /terms\[1\]\.state must be the postal code/],
  [
    'an unknown kind of term',
    BEA.replaceAll('viceprez', 'king'),
    /terms\[0\]\.type must be one of/,
  ],
  ['a bomb of aliases', `- id:\n${bomb}\n`, /^line 20: has more than 10 aliases$/],
  ['depth', `- id: ${'['.repeat(10_000)}\n`, /^line 20: is nested more than 50 levels deep$/],
  ['10 MB', `- id: ${'x'.repeat(1e7)}\n`, /^line 20: is longer than/],
  [
    '10 MB in lines',
    `- id: 1\n${`  # ${'x'.repeat(996)}\n`.repeat(1e4)}`,
    /^line 20: is longer than/,
  ],
  ['an alias of another entry', '- *ann\n', /^line 20: is not YAML/],
  [
    'a million terms',
    `- id: {bioguide: A1}\n  name: {first: A, last: B}\n  terms: [${'x,'.repeat(3e5)}]\n`,
    /terms/,
  ],
];

describe('what is wrong is left out alone', () => {
  // Other people, so that an id that comes twice is the bad entry's.
  const first =
    BEA +
    BEA.replaceAll('400002', '400003') +
    BEA.replaceAll('400002', '400004').replace('Bea', 'Cea');
  it.each(BAD)('%s', async (_what, bad, reason) => {
    expect(first.split('\n')).toHaveLength(19);
    expect(bad.length).toBeLessThan(ENTRY_CHARS_MAX * 10);
    const { people, skipped } = await read(`${first}\n${bad}${ANN}`);
    expect(people.at(-1)?.name).toBe('Ann B. Example');
    expect(skipped[0]).toMatch(reason);
  });

  it('a file that is a bomb as a whole is refused, for its aliases', async () => {
    for (const start of ['', '# all\n---\n', 'version: 1\n']) {
      const reading = collect(start + bomb.replaceAll('    ', ''));
      await expect(reading).rejects.toThrow(UnreadableFile);
      await expect(reading).rejects.toThrow('The YAML of the file has more than 10 aliases.');
    }
    const { people, skipped } = await collect(bomb.replaceAll(/^ +\w+: /gm, '- '));
    expect([people, skipped.length]).toEqual([[], 8]);
    expect(skipped[0]).toBe('line 1: id is missing');
  });

  it('odd keys are keys', async () => {
    const odd = BEA.replace('govtrack:', '__proto__: x\n    constructor: y\n    govtrack:');
    expect((await read(odd)).people).toHaveLength(1);
  });
});
