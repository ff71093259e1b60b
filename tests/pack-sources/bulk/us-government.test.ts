import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../packs/read-sources';
import { firstDay, lastDay } from '../../../utils/people/dates/partial-date';

const FILE = 'united-states.json';
const url = new URL(`../../../packs/sources/us-government/${FILE}`, import.meta.url);
const { persons } = parseSource(FILE, readFileSync(url, 'utf8'));

/** Who held a post on a day; on a day that a partial date leaves open they count as holding. */
function holders(day: string, isWanted: (fact: (typeof facts)[number]['fact']) => boolean) {
  return facts.filter(
    ({ fact: { from, to }, fact }) =>
      isWanted(fact) &&
      from !== undefined &&
      firstDay(from) <= day &&
      (to === undefined || lastDay(to) >= day),
  );
}

const facts = persons.flatMap((person) => person.facts.map((fact) => ({ person, fact })));
const senators = (day: string) =>
  holders(day, ({ kind, post }) => kind === 'office' && post?.startsWith('us-senator-') === true);
const representatives = (day: string) =>
  holders(day, ({ post, role }) => post === 'us-rep' && role === undefined);
const delegates = (day: string) =>
  holders(day, ({ post, role }) => post === 'us-rep' && role !== undefined);

describe('the rows of us-government: the numbers add up', () => {
  // Seats less vacancies, each of which the list of members or its history shows.
  it.each([
    ['2026-06-15', 100, 431, 6],
    ['2024-06-10', 100, 431, 6],
    ['2021-05-01', 100, 430, 6],
    ['2019-03-01', 100, 432, 6],
    ['2017-04-01', 100, 430, 6],
    ['2013-03-01', 100, 432, 6],
    // The seat of Minnesota was contested until July.
    ['2009-03-01', 99, 432, 6],
    // Nobody sat for the Northern Mariana Islands before 2009.
    ['2007-06-01', 100, 433, 5],
    ['2005-03-01', 100, 434, 5],
    ['2001-01-10', 100, 434, 5],
  ])('on %s there sit %i senators, %i representatives, %i delegates', (day, s, r, d) => {
    expect([senators(day).length, representatives(day).length, delegates(day).length]).toEqual([
      s,
      r,
      d,
    ]);
  });

  it('has two senators a state, never three', () => {
    for (const day of ['2004-06-01', '2010-08-01', '2016-06-01', '2022-06-01']) {
      const counts = new Map<string, number>();
      for (const { fact } of senators(day))
        counts.set(fact.post ?? '', (counts.get(fact.post ?? '') ?? 0) + 1);
      expect([...counts.values()].filter((count) => count !== 2)).toEqual([]);
      expect(counts.size).toBe(50);
    }
  });

  it('has one Speaker on a day, and none between two', () => {
    const speakers = (day: string) =>
      holders(day, ({ post }) => post === 'us-speaker').map(({ person }) => person.name);
    expect(speakers('2003-06-01')).toEqual(['Dennis Hastert']);
    expect(speakers('2009-06-01')).toEqual(['Nancy Pelosi']);
    expect(speakers('2012-06-01')).toEqual(['John Boehner']);
    expect(speakers('2023-10-10')).toEqual([]);
    expect(speakers('2026-06-15')).toEqual(['Mike Johnson']);
  });
});

describe('the rows of us-government: the executive', () => {
  const governors = (day: string) =>
    holders(day, ({ post }) => post?.startsWith('us-governor-') === true);

  it.each(['2015-06-01', '2019-03-01', '2022-06-01'])('has fifty governors on %s', (day) => {
    expect(new Set(governors(day).map(({ fact }) => fact.post)).size).toBe(50);
    expect(governors(day)).toHaveLength(50);
  });

  it.each([
    ['1990-01-01', 'George Bush', 'Dan Quayle'],
    ['2005-01-01', 'George W. Bush', 'Dick Cheney'],
    ['2022-01-01', 'Joe Biden', 'Kamala Harris'],
    ['2026-01-01', 'Donald Trump', 'JD Vance'],
  ])('has one president and one vice president on %s', (day, president, vice) => {
    const held = (post: string) =>
      holders(day, (fact) => fact.post === post).map(({ person }) => person.name);
    expect([held('us-president'), held('us-vice-president')]).toEqual([[president], [vice]]);
  });

  it('has no cabinet open whose end nobody has', () => {
    const open = facts.filter(
      ({ fact }) => fact.post?.startsWith('us-secretary-') === true && fact.to === undefined,
    );
    expect(open).toEqual([]);
  });
});
