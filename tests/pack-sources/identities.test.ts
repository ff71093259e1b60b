import { describe, expect, it } from 'vitest';
import {
  compareIdentities,
  parseDisagreements,
  type Reference,
} from '../../packs/checks/identities';
import { packOfPeople } from '../support/pack-of';

async function* list(...references: readonly Partial<Reference>[]) {
  for (const one of references) yield { id: 'Q1', name: 'Ann Berg', aliases: [], ...one };
}

describe('identifiers beside a reference list', () => {
  it.each([
    ['the same', {}],
    ['a birth known to the year', { birth: '1970' }],
    ['another spelling of one name', { name: 'Ann Bergh' }],
    ['marks and case', { name: 'ÁNN BÉRG' }],
    ['an alias', { name: 'A. B.', aliases: ['Berg'] }],
    ['somebody else', { id: 'Q7', name: 'Carl', birth: '1900' }],
  ])('accepts %s', async (_, reference) => {
    const { problems } = await compareIdentities(packOfPeople({}), list(reference));
    expect(problems).toEqual([]);
  });

  it.each([
    ['another name', { name: 'Carl Dahl' }, 'Q1 is "Carl Dahl" in the reference list'],
    [
      'another day',
      { birth: '1970-02-04' },
      'born 1970-02-03, in the reference list Q1 is born 1970-02-04',
    ],
    ['another year', { birth: '1969' }, 'born 1970-02-03, in the reference list Q1 is born 1969'],
  ])('refuses %s', async (_, reference, reason) => {
    const { problems } = await compareIdentities(packOfPeople({}), list(reference));
    expect(problems).toEqual([{ at: 'nor.yaml: Ann Berg', reason }]);
  });

  it('counts whom it compared and leaves a disagreement somebody looked into', async () => {
    const known = parseDisagreements(
      '[{ person: Q1, name: Ann Berg, in: birth, why: Her own page. }]',
    );
    const found = await compareIdentities(packOfPeople({}), list({ birth: '1969' }), known);
    expect(found).toEqual({ compared: 1, problems: [] });
  });
});
