import { describe, expect, it } from 'vitest';
import { partyFacts } from '../../../packs/bulk/us-congress/facts';
import { readTerms, toFormerMember } from '../../../packs/bulk/us-congress/former-terms';
import { readLateStarts, withLateStart } from '../../../packs/bulk/us-congress/late-starts';
import { itemFinder, readBiographies, readHeld } from '../../../packs/bulk/wikidata-holders';

const HEAD = 'bioguide,name,chamber,state,from,to,party';
const terms = (...lines: string[]) => readTerms([HEAD, ...lines].join('\n'), 'terms.csv');
const member = (...lines: string[]) => toFormerMember(terms(...lines).get('E000001') ?? [], 'list');
const STATEMENTS = 'position,person,personID,start,end';
const held = (...lines: string[]) => readHeld([STATEMENTS, ...lines].join('\n'), 'held.csv');
const rep = (from: string, to: string) => `United States representative,Ann Elm,Q1,${from},${to}`;

const SEAT = 'E000001,Ann Elm,house,OH,2001-01-03,2005-01-03,Democrat';
const LATER = 'E000001,Ann Elm,house,OH,2005-01-04,2008-06-01,Republican';

describe('terms of former members', () => {
  it.each([
    ['a chamber that is none', 'E000001,Ann Elm,rep,OH,2001-01-03,2003-01-03,D', 'line 3: chamber'],
    ['a state in full', 'E000001,Ann Elm,house,Ohio,2001-01-03,2003-01-03,D', 'line 3: state'],
    ['a day that is none', 'E000001,Ann Elm,house,OH,2001-01-03,soon,D', 'line 3: to'],
    ['an end before the beginning', 'E000001,Ann Elm,house,OH,2003-01-03,2001-01-03,D', 'E000001'],
  ])('are refused with their place: %s', (_what, line, place) => {
    expect(() => terms(SEAT, line)).toThrow(`terms.csv: ${place}`);
  });

  it('go on as one seat under another party', () => {
    const { services, parties, left } = member(LATER, SEAT);
    expect(services.map(({ from, to }) => [from, to])).toEqual([['2001-01-03', '2008-06-01']]);
    expect(parties.map(({ party, from, to }) => [party, from, to])).toEqual([
      ['Democrat', '2001-01-03', '2005-01-03'],
      ['Republican', '2005-01-04', '2008-06-01'],
    ]);
    expect(left).toBe('2008-06-01');
  });

  it('are two seats where a Congress lies between, or in two chambers', () => {
    const back = 'E000001,Ann Elm,house,OH,2011-01-05,2013-01-03,Democrat';
    const up = 'E000001,Ann Elm,senate,OH,2013-01-03,2019-01-03,Democrat';
    expect(member(SEAT, back, up).services.map(({ chamber, from }) => [chamber, from])).toEqual([
      ['house', '2001-01-03'],
      ['house', '2011-01-05'],
      ['senate', '2013-01-03'],
    ]);
  });

  it('tell of no party that the pack does not list', () => {
    const { parties, left } = member('E000001,Ann Elm,house,PR,2001-01-03,2003-01-03,AL');
    expect(partyFacts(parties, left)).toEqual([]);
  });
});

describe('somebody elected in the place of another, whom the list dates to the opening', () => {
  const PAGE = '{ url: "https://a.example", title: A, publisher: A, retrieved: 2002-03-01 }';
  const cited = { page: (key: string) => `page ${key}`, wikidata: () => 'items' };
  const starts = (more: string) =>
    readLateStarts(
      `pages: { a: ${PAGE} }\nstarts:\n- { person: E000001, name: Ann Elm, was: 2001-01-03, from: 2002-02-05${more} }`,
      cited,
    ).get('E000001');
  const late = (line: string, more: string) => {
    const { services, parties } = withLateStart(member(line), starts(more));
    return [services[0]?.from, parties[0]?.from, services[0]?.sources];
  };

  it.each([
    ['of a page', ', page: a', ['2002-02-05', '2002-02-05', ['list', 'page a']]],
    ['of Wikidata', '', ['2002-02-05', '2002-02-05', ['list', 'items']]],
    ['of a seat alone', ', seat_only: true', ['2002-02-05', '2001-01-03', ['list', 'items']]],
  ])('begins on the day %s, which is cited', (_what, more, found) => {
    expect(late(SEAT, more)).toEqual(found);
  });

  it('is as the list says where nothing else was read', () => {
    const { services } = withLateStart(member(SEAT), undefined);
    expect(services[0]?.from).toBe('2001-01-03');
  });

  it('is refused where the list has another day by now, or the page is not listed', () => {
    const mended = SEAT.replace('2001-01-03', '2002-02-05');
    expect(() => late(mended, '')).toThrow('Ann Elm: the list has no seat from 2001-01-03');
    expect(() => late(SEAT, ', page: b')).toThrow('Ann Elm: no page b');
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
