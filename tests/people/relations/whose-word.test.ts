import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../utils/people/person';
import { relationsAmong } from '../../../utils/people/relations/relations-among';
import { envoy, kin, nominee, person, pm } from './ann-and-bob';

describe('whose word a relation is', () => {
  const own = (fact: Fact): Fact => ({ ...fact, origin: { packs: [] } });
  const packed = (name: string, facts: readonly Fact[]) => ({
    ...person(name, facts),
    pack: 'one',
  });
  const DAY = '2024-09-26';

  it.each<[string, Fact, Fact, boolean]>([
    ['a predecessor', pm('2020-01-01', '2022-01-01'), pm('2022-01-01'), true],
    ['an earlier holder', pm('2010-01-01', '2012-01-01'), pm('2022-01-01'), false],
    ['a chief', pm('2020-01-01'), envoy('2021-01-01'), true],
    ['one who serves', envoy('2021-01-01'), pm('2020-01-01'), true],
    ['an opponent', nominee('Red'), nominee('Blue'), true],
  ])('%s: the reader’s where a fact it rests on is', (_, theirs, ours, restsOnOurs) => {
    const isOwn = (one: Fact, other: Fact) =>
      relationsAmong(packed('Ann', [one]), [packed('Bob', [other])], DAY).map((found) => found.own);
    expect(isOwn(ours, theirs)).toEqual([false]);
    expect(isOwn(ours, own(theirs))).toEqual([true]);
    expect(isOwn(own(ours), theirs)).toEqual([restsOnOurs]);
  });

  it('recorded: of whose record tells it', () => {
    const spouse = kin('spouse', 'Bob');
    const isOwn = (ann: readonly Fact[], bob: readonly Fact[]) =>
      relationsAmong(packed('Ann', ann), [packed('Bob', bob)], DAY).map((found) => found.own);
    expect(isOwn([spouse], [])).toEqual([false]);
    expect(isOwn([own(spouse)], [])).toEqual([true]);
    expect(isOwn([], [own(kin('spouse', 'Ann'))])).toEqual([true]);
    expect(isOwn([], [kin('spouse', 'Ann')])).toEqual([false]);
  });
});
