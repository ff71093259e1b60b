import { describe, expect, it } from 'vitest';
import { toPastMember } from '../../../packs/bulk/us-congress/past-member';
import { type RollEntry, readRoll, seatCounter } from '../../../packs/bulk/us-congress/roll';
import { itemFinder, readBiographies, readHeld } from '../../../packs/bulk/wikidata-holders';

const HEAD = 'congress,chamber,bioguide,state,party,termstart';
const roll = (...lines: string[]) => readRoll([HEAD, ...lines].join('\n'), 'roll.csv');
const STATEMENTS = 'position,person,personID,start,end';
const held = (...lines: string[]) => readHeld([STATEMENTS, ...lines].join('\n'), 'held.csv');
const rep = (from: string, to: string) => `United States representative,Ann Elm,Q1,${from},${to}`;
const sen = (from: string, to: string) => `United States senator,Ann Elm,Q1,${from},${to}`;
const sources = { roll: 'r', statements: 's' };

const past = (entries: readonly RollEntry[], lines: string[], isUnchanged = true) =>
  toPastMember(entries, held(...lines), () => isUnchanged, sources);
const days = (found: ReturnType<typeof past>) => found?.services.map(({ from, to }) => [from, to]);

const A107 = '107,house,E000001,OH,D,2001-01-03';
const A108 = '108,house,E000001,OH,D,2003-01-07';

describe('the roll of the Congresses', () => {
  it('refuses a line with the file and its number', () => {
    expect(() => roll(A107, '108,house,E000001,Ohio,D,2003-01-07')).toThrow(
      'roll.csv: line 3: state: not the two letters of a state',
    );
  });

  it('knows seats that changed hands: more sat in one Congress than in another of the census', () => {
    const all = roll(
      A107,
      '107,house,E000002,OH,R,2001-01-03',
      '106,house,E000003,OH,D,1999-01-06',
    );
    const isUnchanged = seatCounter(all);
    expect(all.map(isUnchanged)).toEqual([false, false, true]);
  });
});

describe('somebody who left before the list begins', () => {
  it('sat from the first Congress to the day that Wikidata has', () => {
    const found = past(roll(A107, A108), [
      rep('2001-01-03', '2003-01-03'),
      rep('2003-01-07', '2004-05-31'),
    ]);
    expect(days(found)).toEqual([['2001-01-03', '2004-05-31']]);
    expect(found?.verified).toBe('2004-05-31');
  });

  it('came later than the roll says, which dates everyone to the beginning', () => {
    const found = past(roll(A107), [rep('2001-06-05', '2003-01-03')]);
    expect(days(found)).toEqual([['2001-06-05', '2003-01-03']]);
  });

  it('took the oath on the day of the roll where Wikidata has the first of the Congress', () => {
    const found = past(roll(A108), [rep('2003-01-03', '2005-01-03')]);
    expect(days(found)).toEqual([['2003-01-07', '2005-01-03']]);
  });

  it('left on the earlier of two days, as the later is the scheduled one', () => {
    const found = past(roll(A107), [
      rep('2001-01-03', '2003-01-03'),
      rep('2001-01-03', '2002-03-08'),
    ]);
    expect(days(found)).toEqual([['2001-01-03', '2002-03-08']]);
  });

  it('came some days after the first sitting where Wikidata says so', () => {
    const found = past(roll(A107), [rep('2001-01-12', '2003-01-03')]);
    expect(days(found)).toEqual([['2001-01-12', '2003-01-03']]);
    expect(found?.parties).toMatchObject([{ from: '2001-01-12' }]);
  });

  it('sat without a break from the second Congress on where nobody says when in the first somebody came', () => {
    const early = '105,house,E000001,OH,D,1997-01-07';
    const terms = [rep('1999-01-06', '2001-01-03'), rep('2001-01-03', '2003-01-03')];
    const entries = roll(early, '106,house,E000001,OH,D,1999-01-06', A107);
    const found = past(entries, terms, false);
    expect(found?.services).toMatchObject([
      { from: '1999-01-06', to: '2003-01-03', sources: ['r', 's'] },
    ]);
    expect(found?.services).toHaveLength(1);
    expect(found?.parties).toMatchObject([{ party: 'Democrat', from: '1999-01-06' }]);
    const earlier = past([...roll('104,house,E000001,OH,D,1995-01-04'), ...entries], terms, false);
    expect(days(earlier)?.[0]?.[0]).toBe('1997-01-07');
    expect(days(past(entries, terms, true))).toEqual([['1997-01-07', '2003-01-03']]);
    expect(days(past(entries, [...terms, rep('1998', '2003')], false))).toEqual([
      ['1998', '2003-01-03'],
    ]);
  });

  it('is of the new party alone where the older began on no known day', () => {
    const entries = roll(
      '105,house,E000001,OH,I,1997-01-07',
      '106,house,E000001,OH,D,1999-01-06',
      A107,
    );
    const found = past(entries, [rep('2001-01-03', '2003-01-03')], false);
    expect(found?.parties).toMatchObject([{ party: 'Democrat', from: '2001-01-03' }]);
  });

  it('is of the party since an unknown day where the first seat is', () => {
    const entries = roll('106,house,E000001,OH,D,1999-01-06', '107,senate,E000001,OH,D,2001-01-03');
    const found = past(entries, [rep('2000-01-03', '2001-01-03'), sen('2001-01-03', '2003-01-03')]);
    const without = past(entries, [sen('2001-01-03', '2003-01-03')], false);
    expect(found?.parties).toMatchObject([{ from: '2000-01-03' }]);
    expect(without?.parties).toMatchObject([{ from: undefined }]);
    // The end of the first seat is not known here, its beginning is.
    const left = past(roll('103,house,E000001,OH,D,1993-01-05', A107), [
      rep('2001-01-03', '2003-01-03'),
    ]);
    expect(days(left)).toEqual([['2001-01-03', '2003-01-03']]);
    expect(left?.parties).toMatchObject([{ from: '1993-01-05' }]);
  });

  it('moved to the other chamber at the end of a Congress', () => {
    const entries = roll('103,house,E000001,OH,D,1993-01-05', '104,senate,E000001,OH,D,1995-01-04');
    const found = past(entries, [sen('1995-01-03', '2001-01-03')]);
    expect(days(past(entries, [sen('1995-01-03', '1997-01-03')]))).toEqual([
      ['1993-01-05', '1995-01-03'],
      ['1995-01-04', '1997-01-03'],
    ]);
    expect(found).toBeUndefined();
  });

  it('is left out where nobody has the end', () => {
    expect(past(roll(A107), [rep('2001', '2003')])).toBeUndefined();
  });

  it('is of a new party from the next Congress on, as the roll has the party of a Congress’s end', () => {
    const entries = roll(
      A107,
      '108,house,E000001,OH,I,2003-01-07',
      '109,house,E000001,OH,I,2005-01-04',
    );
    const found = past(entries, [rep('2005-01-04', '2007-01-03')]);
    expect(found?.parties).toMatchObject([
      { party: 'Democrat', from: '2001-01-03', to: '2003-01-03' },
      { party: 'Independent', from: '2005-01-03' },
    ]);
  });
});

describe('the last party of somebody who left', () => {
  it('cites what says when the seat ended, to which it is known, as the roll has no end', () => {
    const entries = roll(
      A107,
      '108,house,E000001,OH,I,2003-01-07',
      '109,house,E000001,OH,I,2005-01-04',
    );
    const found = past(entries, [rep('2001-01-03', '2003-01-03'), rep('2005-01-04', '2007-01-03')]);
    expect(found?.parties.map(({ sources }) => sources)).toEqual([['r'], ['r', 's']]);
  });
});

describe('statements of Wikidata', () => {
  it('that end before they start are left out', () => {
    expect(held(rep('2018-05-13', '2011-01-03'))).toEqual([]);
  });

  it('name people by article, else by birth and family name, else by a name of their own', () => {
    const people = readBiographies(
      `id,name,gender,dob,dobp,dod,dodp,enwiki
Q1,Ann Elm,female,1950-01-02,11,,,Ann Elm (politician)
Q2,Bo Ash,male,1950-01-02,11,,,
Q3,Cy Fir,male,,,,,
Q4,Di Yew,female,,,,,
Q5,Di Yew,female,,,,,`,
      'bio.csv',
    );
    const find = itemFinder(people);
    const wanted = { wikipedia: undefined, birth: undefined };
    expect(find({ ...wanted, wikipedia: 'Ann Elm (politician)', family: 'X', name: 'X' })).toBe(
      'Q1',
    );
    expect(find({ ...wanted, birth: '1950-01-02', family: 'Ash', name: 'Bob Ash' })).toBe('Q2');
    expect(find({ ...wanted, family: 'Fir', name: 'Cy Fir' })).toBe('Q3');
    expect(find({ ...wanted, family: 'Yew', name: 'Di Yew' })).toBeUndefined();
  });
});
