import { describe, expect, it } from 'vitest';
import { collect, inPieces } from '../collect';
import { ANN, BEA, read, today } from './entries';

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
