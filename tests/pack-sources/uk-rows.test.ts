import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../packs/read-sources';
import type { SourceFact, SourcePerson } from '../../packs/source-format';

const ROWS = new URL('../../packs/sources/uk-government/parliament.json', import.meta.url);
const { persons, posts } = parseSource('parliament.json', readFileSync(ROWS, 'utf8'));
const MINISTERIAL = new Set(
  posts.filter(({ organization }) => organization === 'uk-government').map(({ id }) => id),
);

/** On the day of change the one who comes is meant. */
function isOn({ from = '', to = '9999' }: SourceFact, day: string): boolean {
  return from <= day && day < to;
}

function holding(day: string, isMeant: (fact: SourceFact) => boolean): SourcePerson[] {
  return persons.filter(({ facts }) => facts.some((fact) => isMeant(fact) && isOn(fact, day)));
}

const names = (post: string, day: string) =>
  holding(day, (fact) => fact.post === post && fact.status === undefined).map(({ name }) => name);

describe('the rows of the United Kingdom', () => {
  it.each([
    ['1997-06-01', 'Tony Blair', 'Gordon Brown'],
    ['2001-06-08', 'Tony Blair', 'Gordon Brown'],
    ['2007-07-01', 'Gordon Brown', 'Alistair Darling'],
    ['2010-06-01', 'David Cameron', 'George Osborne'],
    ['2016-06-24', 'David Cameron', 'George Osborne'],
    ['2019-08-01', 'Boris Johnson', 'Sajid Javid'],
    ['2022-07-20', 'Boris Johnson', 'Nadhim Zahawi'],
    ['2022-09-30', 'Liz Truss', 'Kwasi Kwarteng'],
    ['2023-01-15', 'Rishi Sunak', 'Jeremy Hunt'],
    ['2026-06-19', 'Keir Starmer', 'Rachel Reeves'],
  ])('have one prime minister and one chancellor on %s', (day, minister, chancellor) => {
    expect(names('uk-pm', day)).toEqual([minister]);
    expect(names('uk-chancellor', day)).toEqual([chancellor]);
  });

  // Counted in the table of appointments, by person.
  it.each([
    ['1997-06-01', 111],
    ['2003-06-20', 113],
    ['2010-06-01', 119],
    ['2016-08-01', 118],
    ['2024-08-01', 117],
    ['2026-06-19', 124],
  ])('have every minister in office on %s', (day, count) => {
    expect(holding(day, ({ post = '' }) => MINISTERIAL.has(post))).toHaveLength(count);
  });

  it('have the House of Commons of the last day whole', () => {
    expect(holding('2026-06-28', ({ post }) => post === 'uk-commons-member')).toHaveLength(650);
  });

  it('have nobody sit as a child, or after their death', () => {
    const years = (date: string) => Number(date.slice(0, 4));
    const wrong = persons.flatMap(({ name, birth_date: birth, death_date: death, facts }) =>
      facts
        .filter(({ from = '', to = '' }) => {
          const isChild = birth !== undefined && from !== '' && years(from) - years(birth) < 18;
          return isChild || (death?.length === 10 && to.length === 10 && to > death);
        })
        .map(({ from, to }) => [name, from, to]),
    );
    expect(wrong).toEqual([]);
  });

  it('name nobody twice by an item or by a number of Parliament', () => {
    const ids = persons.flatMap(({ identifiers }) =>
      identifiers.map(({ scheme, identifier }) => `${scheme}:${identifier}`),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
