import { describe, expect, it } from 'vitest';
import { officesOn } from '../../../utils/people/posts/post-as-of';
import { postsOf } from '../../../utils/people/posts/posts-of';
import { GAP, holders } from './holders';

describe('officesOn', () => {
  it('tells who held which role where, acting or not', () => {
    const area = { id: 'n', name: 'Norford', otherNames: ['Norfordian'] };
    const people = holders([...GAP, ['Cy', '2014-05-02', '2014-08-31', 'acting']]).map(
      (person) => ({ ...person, facts: person.facts.map((fact) => ({ ...fact, area })) }),
    );
    const told = (day: string) =>
      officesOn(postsOf(people).values(), day).map((one) => [
        one.person.name,
        one.role,
        one.area,
        one.acting,
      ]);
    expect(told('2012-01-01')).toEqual([['Ann', 'Mayor', area, false]]);
    expect(told('2014-06-01')).toEqual([['Cy', 'Mayor', area, true]]);
    expect(told('2009-01-01')).toEqual([]);
  });
});
