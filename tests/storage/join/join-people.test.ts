import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../utils/people/person';
import { groupByTokens, joinPeople } from '../../../utils/storage/join/join-people';
import { makeFact, makePerson } from '../people';

const pm = makeFact({ label: 'Prime Minister of the United Kingdom', from: '2024-07-05' });

describe('joinPeople', () => {
  it('joins facts with the finer dates and both sources', () => {
    const [a, b] = ['https://a.example/', 'https://b.example/'].map((url) => ({ url }));
    const one = makePerson({
      id: 'Q1',
      name: 'Keir Starmer',
      verified: '2025-10-01',
      pack: 'one',
      prominence: 0.4,
      facts: [{ ...pm, from: '2024-07', sources: a ? [a] : [] }],
    });
    const other = makePerson({
      id: 'Q1',
      name: 'Sir Keir Starmer',
      birth: '1962-09-02',
      verified: '2025-01-01',
      pack: 'two',
      prominence: 0.9,
      facts: [
        { ...pm, to: '2026', sources: a && b ? [a, b] : [] },
        makeFact({ label: 'Director of Public Prosecutions' }),
      ],
    });
    expect(joinPeople([one, other])).toEqual({
      ...one,
      otherNames: [{ name: 'Sir Keir Starmer', kind: 'alias' }],
      birth: '1962-09-02',
      prominence: 0.9,
      facts: [
        {
          ...pm,
          to: '2026',
          sources: [a, b],
          origin: { packs: ['one', 'two'], verified: '2025-10-01' },
        },
        makeFact({
          label: 'Director of Public Prosecutions',
          origin: { packs: ['two'], verified: '2025-01-01' },
        }),
      ],
    });
  });

  it('keeps the name by which each record knows the person, once', () => {
    const names = (...records: { name: string; otherNames?: Person['otherNames'] }[]) => {
      const [first, ...others] = records.map((one) => makePerson({ id: 'Q1', ...one }));
      if (!first) throw new Error('nobody');
      return joinPeople([first, ...others]).otherNames.map(({ name }) => name);
    };
    const alias = (name: string) => ({ name, kind: 'alias' as const });
    expect(names({ name: 'Ann Berg' }, { name: 'Anna Berg' })).toEqual(['Anna Berg']);
    expect(names({ name: 'Ann Berg' }, { name: 'Ann Berg' })).toEqual([]);
    const known = { name: 'Ann Berg', otherNames: [alias('Anna Berg')] };
    expect(names(known, { name: 'Anna Berg' }, { name: 'A. Berg' })).toEqual([
      'Anna Berg',
      'A. Berg',
    ]);
  });

  it('has the prominence of the one record that tells it', () => {
    const plain = makePerson({ id: 'Q1', name: 'Ann Berg' });
    const known = { ...plain, prominence: 0.4 };
    const joined = [joinPeople([plain, known]), joinPeople([known, plain])];
    expect(joined.map(({ prominence }) => prominence)).toEqual([0.4, 0.4]);
    expect(joinPeople([plain, plain])).not.toHaveProperty('prominence');
  });

  it('puts names, links and identifiers together, each once', () => {
    const nick = { name: 'Kit', kind: 'nickname' as const };
    const one = makePerson({ id: '1', name: 'A', otherNames: [nick] });
    const other = makePerson({
      id: '2',
      name: 'A',
      otherNames: [
        { kind: 'nickname', name: 'Kit' },
        { name: 'Kay', kind: 'alias' },
      ],
    });
    expect(joinPeople([one, other]).otherNames).toHaveLength(2);
  });
});

describe('groupByTokens', () => {
  it('groups what hangs together through others', () => {
    expect(groupByTokens(['ab', 'cd', 'x', 'bc', 'y'], (item) => [...item])).toEqual([
      ['ab', 'cd', 'bc'],
      ['x'],
      ['y'],
    ]);
  });

  it('keeps every item once, and no token in two groups', () => {
    const items = fc.array(fc.array(fc.constantFrom(...'abcdefghijkl')));
    fc.assert(
      fc.property(items, (all) => {
        const groups = groupByTokens(all, (item) => item);
        expect(groups.flat()).toHaveLength(all.length);
        const tokens = groups.flatMap((group) => [...new Set(group.flat())]);
        expect(new Set(tokens).size).toBe(tokens.length);
      }),
    );
  });
});
