import { describe, expect, it } from 'vitest';
import { checkSuccessors } from '../../packs/checks/terms';
import { packOfPeople } from '../support/pack-of';

const term = (from: string, to?: string, succeeded_by?: string) => ({
  facts: [{ kind: 'office', post: 'health', from, to, succeeded_by, sources: ['a', 'b'] }],
});

describe('a named successor', () => {
  it.each([
    ['on the day of change', '2024-05-03', '2024-05-03'],
    ['the day after', '2024-05-03', '2024-05-04'],
    ['in the month, which is all that is known', '2024-05-03', '2024-05'],
  ])('follows %s', (_, to, from) => {
    expect(checkSuccessors(packOfPeople(term('2020', to, 'Q2'), term(from)))).toEqual([]);
  });

  it.each([
    ['after a gap', '2024-05-03', '2024-05-05'],
    ['before', '2024-05-03', '2024-05-02'],
  ])('does not follow %s', (_, to, from) => {
    const reason = 'Q2 does not follow on the day of change or the next';
    expect(checkSuccessors(packOfPeople(term('2020', to, 'Q2'), term(from)))).toEqual([
      { at: `nor.yaml: Ann Berg: office health 2020–${to}`, reason },
    ]);
  });

  it('cannot follow whose end is not known', () => {
    expect(checkSuccessors(packOfPeople(term('2020', undefined, 'Q2'), term('2024')))).toHaveLength(
      1,
    );
  });
});
