import { describe, expect, it } from 'vitest';
import { citations } from '../../../packs/bulk/citations';
import type { Country } from '../../../packs/bulk/wikidata-lists/country';
import { readLists } from '../../../packs/bulk/wikidata-lists/lists';
import { nameParts } from '../../../packs/bulk/wikidata-lists/names';
import { copyOf } from './copy-of';

const HEAD = 'position,person,personID,start,end,gender,DOB,DOD,image,enwiki\n';

const post = (id: string, single: boolean) => ({
  id,
  label: id,
  role: id,
  class: 'minister' as const,
  organization: 'gov',
  single,
  under: [],
  vacant: [],
});
const NOR: Country = {
  posts: [post('nor-seat', false), post('nor-pm', true), post('nor-treasurer', true)],
  seats: { 'member of the House': 'nor-seat' },
  offices: {
    'Prime Minister': { post: 'nor-pm' },
    Treasurer: { post: 'nor-treasurer', needsSeat: true },
  },
  since: '2001-01-01',
  without: ['Q9 Prime Minister'],
};

const read = (
  legislators: string[],
  holders: string[] = [],
  country: Country = NOR,
  cited = citations(),
) =>
  readLists(
    copyOf(
      {
        'html/legislators.csv': `${HEAD}${legislators.join('\n')}\n`,
        'html/holders21.csv': `${HEAD}${holders.join('\n')}\n`,
      },
      '2022-07-30',
    ),
    cited,
    country,
    'nor',
  );
const terms = (lists: ReturnType<typeof read>) =>
  lists.people.flatMap(({ name, facts }) =>
    facts.map((fact) => [name, fact.post, fact.from, fact.to]),
  );
const seat = (name: string, item: string, from: string, to = '') =>
  `member of the House,${name},${item},${from},${to},female,1960-02-03,,,`;
const pm = (name: string, item: string, from: string, to = '') =>
  `Prime Minister,${name},${item},${from},${to},male,1950,,,`;

describe('lists of Wikidata', () => {
  it('join terms without a gap, and keep one after a gap apart', () => {
    const lists = read([
      seat('Ann Elm', 'Q1', '2002-05-01', '2006-05-01'),
      seat('Ann Elm', 'Q1', '2006-05-01', '2010-05-02'),
      seat('Ann Elm', 'Q1', '2014-05-03'),
    ]);
    expect(terms(lists)).toEqual([
      ['Ann Elm', 'nor-seat', '2002-05-01', '2010-05-02'],
      ['Ann Elm', 'nor-seat', '2014-05-03', undefined],
    ]);
    expect(lists.people[0]).toMatchObject({
      ids: { wikidata: 'Q1' },
      gender: 'female',
      birth_date: '1960-02-03',
      verified: '2022-07-30',
    });
  });

  it('leave out who left before the pack begins, and a term without a start', () => {
    const lists = read([
      seat('Ann Elm', 'Q1', '1990-05-01', '2000-12-31'),
      seat('Bo Ash', 'Q2', '', '2010-01-01'),
      seat('Cy Fir', 'Q3', '1990-05-01', '2001-01-01'),
    ]);
    expect(terms(lists)).toEqual([['Cy Fir', 'nor-seat', '1990-05-01', '2001-01-01']]);
  });

  it('leave out a term without an end in a post that somebody else has since, and say so', () => {
    const lists = read([], [pm('Bo Ash', 'Q2', '2005-01-01'), pm('Cy Fir', 'Q3', '2015-01-01')]);
    expect(terms(lists)).toEqual([['Cy Fir', 'nor-pm', '2015-01-01', undefined]]);
    expect(lists.left).toEqual(['Bo Ash, nor-pm from 2005-01-01: no source has the end']);
  });

  it('have the month or year on which two terms in a post of one holder agree', () => {
    const change = (to: string, from: string) =>
      terms(read([], [pm('Bo Ash', 'Q2', '2005-01-01', to), pm('Cy Fir', 'Q3', from)])).map(
        ([, , begin, end]) => [begin, end],
      );
    expect(change('2011-09-29', '2011-09-23')).toEqual([
      ['2005-01-01', '2011-09'],
      ['2011-09', undefined],
    ]);
    expect(change('2011-09-29', '2011-08-23')).toEqual([
      ['2005-01-01', '2011'],
      ['2011', undefined],
    ]);
    expect(change('2011-09-23', '2011-09-23')).toEqual([
      ['2005-01-01', '2011-09-23'],
      ['2011-09-23', undefined],
    ]);
    expect(change('2011-09-24', '2011')).toEqual([
      ['2005-01-01', '2011-09-24'],
      ['2011', undefined],
    ]);
  });

  it('take a post that states have as well only of who sat in parliament then', () => {
    const treasurer = (item: string, name: string) =>
      `Treasurer,${name},${item},2008-01-01,2009-01-01,,,,,`;
    const lists = read(
      [
        seat('Ann Elm', 'Q1', '2007-01-01', '2010-01-01'),
        seat('Di Oak', 'Q4', '2009-01-01', '2010-01-01'),
      ],
      [treasurer('Q1', 'Ann Elm'), treasurer('Q4', 'Di Oak'), treasurer('Q5', 'Ed Yew')],
    );
    const held = terms(lists).filter(([, of]) => of === 'nor-treasurer');
    expect(held).toEqual([['Ann Elm', 'nor-treasurer', '2008-01-01', '2009-01-01']]);
  });

  it('leave out a statement that is known to be wrong', () => {
    expect(terms(read([], [pm('Xi Box', 'Q9', '2005-01-01', '2006-01-01')]))).toEqual([]);
  });

  it('cite the list of members only where seats are taken', () => {
    const keys = (country: Country) => {
      const cited = citations();
      read([], [pm('Bo Ash', 'Q2', '2005-01-01')], country, cited);
      return Object.keys(cited.list);
    };
    expect(keys(NOR)).toEqual([
      'wikidata-nor-members-2022-07-30',
      'wikidata-nor-holders-2022-07-30',
    ]);
    expect(keys({ ...NOR, seats: {} })).toEqual(['wikidata-nor-holders-2022-07-30']);
  });

  it('refuse a row with its file and line', () => {
    expect(() => read([seat('Ann Elm', 'Q1', '2002-05-01'), seat('Bo Ash', 'P2', '2002')])).toThrow(
      'html/legislators.csv: line 3: personID: not a Wikidata item',
    );
    expect(() => read([], [pm('Bo Ash', 'Q2', 'May 2002')])).toThrow(
      'html/holders21.csv: line 2: start: not a date',
    );
  });

  it.each([
    ['Ann Elm', 'Ann', 'Elm'],
    ['Carl von Ash', 'Carl', 'von Ash'],
    ['Ann-Marie af Elm', 'Ann-Marie', 'af Elm'],
    ['Jan O. Yew', 'Jan O.', 'Yew'],
    ['Renkō', 'Renkō', 'Renkō'],
  ])('take %s apart', (name, given_name, family_name) => {
    expect(nameParts(name)).toEqual({ name, given_name, family_name });
  });

  it('leave out of a name what tells two apart', () => {
    expect(terms(read([seat('Ann Elm (politician)', 'Q1', '2002-05-01')]))[0]?.[0]).toBe('Ann Elm');
  });
});
