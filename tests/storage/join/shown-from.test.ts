import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../utils/people/person';
import { joinPeople } from '../../../utils/storage/join/join-people';
import { isSameFact } from '../../../utils/storage/join/same-fact';
import { makeFact, makePerson } from '../people';

const shown: Fact = makeFact({ label: 'Tree Party', kind: 'party', shownFrom: '1997-05-01' });
const { shownFrom: _, ...undated } = shown;
const known = (from: string, more: Partial<Fact> = {}): Fact => ({ ...undated, from, ...more });

describe('a fact whose start is not known, of another record', () => {
  it('is the one that has a start and is in force when it is first shown', () => {
    expect(isSameFact(shown, known('1983-06-09'))).toBe(true);
    expect(isSameFact(known('1983-06-09', { to: '1997-05-01' }), shown)).toBe(true);
    expect(isSameFact(known('1983-06-09', { verified: '1996-01-01' }), shown)).toBe(false);
    expect(isSameFact(known('1983-06-09', { to: '1996-01-01' }), shown)).toBe(false);
    expect(isSameFact(known('2001-06-07'), shown)).toBe(false);
    expect(isSameFact(known('1983-06-09'), undated)).toBe(false);
  });

  it('has that start, and without one is shown from the earlier day', () => {
    const joined = (one: Fact, two: Fact) =>
      joinPeople([
        makePerson({ id: 'Q1', name: 'Ann', pack: 'one', facts: [one] }),
        makePerson({ id: 'Q1', name: 'Ann', pack: 'two', facts: [two] }),
      ]).facts.map(({ from, shownFrom }) => ({ from, shownFrom }));
    expect(joined(shown, known('1983-06-09'))).toEqual([
      { from: '1983-06-09', shownFrom: undefined },
    ]);
    expect(joined(shown, { ...shown, shownFrom: '1992' })).toEqual([
      { from: undefined, shownFrom: '1992' },
    ]);
    expect(joined(undated, shown)).toEqual([{ from: undefined, shownFrom: '1997-05-01' }]);
  });
});
