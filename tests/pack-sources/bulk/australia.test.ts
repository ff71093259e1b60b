import { describe, expect, it } from 'vitest';
import { readAustralia } from '../../../packs/bulk/australia/read';
import { copyOf } from './copy-of';

const HEAD = 'position,person,personID,start,end,gender,DOB,DOD\n';
const read = (members: string, holders: string) => {
  const copy = copyOf({
    'html/legislators.csv': HEAD + members,
    'html/holders21.csv': HEAD + holders,
  });
  return readAustralia(() => copy).file.persons.flatMap(({ name, facts }) =>
    facts.map(({ post, from, to }) => [name, post, from, to]),
  );
};

describe('the lists of Australia', () => {
  it('have members of both houses, and none of a state', () => {
    const rows =
      'Member of the House of Representatives,Ann Elm,Q1,2010-08-21,2013-09-07,,,\n' +
      'Member of the Senate,Bo Ash,Q2,2011-07-01,,,,\n' +
      'Member of the Victorian Legislative Council,Cy Fir,Q3,2010-11-27,,,,\n';
    expect(read(rows, '')).toEqual([
      ['Ann Elm', 'au-representative', '2010-08-21', '2013-09-07'],
      ['Bo Ash', 'au-senator', '2011-07-01', undefined],
    ]);
  });

  it('have the treasurer of the country, not of a state, and heads of states by state', () => {
    const rows = 'Member of the House of Representatives,Ann Elm,Q1,2010-08-21,2013-09-07,,,\n';
    const holders =
      'Treasurer,Ann Elm,Q1,2011-01-01,2012-01-01,,,\n' +
      'Treasurer,Di Oak,Q4,2011-01-01,2012-01-01,,,\n' +
      'Premier of Victoria,Ed Yew,Q5,2011-01-01,2012-01-01,,,\n' +
      'Chief Minister of the Northern Territory,Flo Box,Q6,2011-01-01,2012-01-01,,,\n';
    expect(read(rows, holders).map(([name, post]) => [name, post])).toEqual([
      ['Ann Elm', 'au-representative'],
      ['Ann Elm', 'au-treasurer'],
      ['Ed Yew', 'au-vic-head'],
      ['Flo Box', 'au-nt-head'],
    ]);
  });
});
