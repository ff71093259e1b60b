import { describe, expect, it } from 'vitest';
import type { Person } from '../../../utils/people/person';
import { createPeopleRanks, latestYear } from '../../../utils/storage/segment/rank-people';
import { makeFact, makePerson } from '../people';

const TODAY = '2025-11-01';
const held = (from?: string, to?: string) =>
  makeFact({ label: 'Mayor', ...(from && { from }), ...(to && { to }) });

describe('the last year in which somebody did something', () => {
  it.each<[what: string, person: Partial<Person>, year: number]>([
    ['nothing known', {}, 0],
    ['born then', { birth: '1950-03-04' }, 1990],
    ['born lately: no year to come', { birth: '2000' }, 2025],
    ['an office that ended', { facts: [held('2000', '2005-02-01')] }, 2005],
    ['one that ended, of which the start is not known', { facts: [held(undefined, '2005')] }, 2005],
    ['the later of two', { facts: [held('2000', '2005'), held('1990', '1995')] }, 2005],
    ['the later of two, in the other order', { facts: [held('1990', '1995'), held('2000', '2005')] }, 2005],
    ['one that lasts', { facts: [held('1999')] }, 2025],
    ['one that lasts, then one that ended', { facts: [held('1999'), held('1980', '1990')] }, 2025],
    ['one that lasts until death', { facts: [held('1999')], death: '2010-05-05' }, 2010],
    ['one whose end nobody recorded', { facts: [held('1930')], birth: '1890' }, 1980],
    ['one that ends in years to come', { facts: [held('2020', '2030')] }, 2025],
    ['one that ended long after birth', { facts: [held('1960', '1999')], birth: '1930' }, 1999],
    ['facts without dates, and a birth', { facts: [held()], birth: '1930' }, 1970],
    ['facts without dates', { facts: [held()] }, 0],
    ['dead before their prime', { birth: '1950', death: '1975' }, 1975],
  ])('%s', (_, person, year) => {
    expect(latestYear(makePerson({ id: 'a', name: 'A', ...person }), TODAY)).toBe(year);
  }); // biome-ignore format: a table

  it('has no bound where no day is known', () => {
    expect(latestYear(makePerson({ id: 'a', name: 'A', facts: [held('1999')] }), '')).toBe(9999);
  });
});

describe('the order of people', () => {
  it('is by prominence, then by the latest year, then as they came', () => {
    const ranks = createPeopleRanks();
    for (const [prominence, year] of [
      [0.5, 2000],
      [0.5, 2010],
      [1, 0],
      [0, 2025],
      [0.5, 2010],
      [7, 1990],
      [-1, 2025],
    ] as const) {
      ranks.add(prominence, year);
    }
    expect([...ranks.order()]).toEqual([5, 2, 1, 4, 0, 3, 6]);
    expect(ranks.sizes).toHaveLength(256);
    const sizes = [...ranks.sizes.entries()].filter(([, size]) => size > 0);
    expect(sizes).toEqual([
      [0, 2],
      [127, 3],
      [255, 2],
    ]);
  });

  it('of nobody is empty', () => {
    expect(createPeopleRanks().order()).toHaveLength(0);
  });
});
